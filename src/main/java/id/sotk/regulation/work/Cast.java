package id.sotk.regulation.work;

import id.sotk.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who acts in a step and towards whom, by role id.
///
/// @param also whom other words of the regulation let act or be addressed in their stead
public record Cast(
        List<String> actors, Mode mode, List<String> addressees, List<String> copies, List<Substitute> also) {
    public Cast {
        actors = Texts.some("actors of a step", actors);
        mode = mode == null ? Mode.ANY : mode;
        addressees = Texts.copy(addressees);
        copies = Texts.copy(copies);
        also = Texts.copy(also);
    }

    /// How several actors share the step.
    public enum Mode {
        /// Any one of them may act ("dan/atau").
        ANY,
        /// All of them act together ("bersama").
        TOGETHER
    }

    /// Somebody whom another passage lets act, or be addressed, where the step names others.
    ///
    /// @param address where the regulation says so, such as `Pasal 12 ayat (2)`
    public record Substitute(Optional<String> actor, Optional<String> addressee, String address) {
        public Substitute {
            if (actor.isPresent() == addressee.isPresent()) {
                throw new IllegalArgumentException("substitute must name either actor or addressee, was " + actor
                        + " and " + addressee + " (" + address + ")");
            }
            address = Texts.filled("address of a substitute", address);
        }
    }

    /// Everybody who may act: those of the step, and whom another passage lets act in their stead.
    public List<String> mayAct() {
        return Stream.concat(actors.stream(), also.stream().flatMap(other -> other.actor().stream())).toList();
    }

    /// Whom another passage lets be addressed instead.
    public List<String> mayBeAddressed() {
        return also.stream().flatMap(other -> other.addressee().stream()).toList();
    }
}
