package id.sotk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.DesignFile;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Document;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.TeamSeats;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final Map<String, Document> SAMPLES = Samples.all();

    @Test
    void makesTheSameDesignsAgain() {
        assertThat(Samples.all()).isEqualTo(SAMPLES);
    }

    @Test
    void listsEveryDesignInTheFolderOfItsRegulation() throws IOException {
        try (Stream<Path> files = Files.walk(Samples.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(
                    names().map(Samples::file).toList());
        }
        assertThat(names()).allSatisfy(name -> assertThat(id.sotk.exchange.Samples.names(
                organization(name).identity().regulation())).contains(name));
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void showsEveryStructurePatternOfTheRegulationInAWellFormedSample(Region region) {
        assertThat(id.sotk.exchange.Samples.names(region.regulation())
                .stream()
                .filter(name -> !Samples.isFaulty(name))
                .flatMap(name -> patterns(organization(name))))
                .containsAll(Profiles.get(region.regulation())
                        .patterns()
                        .stream()
                        .map(StructurePattern::id)
                        .toList());
    }

    @Test
    void knowsARegionForEveryRegulationInTheProgram() {
        assertThat(Stream.of(Region.values()).map(Region::regulation))
                .containsExactlyInAnyOrderElementsOf(Profiles.ids());
    }

    private static Stream<String> patterns(Organization organization) {
        return Stream.concat(
                organization.identity().pattern().stream(),
                organization.units().stream().flatMap(unit -> unit.roles().pattern().stream()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void equalsItsFile(String name) throws IOException {
        assertThat(Files.readString(Samples.file(name))).isEqualTo(DesignFile.text(SAMPLES.get(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void staysUnderThreeHundredKilobytes(String name) throws IOException {
        assertThat(Files.size(Samples.file(name))).isLessThan(300 * 1024);
    }

    @Test
    void staffsDiskominfoWithAtLeastSixtyTwoOfficialsAndSixTeams() {
        Organization diskominfo = organization("diskominfo-bandung");

        assertThat(diskominfo.officials().size()).isGreaterThanOrEqualTo(62);
        assertThat(diskominfo.teams().size()).isGreaterThanOrEqualTo(6);
        assertThat(diskominfo.assignments().stream().map(assignment -> assignment.basis().scope()))
                .contains(AssignmentScope.IN_UNIT, AssignmentScope.CROSS_UNIT);
    }

    @Test
    void letsOneCoordinatorStandAboveSeveralTeams() {
        assertThat(organization("dpmptsp-bandung").teams()
                .stream()
                .map(team -> team.seats().coordinator())
                .flatMap(coordinator -> coordinator.stream())
                .distinct()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void numbersEveryOfficialOnce(String name) {
        List<String> numbers = organization(name).officials()
                .stream()
                .map(official -> official.person().nip().orElseThrow().digits())
                .toList();

        assertThat(numbers).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void agreesOnNumberRankAndAge(String name) {
        assertThat(organization(name).officials()).allSatisfy(official -> {
            Person person = official.person();
            int born = person.nip().orElseThrow().birth().getYear();
            int appointed = Integer.parseInt(person.nip().orElseThrow().digits().substring(8, 12));

            assertThat(person.rank().orElseThrow().isContract()).isEqualTo(person.nip().orElseThrow().isContract());
            assertThat(People.YEAR - born).isBetween(21, retiredAt(official) - 1);
            assertThat(appointed).isBetween(born + 19, People.YEAR - 1);
        });
    }

    private static int retiredAt(Official official) {
        return official instanceof FunctionalOfficial functional && functional.grade() == FunctionalGrade.AHLI_UTAMA
                ? 65
                : 60;
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void fillsEveryPostAndSeatsEveryTeam(String name) {
        Organization organization = organization(name);

        assertThat(organization.units())
                .allSatisfy(unit -> assertThat(unit.holder().isPresent()).isEqualTo(unit.post().isPresent()));
        assertThat(organization.teams()).allSatisfy(team -> {
            TeamSeats seats = team.seats();
            assertThat(seats.members()).isNotEmpty();
            assertThat(seats.chair().stream().map(organization.officials()::get))
                    .allMatch(chair -> qualifiedFor(chair, team.field()));
        });
    }

    private static boolean qualifiedFor(Official chair, String field) {
        return chair.person().qualification().matches(field);
    }

    private static Organization organization(String name) {
        return SAMPLES.get(name).organization();
    }

    static Stream<String> wellFormed() {
        return names().filter(name -> !name.endsWith("-keliru"));
    }

    static Stream<String> names() {
        return SAMPLES.keySet().stream();
    }
}
