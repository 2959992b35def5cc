/// Says what happened: targets, the events of the work on them, and their trace.
/// It may use `model`.
/// Start with the trace of a target.
package id.sotk.model.work;
