package id.sotk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.Rule;
import id.sotk.rules.StructureRule;
import id.sotk.rules.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples the program ships are those their plans make.
class ExamplePlanTest {

    static Stream<ExamplePlan> plans() {
        return ExamplePlan.all().stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void equalsItsFile(ExamplePlan plan) throws IOException {
        assertThat(Files.readString(plan.file())).isEqualTo(plan.text());
    }

    @Test
    void plansAGoodAndABadExampleOfEveryRuleOnStructure() {
        List<String> wanted = Catalog.rules()
                .stream()
                .filter(StructureRule.class::isInstance)
                .map(Rule::id)
                .flatMap(rule -> Stream.of(rule + " good", rule + " bad"))
                .toList();

        assertThat(plans().map(ExamplePlan::toString)).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void drawsAFewBoxesOnly(ExamplePlan plan) {
        assertThat(plan.make().organization().units().size()).isLessThanOrEqualTo(4);
    }
}
