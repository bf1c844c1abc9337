package nl.plafond.simulation;

import static nl.plafond.model.Plafond.AdmissionRule.UNTIL_REACHED;
import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** Small cases with a productieverwachting, worked by hand; a place costs 100 euros a day. */
class ExpectationToyTest {
    private static Plafond expectation(double amount, double index) {
        return new Plafond.Expectation(
                Timeline.constant(new EuroPerYear(amount)), Timeline.constant(new Growth(index)));
    }

    private static TestService bw() {
        return service("bw").stay(new DurationDistribution.Fixed(3000)).price(100);
    }

    @Test
    void itRefusesNobodyPaysEverythingAndReportsWhatGoesAboveIt() {
        var diary = Diary.of(model(door("bw", 1, 1, 200), bw().plafond(expectation(10_000, 0))));

        assertThat(diary.lines()).containsExactly("1 A into bw", "1 B into bw", "200 C into bw");
        diary.months(0, 11, "bw", Metric.COST_CARE, 2 * 36_400 + 16_500);
        diary.months(0, 11, "bw", Metric.COST_UNPAID, 0);
        diary.months(0, 11, "bw", Metric.REFUSED_BY_PLAFOND, 0);
        diary.year(0, "bw", "bw", ProviderMetric.PLAFOND, 10_000);
        diary.year(0, "bw", "bw", ProviderMetric.PAID, 89_300);
        diary.year(0, "bw", "bw", ProviderMetric.PAID_ABOVE, 79_300);
        diary.year(0, "bw", "bw", ProviderMetric.DAYS_OPEN, 365);
    }

    @Test
    void itIsIndexedAndReportedInConstantPrices() {
        var diary = Diary.of(model(door("bw", 1), bw().plafond(expectation(10_000, 0.05)))
                .priceIndex(0.25)
                .years(2));

        diary.year(1, "bw", "bw", ProviderMetric.PLAFOND, 10_000 * 1.05 / 1.25);
        diary.year(1, "bw", "bw", ProviderMetric.PAID, 36_600);
        diary.year(1, "bw", "bw", ProviderMetric.PAID_ABOVE, 36_600 - 8400);
    }

    @Test
    void besidesItPlacesStillRefuse() {
        var diary = Diary.of(model(door("bw", 1, 2), bw().places(1).plafond(expectation(1, 0))));

        assertThat(diary.lines()).endsWith("2 B waits for bw");
        diary.year(0, "bw", "bw", ProviderMetric.DAYS_PLACES, 363);
    }

    @Test
    void whereItReplacesAHardPlafondTheWaitingComeInThatDayAndFromThenOnEverythingIsPaid() {
        // A and B reach 6,000 on day 31; C waits from day 40 until 1 March, day 59.
        var measure = new SetPlafond(id("bw"), Optional.empty(), day(59), expectation(0, 0), true);
        var diary = Diary.of(
                model(door("bw", 1, 1, 40), bw().plafond(UNTIL_REACHED, 6000)).under(measure));

        assertThat(diary.lines()).endsWith("40 C waits for bw", "59 C off list of bw", "59 C into bw");
        diary.month(0, "bw", Metric.COST_CARE, 6000);
        diary.month(1, "bw", Metric.COST_CARE, 0);
        diary.month(1, "bw", Metric.COST_UNPAID, 28 * 200);
        diary.months(2, 11, "bw", Metric.COST_CARE, 306 * 300);
        diary.months(2, 11, "bw", Metric.COST_UNPAID, 0);
        // Of the expectation 306 of 365 days count this year.
        diary.year(0, "bw", "bw", ProviderMetric.PAID_ABOVE, 306 * 300 - 6000 * 306 / 365.0);
    }

    @Test
    void aPlafondThatIsAbolishedDoesNotPayWhatWasDeliveredAboveItBefore() {
        var measure = new SetPlafond(id("bw"), Optional.empty(), day(59), new Plafond.None(), false);
        var diary = Diary.of(
                model(door("bw", 1, 1, 40), bw().plafond(UNTIL_REACHED, 6000)).under(measure));

        diary.month(0, "bw", Metric.COST_CARE, 6000);
        diary.month(1, "bw", Metric.COST_UNPAID, 28 * 200);
        diary.months(2, 11, "bw", Metric.COST_CARE, 306 * 300);
        diary.year(0, "bw", "bw", ProviderMetric.PLAFOND, Double.NaN);
    }

    @Test
    void anExpectationThatIsReplacedByAHardPlafondStopsAdmissionsAtThePartOfTheYearThatIsLeft() {
        // From 2 July, day 182, 183 of 365 days are left: 36,500 becomes 18,300, which two clients reach in 91.5 days.
        var hard = new Plafond.Hard(
                UNTIL_REACHED, Timeline.constant(new EuroPerYear(36_500)), Timeline.constant(new Growth(0)));
        var measure = new SetPlafond(id("bw"), Optional.empty(), day(182), hard, false);
        var diary = Diary.of(
                model(door("bw", 1, 1, 300), bw().plafond(expectation(1000, 0))).under(measure));

        assertThat(diary.lines()).endsWith("300 C waits for bw");
        diary.months(0, 5, "bw", Metric.COST_CARE, 180 * 200);
        diary.months(0, 11, "bw", Metric.COST_CARE, 181 * 200 + 18_300);
        diary.months(0, 11, "bw", Metric.COST_UNPAID, 183 * 200 - 18_300);
    }
}
