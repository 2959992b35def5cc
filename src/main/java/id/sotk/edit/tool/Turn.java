package id.sotk.edit.tool;

/// A tool's answer to the pointer: the step, and the tool that takes the next pointer.
public record Turn(Tool next, Step step) {

    static Turn rest(Tool next) {
        return new Turn(next, new Step.Rest());
    }

    /// Ends the gesture with the step.
    static Turn end(Step step) {
        return new Turn(Tools.SELECT, step);
    }
}
