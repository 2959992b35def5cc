package id.sotk.scene;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsTextReadable(Theme theme) {
        for (Ink ground : new Ink[]{theme.card(), theme.chairTint(), theme.ground()}) {
            assertThat(theme.text().contrast(ground)).isGreaterThanOrEqualTo(READABLE);
            assertThat(theme.muted().contrast(ground)).isGreaterThanOrEqualTo(READABLE);
            for (PositionKind kind : PositionKind.values()) {
                assertThat(theme.text(kind).contrast(ground)).as("%s", kind).isGreaterThanOrEqualTo(READABLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsOutlinesVisible(Theme theme) {
        for (PositionKind kind : PositionKind.values()) {
            assertThat(theme.outline(kind).contrast(theme.ground())).as("%s", kind).isGreaterThanOrEqualTo(VISIBLE);
        }
        assertThat(theme.connector().contrast(theme.ground())).isGreaterThanOrEqualTo(VISIBLE);
        assertThat(theme.accent().contrast(theme.ground())).isGreaterThanOrEqualTo(VISIBLE);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsNumbersOnBadgesReadable(Theme theme) {
        for (Ink signal : new Ink[]{theme.violation(), theme.warning(), theme.permission()}) {
            assertThat(theme.onSignal().contrast(signal)).isGreaterThanOrEqualTo(READABLE);
            assertThat(signal.contrast(theme.card())).isGreaterThanOrEqualTo(READABLE);
        }
    }
}
