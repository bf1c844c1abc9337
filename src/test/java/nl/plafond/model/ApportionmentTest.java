package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    @Test
    void placesGoOneByOneToWhoHasFewestForHisWeight() {
        // Weights over 1, 3, 5 …: 53, 17.7, 10.6 against 24, 8 and 23, 7.7.
        var weights = new double[] {53, 24, 23};

        assertThat(Apportionment.of(0, weights)).containsExactly(0, 0, 0);
        assertThat(Apportionment.of(1, weights)).containsExactly(1, 0, 0);
        assertThat(Apportionment.of(2, weights)).containsExactly(1, 1, 0);
        assertThat(Apportionment.of(3, weights)).containsExactly(1, 1, 1);
        assertThat(Apportionment.of(4, weights)).containsExactly(2, 1, 1);
        assertThat(Apportionment.of(5, weights)).containsExactly(3, 1, 1);
        assertThat(Apportionment.of(6, weights)).containsExactly(3, 2, 1);
        assertThat(Apportionment.of(7, weights)).containsExactly(3, 2, 2);
    }

    @Test
    void wholePartsAreExact() {
        assertThat(Apportionment.of(1000, new double[] {0.5, 0.3, 0.2})).containsExactly(500, 300, 200);
        assertThat(Apportionment.of(10, new double[] {7, 3})).containsExactly(7, 3);
    }

    @Test
    void onlyWhoHasAShareHasAPart() {
        assertThat(Apportionment.of(3, new double[] {0, 1, 0})).containsExactly(0, 3, 0);
        assertThat(Apportionment.of(3, new double[] {4})).containsExactly(3);
        assertThat(Apportionment.of(0, new double[0])).isEmpty();
    }

    @Test
    void itIsTheMethodOfSainteLagueForEveryNumberAndNobodyLosesOneWhenThereAreMore() {
        var weights = new double[] {31.7, 0.9, 12.3, 11.1, 44.9, 2.2, 0.4};
        var before = new int[weights.length];
        var oneByOne = new int[weights.length];
        for (int whole = 1; whole <= 500; whole++) {
            oneByOne[fewestForHisWeight(oneByOne, weights)]++;
            var parts = Apportionment.of(whole, weights);

            assertThat(parts).containsExactly(oneByOne);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
            for (int i = 0; i < parts.length; i++) {
                assertThat(parts[i]).isGreaterThanOrEqualTo(before[i]);
            }
            before = parts;
        }
    }

    private static int fewestForHisWeight(int[] parts, double[] weights) {
        int best = 0;
        for (int i = 1; i < parts.length; i++) {
            best = weights[i] / (2 * parts[i] + 1) > weights[best] / (2 * parts[best] + 1) ? i : best;
        }
        return best;
    }
}
