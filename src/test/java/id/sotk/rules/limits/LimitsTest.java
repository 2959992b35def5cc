package id.sotk.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A limit is a number its record permits, whatever the limit is called.
class LimitsTest {

    record Spans(int minLevel, @Permitted(from = 0) Optional<Integer> least,
            @Permitted(from = 3, to = 5) List<Integer> classes) {}

    record Ordered(int from, int to) {
        Ordered {
            if (to < from) {
                throw new Unbindable("limit.max", "to", to, from);
            }
        }
    }

    @Test
    void countsFromOneWhereTheRecordSaysNothing() {
        assertThat(bound(Map.of("minLevel", 1)).minLevel()).isEqualTo(1);
        assertThatThrownBy(() -> bound(Map.of("minLevel", 0))).isInstanceOf(Unbindable.class)
                .hasMessageContaining("minLevel")
                .hasMessageContaining("999");
    }

    @Test
    void takesNoneWhereTheRecordPermitsIt() {
        assertThat(bound(Map.of("minLevel", 1, "least", 0)).least()).contains(0);
        assertThatThrownBy(() -> bound(Map.of("minLevel", 1, "least", -1))).isInstanceOf(Unbindable.class);
    }

    @Test
    void keepsBothEndsForEachOfSeveral() {
        assertThat(bound(Map.of("minLevel", 1, "classes", List.of(3, 5))).classes()).containsExactly(3, 5);
        assertThatThrownBy(() -> bound(Map.of("minLevel", 1, "classes", List.of(3, 6)))).isInstanceOf(Unbindable.class);
    }

    @Test
    void passesOnWhatTheRecordRefuses() {
        assertThatThrownBy(() -> Limits.bind(Ordered.class, Map.of("from", 3, "to", 2)))
                .isInstanceOfSatisfying(Unbindable.class, refused -> assertThat(refused.limit()).contains("to"));
    }

    private static Spans bound(Map<String, Object> params) {
        return Limits.bind(Spans.class, params);
    }
}
