package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CentApportionmentTest {
    @Test
    void whatIsLeftGoesToThoseWhoLostMostByRoundingDown() {
        assertThat(CentApportionment.spread(10, new double[] {3.4, 3.3, 3.3})).containsExactly(4, 3, 3);
        assertThat(CentApportionment.spread(11, new double[] {2.2, 4.4, 4.4})).containsExactly(2, 5, 4);
        assertThat(CentApportionment.spread(100, new double[] {14.7, 0, 85.3})).containsExactly(15, 0, 85);
    }

    @Test
    void theFirstOfEqualsComesFirst() {
        assertThat(CentApportionment.spread(2, new double[] {0.5, 0.5, 0.5, 0.5}))
                .containsExactly(1, 1, 0, 0);
        assertThat(CentApportionment.spread(-1, new double[] {-0.5, -0.5})).containsExactly(0, -1);
    }

    @Test
    void wholeAmountsStayAsTheyAreAndNothingIsDividedIntoNothing() {
        assertThat(CentApportionment.spread(6, new double[] {1, 2, 3})).containsExactly(1, 2, 3);
        assertThat(CentApportionment.spread(0, new double[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void notACentIsLostWhateverTheAmounts() {
        var random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            var amounts = random.doubles(1 + random.nextInt(9), -1e7, 1e9).toArray();
            long total = Math.round(Arrays.stream(amounts).sum()) + random.nextInt(5) - 2;
            var parts = CentApportionment.spread(total, amounts);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            for (int m = 0; m < parts.length; m++) {
                assertThat((double) parts[m]).isBetween(amounts[m] - 4, amounts[m] + 4);
            }
        }
    }
}
