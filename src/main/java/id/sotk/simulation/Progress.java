package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Stage;
import java.util.List;

/// How far the work is in one stage: its steps in order.
public record Progress(Stage stage, List<Dot> dots) {

    public Progress {
        dots = List.copyOf(dots);
    }

    /// One step of the stage.
    public record Dot(String step, LocalizedText text, State state) {}

    /// Where a step stands in a walk.
    public enum State {
        /// Taken as it should be.
        DONE,
        /// Taken otherwise than it should be, or with something broken.
        FLAWED,
        CURRENT,
        /// Yet to come.
        OPEN,
        /// Left out, by its own condition or by a departure.
        LEFT_OUT
    }
}
