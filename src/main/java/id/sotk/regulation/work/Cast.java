package id.sotk.regulation.work;

import id.sotk.language.Texts;
import java.util.List;

/// Who acts in a step and towards whom, by role id.
public record Cast(List<String> actors, Mode mode, List<String> addressees, List<String> copies) {
    public Cast {
        actors = Texts.some("actors of a step", actors);
        mode = mode == null ? Mode.ANY : mode;
        addressees = Texts.copy(addressees);
        copies = Texts.copy(copies);
    }

    /// How several actors share the step.
    public enum Mode {
        /// Any one of them may act ("dan/atau").
        ANY,
        /// All of them act together ("bersama").
        TOGETHER
    }
}
