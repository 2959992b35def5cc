package id.sotk.regulation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {

    static List<String> ids() {
        return Profiles.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void tellsWhatAProfileIsCalledWithoutReadingItWhole(String id) {
        assertThat(new ProfileLoader().identity(id)).isEqualTo(Profiles.get(id).identity());
    }
}
