package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.measures.BuildUp;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/** Small cases with limited places, worked by hand; January ends on day 31, February on day 59, March on day 90. */
class PlacesToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int MARCH = 2;

    @Test
    void onePlaceServesOneClientAfterTheOther() {
        var diary = Diary.of(model(
                door("bw", 10, 20, 35),
                service("bw")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(30))
                        .price(100)
                        .norm(14)));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        "10 A off list of bw",
                        "10 A into bw",
                        "20 B waits for bw",
                        "35 C waits for bw",
                        "40 A out of bw",
                        "40 B off list of bw",
                        "40 B into bw",
                        "70 B out of bw",
                        "70 C off list of bw",
                        "70 C into bw",
                        "100 C out of bw");
        diary.month(JANUARY, "bw", Metric.REFERRALS, 2);
        diary.month(JANUARY, "bw", Metric.ADMISSIONS, 1);
        diary.month(JANUARY, "bw", Metric.DISCHARGES, 0);
        diary.month(JANUARY, "bw", Metric.IN_CARE, 1);
        diary.month(JANUARY, "bw", Metric.WAITING, 1);
        diary.month(JANUARY, "bw", Metric.WAITED_MEAN, 11);
        diary.month(JANUARY, "bw", Metric.WAITED_OVER_NORM, 0);
        diary.month(JANUARY, "bw", Metric.ETMALEN, 21);
        diary.month(JANUARY, "bw", Metric.COST_CARE, 2100);
        diary.month(JANUARY, "bw", Metric.OCCUPANCY, 21.0 / 31);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLACES, 11.0 / 31);
        diary.month(FEBRUARY, "bw", Metric.WAITING, 1);
        diary.month(FEBRUARY, "bw", Metric.WAITED_MEAN, 24);
        diary.month(FEBRUARY, "bw", Metric.WAITED_OVER_NORM, 1);
        diary.month(FEBRUARY, "bw", Metric.WAIT_MEAN, 10); // A waited 0 days, B 20
        diary.month(FEBRUARY, "bw", Metric.WAIT_MEDIAN, 10);
        diary.month(FEBRUARY, "bw", Metric.WAIT_P90, 18);
        diary.month(FEBRUARY, "bw", Metric.WAIT_OVER_NORM, 0.5);
        diary.month(FEBRUARY, "bw", Metric.OCCUPANCY, 1);
        diary.month(FEBRUARY, "bw", Metric.REFUSED_BY_PLACES, 1);
        diary.month(MARCH, "bw", Metric.WAIT_MEAN, 55 / 3.0); // and C 35
        diary.month(MARCH, "bw", Metric.REFUSED_BY_PLACES, 11.0 / 31);
        diary.month(MARCH, "bw", Metric.WAITED_MEAN, Double.NaN);
        assertThat(diary.sum(Metric.COST_TOTAL, 1, 0)).isEqualTo(90 * 100);
    }

    @Test
    void whenPlacesDropNobodyIsMovedAndNobodyComesInUntilThereIsRoom() {
        var diary = Diary.of(model(
                door("bw", 1, 2, 3, 12),
                service("bw")
                        .places(steps(Places::new, 3, 10, 1))
                        .stay(new DurationDistribution.Fixed(30))
                        .price(100)));

        assertThat(diary.lines().subList(9, 16))
                .containsExactly(
                        "12 D waits for bw",
                        "31 A out of bw",
                        "32 B out of bw",
                        "33 C out of bw",
                        "33 D off list of bw",
                        "33 D into bw",
                        "63 D out of bw");
        diary.month(JANUARY, "bw", Metric.PLACES, 1);
        diary.month(JANUARY, "bw", Metric.IN_CARE, 3); // A leaves on the first instant of February
        diary.month(JANUARY, "bw", Metric.OCCUPANCY, (30 + 29 + 28) / (3 * 10 + 21.0));
        diary.month(FEBRUARY, "bw", Metric.IN_CARE, 1);
        diary.month(FEBRUARY, "bw", Metric.ETMALEN, 0 + 1 + 2 + 26);
    }

    @Test
    void whenPlacesRiseThoseWhoWaitComeInAtOnce() {
        var diary = Diary.of(model(
                door("bw", 1, 2, 3),
                service("bw").places(steps(Places::new, 0, 40, 2)).stay(new DurationDistribution.Fixed(30))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for bw",
                        "2 B waits for bw",
                        "3 C waits for bw",
                        "40 A off list of bw",
                        "40 A into bw",
                        "40 B off list of bw",
                        "40 B into bw",
                        "70 A out of bw",
                        "70 C off list of bw",
                        "70 C into bw",
                        "70 B out of bw",
                        "100 C out of bw");
        diary.month(JANUARY, "bw", Metric.OCCUPANCY, Double.NaN);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLACES, 30 / 31.0);
    }

    @Test
    void aMeasureThatClosesPlacesInStepsHasItsWholeEffectOnTheLastDay() {
        var diary = Diary.of(model(service("bw").places(10))
                .under(new ChangePlaces(id("bw"), day("2023-02-01"), day("2023-05-01"), new Change.By(-4))));

        diary.month(JANUARY, "bw", Metric.PLACES, 10);
        diary.month(FEBRUARY, "bw", Metric.PLACES, 9);
        diary.month(MARCH, "bw", Metric.PLACES, 8);
        diary.month(3, "bw", Metric.PLACES, 7);
        diary.month(4, "bw", Metric.PLACES, 6);
    }

    @Test
    void aNewServiceOpensItsPlacesInSteps() {
        var diary = Diary.of(
                model(door("gh", 1, 1, 1, 1, 1, 1), service("gh").places(0).stay(new DurationDistribution.Fixed(400)))
                        .under(new BuildUp(id("gh"), day(31), day(90), 5, 2)));

        // Three steps (2, 2 and 1 places) over 59 days: on day 31, on day 31 + 29 and on day 90.
        assertThat(diary.lines().stream().filter(line -> line.contains("into")))
                .containsExactly("31 A into gh", "31 B into gh", "60 C into gh", "60 D into gh", "90 E into gh");
        diary.month(MARCH, "gh", Metric.WAITING, 2); // March is written down before what changes on 1 April
        diary.month(3, "gh", Metric.WAITING, 1);
    }

    @Test
    void whoLosesPatienceLeavesTheListAndIsCounted() {
        var diary = Diary.of(model(
                door("bw", 10, 20),
                service("bw")
                        .places(steps(Places::new, 0, 65, 1))
                        .patience(new DurationDistribution.Fixed(50))
                        .stay(new DurationDistribution.Fixed(30))));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        "20 B waits for bw",
                        "60 A off list of bw",
                        "65 B off list of bw",
                        "65 B into bw",
                        "95 B out of bw");
        diary.month(MARCH, "bw", Metric.LEFT, 1);
        diary.month(MARCH, "bw", Metric.ADMISSIONS, 1);
        diary.month(MARCH, "bw", Metric.WAIT_MEAN, 45);
    }
}
