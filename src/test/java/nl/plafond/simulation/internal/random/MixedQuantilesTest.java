package nl.plafond.simulation.internal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.simulation.internal.random.MixedQuantiles.Kind;
import org.junit.jupiter.api.Test;

class MixedQuantilesTest {
    private static final double FOR_EVER = Double.POSITIVE_INFINITY;

    private static final Quantiles MIXED = MixedQuantiles.of(List.of(
            new Kind(1, QuantileTable.always(5)),
            new Kind(0, QuantileTable.always(6)),
            new Kind(2, QuantileTable.upTo(10)),
            new Kind(1, QuantileTable.always(20))));

    @Test
    void theShareTellsTheKindAndTheRestOfItThePlaceWithinIt() {
        assertThat(MIXED.at(0.1)).isEqualTo(5);
        assertThat(MIXED.at(0.25)).isCloseTo(0, within(1e-9));
        assertThat(MIXED.at(0.5)).isCloseTo(5, within(1e-9));
        assertThat(MIXED.at(0.7)).isCloseTo(9, within(1e-9));
        assertThat(MIXED.at(0.75)).isEqualTo(20);
        assertThat(MIXED.at(Math.nextDown(1.0))).isEqualTo(20);
        assertThat(MIXED.at(0x1p-53)).isEqualTo(5);
    }

    @Test
    void aKindThatDoesNotCountIsLeftOutAndASingleOneIsItself() {
        var only = QuantileTable.upTo(3);

        assertThat(MixedQuantiles.of(List.of(new Kind(0, QuantileTable.always(1)), new Kind(0.3, only))))
                .isSameAs(only);
    }

    @Test
    void theShareBelowIsThatOfAllKinds() {
        assertThat(MIXED.cdf(4)).isCloseTo(0.2, within(1e-12));
        assertThat(MIXED.cdf(5)).isCloseTo(0.5, within(1e-12));
        assertThat(MIXED.cdf(20)).isEqualTo(1);
    }

    @Test
    void ofThoseThatAreLongerEachKindHasWhatIsLeftOfIt() {
        // Of 10 days or fewer half is left, of always 20 days all, of always 5 days none.
        var longer = MIXED.between(5, FOR_EVER);

        assertThat(longer.at(0.25)).isCloseTo(7.5, within(1e-9));
        assertThat(longer.at(0.6)).isEqualTo(20);
        assertThat(longer.cdf(10)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whereNoneIsLeftItIsTheLongestThatTheyMightBe() {
        assertThat(MIXED.between(30, FOR_EVER).at(0.4)).isEqualTo(30);
        assertThat(MIXED.between(0, -2).at(0.4)).isEqualTo(-2);
    }

    @Test
    void ofThousandsOfKindsEachIsFound() {
        var each = MixedQuantiles.of(IntStream.range(1, 10_001)
                .mapToObj(i -> new Kind(i % 7 == 0 ? 3 : 1, QuantileTable.always(i)))
                .toList());
        double weights = 10_000 + 2 * 1428;
        double before = 0;
        for (int i = 1; i <= 10_000; i++) {
            double middle = before + (i % 7 == 0 ? 1.5 : 0.5) / weights;
            assertThat(each.at(middle)).isEqualTo(i);
            before += (i % 7 == 0 ? 3 : 1) / weights;
        }
    }
}
