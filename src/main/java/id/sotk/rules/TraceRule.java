package id.sotk.rules;

import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;

/// A rule on what happened: order, actors, letters and results of a target's walk.
public non-sealed interface TraceRule<P extends Record> extends Rule<P> {

    /// What of a step the rule speaks of.
    default Aspect aspect() {
        return Aspect.PLACE;
    }

    @Override
    default Evidence evidence() {
        return Evidence.FLOW;
    }

    /// Reports each violation at the event that makes it, in the order of the trace, and never for want of an event yet to come.
    void check(Course course, P limits, Report report);
}
