package nl.plafond.simulation;

import static nl.plafond.model.Plafond.AdmissionRule.COMMITTED;
import static nl.plafond.model.Plafond.AdmissionRule.UNTIL_REACHED;
import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Small cases with a plafond, worked by hand. Day 365 is 1 January 2024, a leap year; a place costs 100 euros a day. */
class PlafondToyTest {
    private static final int OCTOBER = 9;
    private static final int NOVEMBER = 10;
    private static final int DECEMBER = 11;

    private static TestService bw() {
        return service("bw").stay(new DurationDistribution.Fixed(3000)).price(100);
    }

    @Test
    void untilReachedStopsInAutumnPaysNothingAboveThePlafondAndStartsAgainOnNewYearsDay() {
        // A and B cost 200 a day from day 1: 60,000 euros are reached on day 301, 29 October at 00:00.
        var diary = Diary.of(model(door("bw", 1, 1, 310), bw().plafond(UNTIL_REACHED, 60_000))
                .years(2));

        assertThat(diary.lines())
                .endsWith("310 C waits for bw", "365 C off list of bw", "365 C into bw")
                .hasSize(9);
        diary.month(OCTOBER, "bw", Metric.COST_CARE, 28 * 200);
        diary.month(OCTOBER, "bw", Metric.COST_UNPAID, 3 * 200);
        diary.month(NOVEMBER, "bw", Metric.COST_CARE, 0);
        diary.month(NOVEMBER, "bw", Metric.COST_UNPAID, 30 * 200);
        diary.month(NOVEMBER, "bw", Metric.REFUSED_BY_PLAFOND, 24 / 30.0); // C comes on 7 November
        diary.month(DECEMBER, "bw", Metric.REFUSED_BY_PLAFOND, 1);
        diary.month(DECEMBER, "bw", Metric.REFUSED_BY_PLACES, 0);
        diary.months(0, DECEMBER, "bw", Metric.COST_CARE, 60_000);
        diary.months(0, DECEMBER, "bw", Metric.COST_UNPAID, 64 * 200);
        diary.months(0, DECEMBER, "bw", Metric.COST_TOTAL, 60_000);
        diary.months(12, 23, "bw", Metric.COST_CARE, 60_000); // three clients, reached on day 365 + 200
        diary.months(12, 23, "bw", Metric.COST_UNPAID, 166 * 300);
    }

    @Test
    void whoComesInOnNewYearsDayCountsAmongThoseAdmittedInTheYearUntilItsLastDayInALeapYearToo() {
        var diary = Diary.of(model(door("bw", 1, 1, 310), bw().plafond(UNTIL_REACHED, 60_000))
                .years(3));

        diary.month(DECEMBER, "bw", Metric.WAIT_MEAN, 0); // A and B, at once
        diary.month(12, "bw", Metric.WAIT_MEAN, 55); // C, on 1 January 2024
        diary.month(23, "bw", Metric.WAIT_MEAN, 55);
        diary.month(24, "bw", Metric.WAIT_MEAN, Double.NaN);
    }

    @Test
    void theClientWhoComesWhenThePlafondIsJustReachedIsTooLate() {
        var tooLate = Diary.of(model(door("bw", 1, 101), bw().plafond(UNTIL_REACHED, 10_000)));
        var inTime = Diary.of(model(door("bw", 1, 101), bw().plafond(UNTIL_REACHED, 10_000.01)));

        assertThat(tooLate.lines()).endsWith("101 B waits for bw");
        assertThat(inTime.lines()).endsWith("101 B into bw");
    }

    @Test
    void committedLetsInWhoeverFitsUntilNewYearsEve() {
        // A costs 36,400 until 31 December. That leaves 3,600 for B: 36 days, from day 329 on.
        // Next year may cost twice as much, and both fit in it.
        var diary = Diary.of(
                model(door("bw", 1, 2), bw().plafond(COMMITTED, Timeline.constant(new EuroPerYear(40_000)), 1)));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for bw",
                        "1 A off list of bw",
                        "1 A into bw",
                        "2 B waits for bw",
                        "329 B off list of bw",
                        "329 B into bw");
        diary.months(0, DECEMBER, "bw", Metric.COST_CARE, 40_000);
        diary.months(0, DECEMBER, "bw", Metric.COST_UNPAID, 0);
        diary.month(OCTOBER, "bw", Metric.REFUSED_BY_PLAFOND, 1);
    }

    @Test
    void committedOpensTheDoorWithinADayToo() {
        var fits = Diary.of(
                model(door("bw", 1), bw().plafond(COMMITTED, Timeline.constant(new EuroPerYear(36_400)), 0.1)));
        var fitsLater = Diary.of(
                model(door("bw", 1), bw().plafond(COMMITTED, Timeline.constant(new EuroPerYear(36_375)), 0.1)));

        assertThat(fits.lines()).endsWith("1 A into bw");
        assertThat(fitsLater.lines()).endsWith("1.25 A off list of bw", "1.25 A into bw");
    }

    @Test
    void committedDoesNotStartTheNextYearTooFull() {
        // Two cost 73,000 in 2023 and 73,200 in 2024, which has a day more.
        var short200 = Diary.of(
                model(door("bw", 1, 1), bw().plafond(COMMITTED, 73_000)).years(3));
        var fits = Diary.of(
                model(door("bw", 1, 1), bw().plafond(COMMITTED, 73_200)).years(3));

        // In 2024 the year after it is an ordinary one again: B costs 36,500 and comes on 1 January plus two days.
        assertThat(short200.lines()).endsWith("367 B off list of bw", "367 B into bw");
        short200.months(12, 23, "bw", Metric.COST_CARE, 366 * 100 + 364 * 100);
        assertThat(fits.lines()).endsWith("1 B into bw");
    }

    @Test
    void committedMakesRoomAsSoonAsSomeoneLeaves() {
        var diary = Diary.of(model(
                door("bw", 1, 50),
                service("bw")
                        .stay(new DurationDistribution.Fixed(99))
                        .price(100)
                        .plafond(COMMITTED, 36_600)));

        assertThat(diary.lines()).contains("100 A out of bw", "100 B into bw");
    }

    @Test
    void aPlafondThatChangesWithinTheYearCountsForTheDaysThatItStood() {
        // 36,500 a year for 181 days and 73,000 for 184: 54,900 for 2023. A and B reach 36,500 on day 183.5, when it no
        // longer is the plafond. C comes on day 200, when 39,800 are produced; 300 a day reach 54,900 on day 250 1/3.
        var diary = Diary.of(model(door("bw", 1, 1, 200, 251), bw().plafond(UNTIL_REACHED, 36_500))
                .under(new ChangePlafond(id("bw"), day("2023-07-01"), new Change.To(73_000)))
                .days(366));

        assertThat(diary.lines()).contains("200 C into bw", "251 D waits for bw", "365 D into bw");
        diary.months(0, DECEMBER, "bw", Metric.COST_CARE, 54_900);
        diary.months(0, DECEMBER, "bw", Metric.COST_UNPAID, (365 - 250 - 1 / 3.0) * 300);
    }

    @Test
    void aRaisedPlafondLetsPeopleInOnThatDay() {
        var diary = Diary.of(model(door("bw", 1, 2), bw().plafond(COMMITTED, 40_000))
                .under(new ChangePlafond(id("bw"), day("2023-03-02"), new Change.By(50_000))));

        assertThat(diary.lines()).endsWith("2 B waits for bw", "60 B off list of bw", "60 B into bw");
    }

    @Test
    void aPlafondThatIsIndexedLessThanPricesShrinksInConstantPrices() {
        // Prices rise by 25%, the plafond by nothing: 60,000 are 48,000 in prices of 2023.
        var diary = Diary.of(model(door("bw", 1, 1), bw().plafond(UNTIL_REACHED, 60_000))
                .priceIndex(0.25)
                .years(2));

        diary.months(0, 11, "bw", Metric.COST_CARE, 60_000);
        diary.months(12, 23, "bw", Metric.COST_CARE, 48_000);
        diary.months(12, 23, "bw", Metric.COST_UNPAID, 366 * 200 - 48_000);
    }

    @Test
    void aYearThatIsPlayedInPartHasThatPartOfThePlafond() {
        // From 1 October 92 of 365 days remain: 36,500 becomes 9,200, which two clients reach after 46 days.
        var diary = Diary.of(
                model(bw().stay(new DurationDistribution.Fixed(1e9)).start(2, 0).plafond(UNTIL_REACHED, 36_500))
                        .from(day("2023-10-01"))
                        .until(day("2024-01-01")));

        diary.months(0, 2, "bw", Metric.COST_CARE, 9_200);
        diary.months(0, 2, "bw", Metric.COST_UNPAID, 9_200);
    }

    @Test
    void placesAreNamedFirstWhereBothLimitsBind() {
        var diary = Diary.of(model(door("bw", 1, 2), bw().places(1).plafond(COMMITTED, 40_000)));

        diary.month(OCTOBER, "bw", Metric.REFUSED_BY_PLACES, 1);
        diary.month(OCTOBER, "bw", Metric.REFUSED_BY_PLAFOND, 0);
    }
}
