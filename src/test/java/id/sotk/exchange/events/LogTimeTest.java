package id.sotk.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimeTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 3, 4, 8, 30);

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-04T08:30:00", "2025-03-04T08:30:00.000+07:00", "2025-03-04T08:30Z",
        "2025-03-04 08:30", "2025-3-4 8:30:00", "04/03/2025 08:30", "4/3/2025 08.30", "4-3-2025 8.30",
        "04.03.2025 08:30:00", "4 Maret 2025 08.30", "4 maret 2025, 08:30", "4 Mar 2025 08.30",
        "4 March 2025 08:30"})
    void readsTheTimesPeopleAndProgramsWrite(String written) throws RowRefused {
        assertThat(LogTime.read(written)).isEqualTo(MORNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-04", "4/3/2025", "4 Maret 2025"})
    void takesADayAloneForItsBeginning(String written) throws RowRefused {
        assertThat(LogTime.read(written)).isEqualTo(MORNING.toLocalDate().atStartOfDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/14/2025", "31/2/2025", "kemarin", "45720", "2025-03-04 25:00", "2025"})
    void refusesWhatIsNoDateHere(String written) {
        assertThatThrownBy(() -> LogTime.read(written)).isInstanceOf(RowRefused.class);
    }
}
