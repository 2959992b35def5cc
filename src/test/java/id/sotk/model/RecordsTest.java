package id.sotk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records refuse what cannot be, and name it.
class RecordsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "dua kata", "é", "a/b"})
    void refuseAnIdentifierThatIsNone(String id) {
        assertThatThrownBy(() -> Team.formed(id, "Tim", "dinas")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + id + "\"");
    }

    @Test
    void refuseANameOfNothingButSpaces() {
        assertThatThrownBy(() -> Person.named("  ")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name of the official");
        assertThat(Person.named(" Rina ").name()).isEqualTo("Rina");
    }

    @Test
    void refuseAUnitAboveItself() {
        assertThatThrownBy(() -> group("a", Optional.of("a"), Optional.empty())).hasMessageContaining("was itself");
    }

    @Test
    void refuseALeadingPostOfTheFunctionalGroup() {
        assertThatThrownBy(() -> group("a", Optional.empty(),
                Optional.of(Post.vacant("Kepala", PositionKind.PENGAWAS)))).hasMessageContaining("functional group");
    }

    @Test
    void refuseAPeriodThatEndsBeforeItBegins() {
        assertThat(new Period(LAST, LAST).to()).isEqualTo(LAST);
        assertThatThrownBy(() -> new Period(LAST, LAST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letAnAcceptanceHoldOnItsLastDay() {
        Waiver waiver = new Waiver("TES-1", "dinas", "menunggu mutasi", Optional.empty(), Optional.of(LAST));

        assertThat(waiver.hasLapsedOn(LAST)).isFalse();
        assertThat(waiver.hasLapsedOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void refuseAnAcceptanceWithoutAReason() {
        assertThatThrownBy(() -> new Waiver("TES-1", "dinas", " ", Optional.empty(), Optional.empty()))
                .hasMessageContaining("reason of the waiver");
    }

    private static OrgUnit group(String id, Optional<String> parent, Optional<Post> post) {
        return new OrgUnit(id, "Kelompok", UnitKind.FUNCTIONAL_GROUP, parent, post, UnitRoles.PLAIN);
    }
}
