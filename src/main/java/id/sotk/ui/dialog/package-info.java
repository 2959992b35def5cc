/// Dialogs of the window: each asks for the few words an action needs and gives back a plain value.
/// May use everything below the window, and `Texts` and `Views` of `ui`.
/// Start at [Asking].
package id.sotk.ui.dialog;
