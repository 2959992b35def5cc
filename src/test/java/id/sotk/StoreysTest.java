package id.sotk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The house has storeys: calls go down, and each outside library has one room.
class StoreysTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.sotk");

    @Test
    void everyPackageUsesOnlyWhatItMay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("main")
                .definedBy("id.sotk")
                .layer("ui")
                .definedBy("id.sotk.ui..")
                .layer("cli")
                .definedBy("id.sotk.cli..")
                .layer("store")
                .definedBy("id.sotk.store..")
                .layer("exchange")
                .definedBy("id.sotk.exchange..")
                .layer("simulation")
                .definedBy("id.sotk.simulation..")
                .layer("rules")
                .definedBy("id.sotk.rules..")
                .layer("edit")
                .definedBy("id.sotk.edit..")
                .layer("scene")
                .definedBy("id.sotk.scene..")
                .layer("regulation")
                .definedBy("id.sotk.regulation..")
                .layer("model")
                .definedBy("id.sotk.model..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("regulation")
                .mayOnlyAccessLayers("model")
                .whereLayer("rules")
                .mayOnlyAccessLayers("model", "regulation")
                .whereLayer("edit")
                .mayOnlyAccessLayers("model")
                .whereLayer("scene")
                .mayOnlyAccessLayers("model")
                .whereLayer("simulation")
                .mayOnlyAccessLayers("model", "regulation", "rules")
                .whereLayer("store")
                .mayOnlyAccessLayers("model", "regulation", "edit", "exchange")
                .whereLayer("exchange")
                .mayOnlyAccessLayers("model", "regulation", "rules", "scene", "simulation")
                .whereLayer("ui")
                .mayOnlyAccessLayers(
                        "model", "regulation", "rules", "edit", "scene", "simulation", "store", "exchange")
                .whereLayer("cli")
                .mayOnlyAccessLayers(
                        "model", "regulation", "rules", "scene", "simulation", "store", "exchange")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .check(HOUSE);
    }

    @Test
    void theWorkKnowsTheModelButTheModelNotTheWork() {
        staysOutOf("id.sotk.model.work..", "id.sotk.model");
    }

    @Test
    void theWindowLibrariesLiveInTheUiOnly() {
        onlyIn("id.sotk.ui..", "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "java.awt.Desktop..");
    }

    @Test
    void theDatabaseLivesInTheStoreOnly() {
        onlyIn("id.sotk.store..", "java.sql..", "javax.sql..", "org.h2..", "org.jdbi..");
    }

    @Test
    void paperLibrariesLiveInTheExchangeOnly() {
        onlyIn("id.sotk.exchange..", "org.apache.poi..", "org.apache.pdfbox..", "org.apache.fontbox..",
                "org.camunda..", "javax.xml.stream..");
    }

    @Test
    void jsonLivesInTheExchangeTheStoreAndTheLoaderOfRegulationsOnly() {
        noClasses().that()
                .resideOutsideOfPackages("id.sotk.exchange..", "id.sotk.store..", "id.sotk.regulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "com.networknt..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void picocliLivesInTheCommandLineOnly() {
        onlyIn("id.sotk.cli..", "picocli..");
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
                .check(HOUSE);
    }

    private static void onlyIn(String room, String... libraries) {
        noClasses().that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static void staysOutOf(String room, String others) {
        noClasses().that()
                .resideInAPackage(others)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room)
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
