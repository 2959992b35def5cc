package id.sotk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.ListDelta.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The difference of two lists leads from either to the other and holds little.
class ListDeltaTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void leadsThereAndBack(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> before = words(random);
            List<String> after = new ArrayList<>(before);
            Collections.shuffle(after, random);
            after.subList(0, random.nextInt(after.size() + 1)).clear();
            after.addAll(random.nextInt(after.size() + 1), words(random));

            ListDelta<String> delta = ListDelta.between(before, after, Function.identity());

            assertThat(delta.applyTo(before)).isEqualTo(after);
            assertThat(delta.inverse().applyTo(after)).isEqualTo(before);
        }
    }

    @Test
    void aMoveTakesTwoEntriesHoweverFarItIs() {
        List<Integer> before = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            before.add(number);
        }
        List<Integer> after = new ArrayList<>(before);
        after.add(900, after.remove(3));

        assertThat(ListDelta.between(before, after, Function.identity()))
                .isEqualTo(new ListDelta<>(List.of(new Placed<>(3, 3)), List.of(new Placed<>(900, 3))));
        assertThat(ListDelta.between(after, before, Function.identity()).values()).hasSize(2);
    }

    @Test
    void equalListsDifferInNothing() {
        assertThat(ListDelta.between(List.of("a", "b"), List.of("a", "b"), Function.identity()).isEmpty()).isTrue();
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int index = random.nextInt(12); index >= 0; index--) {
            words.add("w" + random.nextInt(20));
        }
        return words;
    }
}
