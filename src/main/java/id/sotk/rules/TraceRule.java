package id.sotk.rules;

import id.sotk.model.work.Trace;

/// A rule on what happened: order, actors, letters and results of a target's walk.
public non-sealed interface TraceRule<P extends Record> extends Rule<P> {

    /// Reports each violation with the position of the event that makes it, in the order of the trace.
    void check(Trace trace, Structure structure, P limits, Report report);
}
