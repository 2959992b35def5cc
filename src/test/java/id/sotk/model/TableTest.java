package id.sotk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A table keeps the order of its elements, and each identifier once.
class TableTest {

    private static final Table<Team> THREE = Table.of(List.of(team("a"), team("b"), team("c")));

    @Test
    void replacesAnElementInItsPlace() {
        Table<Team> changed = THREE.with(Team.formed("b", "Tim baru", "dinas"));

        assertThat(changed.list()).extracting(Team::name).containsExactly("Tim a", "Tim baru", "Tim c");
        assertThat(changed.get("b").name()).isEqualTo("Tim baru");
    }

    @Test
    void appendsWhatItDoesNotHold() {
        assertThat(THREE.with(team("d")).indexOf("d")).isEqualTo(3);
    }

    @Test
    void movesAnElementAndKeepsItWithinTheEnds() {
        assertThat(THREE.withAt(0, team("c")).list()).extracting(Team::id).containsExactly("c", "a", "b");
        assertThat(THREE.withAt(9, team("a")).list()).extracting(Team::id).containsExactly("b", "c", "a");
    }

    @Test
    void leavesTheFormerTableAsItWas() {
        assertThat(THREE.without("a").indexOf("b")).isZero();
        assertThat(THREE.indexOf("b")).isEqualTo(1);
    }

    @Test
    void isItselfWithoutWhatItNeverHeld() {
        assertThat(THREE.without("x")).isSameAs(THREE);
    }

    @Test
    void refusesAnIdentifierTwice() {
        assertThatThrownBy(() -> Table.of(List.of(team("a"), team("a")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice \"a\"");
    }

    @Test
    void refusesToGiveWhatIsNotThere() {
        assertThat(THREE.find("x")).isEmpty();
        assertThatThrownBy(() -> THREE.get("x")).hasMessageContaining("\"x\"");
    }

    private static Team team(String id) {
        return Team.formed(id, "Tim " + id, "dinas");
    }
}
