package id.sotk.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.events.form.LogFault;
import id.sotk.exchange.events.form.LogFile;
import id.sotk.language.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However a log was damaged on its way, it is read as far as it can be, or refused with a reason.
class DamagedLogTest {

    private static final Walks WALKS = Walks.in("BDG-6-2023");
    private static final List<Language> LANGUAGES = List.of(Language.INDONESIAN, Language.ENGLISH);
    private static final String NOISE = "\"<>&;,|-\n\t=/x9é\u0000";
    private static final int TRIALS = 60;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsWhatItCanAndSaysWhy(boolean xes) {
        WalkedLog log = new WalkedLog(
                WALKS.legal("by-team", WALKS.mechanisms().getFirst(), new Random(3)), Language.ENGLISH);
        String whole = xes ? log.xes() : log.csv();
        int refused = 0;
        int read = 0;
        for (int seed = 0; seed < TRIALS; seed++) {
            try {
                EventLog found = LogReading.read(
                        LogFile.parse("catatan", damaged(whole, new Random(seed))), WALKS.structure());
                LANGUAGES.forEach(language -> found.faults()
                        .forEach(fault -> assertThat(fault.in(language)).doesNotContain("{")));
                assertThat(Deviations.of(found, WALKS.checker(), _ -> {}).findings())
                        .noneMatch(finding -> finding.isFault());
                read++;
            } catch (LogFault fault) {
                LANGUAGES.forEach(language -> assertThat(fault.in(language)).startsWith("catatan")
                        .doesNotContain("{"));
                refused++;
            }
        }

        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private static String damaged(String whole, Random random) {
        StringBuilder text = new StringBuilder(whole);
        for (int wounds = random.nextInt(4); wounds >= 0; wounds--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                case 2 -> text.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
            }
        }
        return text.toString();
    }
}
