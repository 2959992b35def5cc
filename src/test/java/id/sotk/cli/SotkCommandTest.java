package id.sotk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.cli.work.ExitStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SotkCommandTest {

    @Test
    void opensTheWindowWithoutAVerb() {
        assertThat(SotkCommand.run((_, _) -> 7)).isEqualTo(7);
    }

    @Test
    void refusesAnUnknownVerbWithOneLine() {
        var terminal = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(SotkCommand.run((_, _) -> 7, "cehck")).isEqualTo(ExitStatus.BAD_INPUT);
        } finally {
            System.setErr(terminal);
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).singleElement().asString().contains("cehck");
    }
}
