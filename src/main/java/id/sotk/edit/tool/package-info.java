/// What the hand does on the chart: pointer in, step out, and the tool that takes the next one.
/// May use `model` and `edit` only; needs no window.
/// Start at [Tool]; [Tools] names the one to begin with.
package id.sotk.edit.tool;
