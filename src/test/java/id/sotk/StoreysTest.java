package id.sotk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The house has storeys: calls go down, and each outside library has one room.
class StoreysTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.sotk");

    /// Each storey and the ones it may call; the rest of the house is closed to it.
    private static final Map<String, List<String>> STOREYS = Map.ofEntries(
            entry("language", List.of()),
            entry("model", List.of("language")),
            entry("regulation", List.of("language", "model")),
            entry("edit", List.of("language", "model")),
            entry("scene", List.of("language", "model")),
            entry("structure", List.of("language", "model", "regulation")),
            entry("rules", List.of("language", "model", "regulation", "structure", "edit")),
            entry("simulation", List.of("language", "model", "regulation", "structure", "rules")),
            entry("exchange",
                    List.of("language", "model", "regulation", "structure", "rules", "scene", "simulation")),
            entry("store", List.of("language", "model", "regulation", "edit", "exchange")),
            entry("cli",
                    List.of("language", "model", "regulation", "structure", "rules", "scene", "simulation", "store",
                            "exchange")),
            entry("ui",
                    List.of("language", "model", "regulation", "structure", "rules", "edit", "scene", "simulation",
                            "store", "exchange")));

    @Test
    void everyPackageUsesOnlyWhatItMay() {
        var house = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("main")
                .definedBy("id.sotk");
        for (String storey : STOREYS.keySet()) {
            house = house.layer(storey).definedBy("id.sotk." + storey + "..");
        }
        for (var storey : STOREYS.entrySet()) {
            house = storey.getValue().isEmpty()
                    ? house.whereLayer(storey.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(storey.getKey())
                            .mayOnlyAccessLayers(storey.getValue().toArray(String[]::new));
        }
        house.whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .because("a change stays in its storey and those above when calls go down only")
                .check(HOUSE);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("id.sotk.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package with two names")
                .check(HOUSE);
    }

    @Test
    void rulesKnowEditsAsValuesOnly() {
        noClasses().that()
                .resideInAPackage("id.sotk.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.sotk.edit", "id.sotk.edit.tool..", "id.sotk.edit.vocabulary..")
                .because("a violation carries the commands that mend it, and no rule changes a design")
                .check(HOUSE);
    }

    @Test
    void theWorkKnowsTheModelButTheModelNotTheWork() {
        noClasses().that()
                .resideInAPackage("id.sotk.model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.sotk.model.work..")
                .because("a design is complete before anything has happened in it")
                .check(HOUSE);
    }

    @Test
    void theWindowLibrariesLiveInTheUiOnly() {
        onlyIn("id.sotk.ui..", "what is drawn and checked works without a screen", "javafx..", "org.controlsfx..",
                "atlantafx..", "org.kordamp..", "java.awt.Desktop..");
    }

    @Test
    void theDatabaseLivesInTheStoreOnly() {
        onlyIn("id.sotk.store..", "how designs are kept can change without anybody noticing", "java.sql..",
                "javax.sql..", "org.h2..", "org.jdbi..");
    }

    @Test
    void paperLibrariesLiveInTheExchangeOnly() {
        onlyIn("id.sotk.exchange..", "a chart is composed once, and paper only repeats it", "org.apache.poi..",
                "org.apache.pdfbox..", "org.apache.fontbox..",
                "org.camunda..", "javax.xml.stream..");
    }

    @Test
    void jsonLivesInTheExchangeTheStoreAndTheLoaderOfRegulationsOnly() {
        noClasses().that()
                .resideOutsideOfPackages("id.sotk.exchange..", "id.sotk.store..", "id.sotk.regulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "com.networknt..")
                .because("a written form stays the same while the values change")
                .check(HOUSE);
    }

    @Test
    void picocliLivesInTheCommandLineOnly() {
        onlyIn("id.sotk.cli..", "a verb reads its words and hands values down", "picocli..");
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses().that()
                .resideOutsideOfPackages("id.sotk.cli..", "id.sotk")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("whoever pipes the output reads results there and nothing else")
                .check(HOUSE);
    }

    private static void onlyIn(String room, String because, String... libraries) {
        noClasses().that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because(because)
                .check(HOUSE);
    }
}
