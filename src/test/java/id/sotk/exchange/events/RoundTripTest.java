package id.sotk.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.events.form.LogFile;
import id.sotk.language.Language;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.simulation.Walk;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a walk writes down is read back as it was, and judged as it was, under every regulation.
class RoundTripTest {

    private static final List<Language> LANGUAGES = List.of(Language.INDONESIAN, Language.ENGLISH);

    static List<String> regulations() {
        return Profiles.ids();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void readsTheTableOfAWalkBackWithoutLoss(String regulation) {
        everyWalk(regulation, walk -> new WalkedLog(walk, LANGUAGES.get(walk.entries().size() % 2)).csv());
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void readsTheXesOfAWalkBackWithoutLoss(String regulation) {
        everyWalk(regulation, walk -> new WalkedLog(walk, Language.ENGLISH).xes());
    }

    private static void everyWalk(String regulation, Function<Walk, String> written) {
        Profile profile = Profiles.get(regulation);
        Random random = new Random(regulation.hashCode());
        int events = 0;
        for (var pattern : Walks.patterns(profile)) {
            Walks walks = Walks.in(profile, pattern);
            Mechanism mechanism = walks.mechanisms().get(random.nextInt(walks.mechanisms().size()));
            for (Walk walk : List.of(walks.legal("by-team", mechanism, random), walks.legal("open", mechanism, random),
                    walks.deviating("by-team", mechanism, random), walks.deviating("open", mechanism, random))) {
                isTheSame(walks, walk, written.apply(walk));
                events += walk.trace().events().size();
            }
        }
        assertThat(events).isGreaterThan(100);
    }

    private static void isTheSame(Walks walks, Walk walk, String text) {
        EventLog log = LogReading.read(
                LogFile.parse("catatan", text), walks.structure());

        assertThat(log.faults()).as(text).isEmpty();
        assertThat(log.unused()).isEmpty();
        assertThat(log.untold()).isEmpty();
        assertThat(log.cases()).singleElement()
                .satisfies(read -> assertThat(read.trace().events()).containsExactlyElementsOf(walk.trace().events()))
                .extracting(LoggedCase::trace)
                .isEqualTo(walk.trace());
        assertThat(walks.checker().checkTrace(log.cases().getFirst().trace(), log.structure()))
                .isEqualTo(walks.checker().checkTrace(walk.trace(), walks.structure()));
    }
}
