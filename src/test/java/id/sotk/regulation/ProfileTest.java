package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void loads() {
        assertThat(Profiles.get("BDG-6-2023").clauses()).isNotEmpty();
    }
}
