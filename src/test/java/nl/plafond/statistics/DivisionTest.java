package nl.plafond.statistics;

import static nl.plafond.statistics.Bills.book;
import static nl.plafond.statistics.Bills.by;
import static nl.plafond.statistics.Bills.frame;
import static nl.plafond.statistics.Bills.key;
import static nl.plafond.statistics.Bills.residence;
import static nl.plafond.statistics.Bills.shift;
import static nl.plafond.statistics.Bills.smoothed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.plafond.model.BillSplit;
import nl.plafond.model.PayerKey;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import org.junit.jupiter.api.Test;

/** Bills divided by hand, in cents. */
class DivisionTest {
    private static final Frame ONE_YEAR = frame(1, "verblijf");

    @Test
    void byResidenceEveryonePaysForHisOwnAndTheRegionIsRoundedOnce() {
        // 10.004 + 20.003 + 30.004 is 60.011, so 60.01; rounded one by one they would be 60.00.
        assertThat(divide(residence(), 10.004, 20.003, 30.005)).containsExactly(1000, 2000, 3001);
        assertThat(Division.byResidence(ONE_YEAR).bills(book(ONE_YEAR, 10.004, 20.003, 30.005), 0))
                .containsExactly(1000, 2000, 3001);
    }

    @Test
    void byAKeyEveryonePaysHisPartWhereverTheClientsLive() {
        assertThat(divide(by(key(0.5, 0.3, 0.2)), 1000, 0, 0)).containsExactly(50_000, 30_000, 20_000);
    }

    @Test
    void theOddCentGoesToTheFirstOfEquals() {
        assertThat(divide(by(key(1 / 3.0, 1 / 3.0, 1 / 3.0)), 0, 100, 0)).containsExactly(3334, 3333, 3333);
        assertThat(divide(by(key(0.2, 0.3, 0.5)), 0.02, 0, 0)).containsExactly(0, 1, 1);
    }

    @Test
    void aKeyNeedNotNameEveryoneButSomeone() {
        assertThat(divide(by(key(0, 1)), 10, 20, 30)).containsExactly(0, 6000, 0);
        var elsewhere = new PayerKey("elders", key(1).name(), Map.of("buiten", 1.0));
        assertThatThrownBy(() -> Division.of(by(elsewhere), ONE_YEAR)).hasMessageContaining("elders");
    }

    @Test
    void aShiftGoesFromTheFirstToTheSecondByEqualSteps() {
        var five = frame(5, "verblijf");
        var euros = new double[15];
        Arrays.fill(euros, 0, 5, 100); // m0 pays for all by residence.
        var shift = Division.of(shift(Optional.empty(), key(0.4, 0.4, 0.2), "2024-01-01", 3), five);
        var book = book(five, euros);

        assertThat(shift.bills(book, 0)).containsExactly(10_000, 0, 0);
        assertThat(shift.bills(book, 1)).containsExactly(8_000, 1_333, 667);
        assertThat(shift.bills(book, 2)).containsExactly(6_000, 2_667, 1_333);
        assertThat(shift.bills(book, 3)).containsExactly(4_000, 4_000, 2_000);
        assertThat(shift.bills(book, 4)).containsExactly(4_000, 4_000, 2_000);
    }

    @Test
    void aShiftMayStartFromAKeyToo() {
        var halfway = shift(Optional.of(key(1)), key(0, 1), "2023-01-01", 2);
        assertThat(divide(halfway, 0, 0, 100)).containsExactly(5_000, 5_000, 0);
    }

    @Test
    void aFundPaysWhatIsFarAboveThePartAndCollectsItFromAll() {
        // The bill is 1200: parts 600, 360 and 240; m2 has 400, of which 136 is above 264. All pay 68, 40.80 and 27.20.
        var split = smoothed(residence(), 0.1, key(0.5, 0.3, 0.2));
        assertThat(divide(split, 500, 300, 400)).containsExactly(56_800, 34_080, 29_120);
    }

    @Test
    void aFundLeavesAloneWhoStaysWithinThePart() {
        var split = smoothed(residence(), 0.1, key(0.5, 0.3, 0.2));
        assertThat(divide(split, 650, 350, 250)).containsExactly(65_000, 35_000, 25_000);
        assertThat(divide(split, 0, 0, 0)).containsExactly(0, 0, 0);
        assertThat(divide(split, -500, 0, 100)).containsExactly(-50_000, 0, 10_000);
    }

    @Test
    void aFundAfterAKeyHasNothingToDoWhereBothAreTheSame() {
        var key = key(0.5, 0.3, 0.2);
        assertThat(divide(smoothed(by(key), 0, key), 500, 300, 400.01)).isEqualTo(divide(by(key), 500, 300, 400.01));
    }

    @Test
    void whatASplitDoesNotCoverIsPaidByResidence() {
        var two = frame(1, "verblijf", "wonen");
        var book = book(two, 100, 200, 300, 10, 20, 30);

        assertThat(Division.of(by(key(1), "verblijf"), two).bills(book, 0)).containsExactly(61_000, 2_000, 3_000);
        assertThat(Division.of(by(key(1)), two).bills(book, 0)).containsExactly(66_000, 0, 0);
        // Of verblijf m2 has 300 of 600, 280 above 20 when the fund pays above nothing; wonen stays out of it.
        var fund = smoothed(residence("verblijf"), 0, key(1 / 6.0, 0.5, 1 / 3.0));
        assertThat(Division.of(fund, two).bills(book, 0)).containsExactly(12_667, 27_000, 26_333);
    }

    @Test
    void theRegionPaysTheSameToTheCentUnderEverySplitWhateverTheBills() {
        var random = new Random(18);
        var frame = frame(6, "a", "b", "c");
        for (int i = 0; i < 500; i++) {
            var book = book(
                    frame, random.doubles(54, -1000, Math.pow(10, 2 + i % 7)).toArray());
            var one = anyKey(random);
            var other = anyKey(random);
            var splits = List.of(
                    residence(),
                    by(one),
                    by(other, "a", "c"),
                    shift(Optional.empty(), one, "2024-01-01", 4),
                    shift(Optional.of(other), one, "2022-05-01", 9, "b"),
                    smoothed(residence(), random.nextDouble(), one),
                    smoothed(residence("a"), 0, other),
                    smoothed(shift(Optional.empty(), one, "2023-01-01", 5), 0.1, other));
            for (int year = 0; year < 6; year++) {
                long total = Arrays.stream(Division.byResidence(frame).bills(book, year))
                        .sum();
                for (var split : splits) {
                    var bills = Division.of(split, frame).bills(book, year);
                    assertThat(Arrays.stream(bills).sum()).isEqualTo(total);
                }
            }
        }
    }

    @Test
    void aShiftOfNothingAndOfTheWholeIsThePureRule() {
        var random = new Random(19);
        var frame = frame(2, "a", "b");
        for (int i = 0; i < 200; i++) {
            var book = book(frame, random.doubles(12, 0, 1e6).toArray());
            var one = anyKey(random);
            var other = anyKey(random);
            var early = shift(Optional.empty(), one, "2030-01-01", 3);
            var earlyKey = shift(Optional.of(other), one, "2030-01-01", 3);
            var late = shift(Optional.empty(), one, "2020-01-01", 3);
            for (int year = 0; year < 2; year++) {
                assertThat(bills(early, book, year)).isEqualTo(bills(residence(), book, year));
                assertThat(bills(earlyKey, book, year)).isEqualTo(bills(by(other), book, year));
                assertThat(bills(late, book, year)).isEqualTo(bills(by(one), book, year));
            }
        }
    }

    @Test
    void afterAFundNobodyPaysMoreThanTheLineAndHisPartOfTheFund() {
        var random = new Random(20);
        for (int i = 0; i < 500; i++) {
            var key = anyKey(random);
            var bills = random.doubles(3, 0, 1e5).toArray();
            double total = 100 * Arrays.stream(bills).sum();
            var paid = divide(smoothed(residence(), 0.25, key), bills);
            double pool = 0;
            for (int m = 0; m < 3; m++) {
                pool += Math.max(0, 100 * bills[m] - 1.25 * key.part("m" + m) * total);
            }
            for (int m = 0; m < 3; m++) {
                double part = key.part("m" + m);
                double own = Math.min(100 * bills[m], 1.25 * part * total);
                assertThat((double) paid[m]).isBetween(own + part * pool - 4, own + part * pool + 4);
            }
        }
    }

    private static PayerKey anyKey(Random random) {
        var weights = random.doubles(3, 0.01, 1).toArray();
        double sum = Arrays.stream(weights).sum();
        return key(weights[0] / sum, weights[1] / sum, weights[2] / sum);
    }

    private static long[] divide(BillSplit split, double... euros) {
        return bills(split, book(ONE_YEAR, euros), 0);
    }

    private static long[] bills(BillSplit split, Logbook book, int year) {
        return Division.of(split, book.frame()).bills(book, year);
    }
}
