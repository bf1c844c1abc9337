package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.ChangeTemporaryPlaces;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/** A temporary place for who waits, worked by hand; January ends on day 31, February on day 59. */
class TemporaryPlacesToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int LAST = 11;

    @Test
    void whoJoinsWhileOneIsFreeStaysThereUntilAPlaceComesOrTheTimeIsOver() {
        // A goes home after 28 days, B finds it taken, C comes a day after A left and gets a place of the service on
        // day 40.
        var diary = Diary.of(model(
                door("bw", 1, 2, 30),
                service("bw").places(steps(Places::new, 0, 40, 3)).temporary(1, 28, 150)));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for bw",
                        "1 A to a temporary place of bw",
                        "2 B waits for bw",
                        "29 A out of a temporary place of bw",
                        "30 C waits for bw",
                        "30 C to a temporary place of bw",
                        "40 A off list of bw",
                        "40 A into bw",
                        "40 B off list of bw",
                        "40 B into bw",
                        "40 C out of a temporary place of bw",
                        "40 C off list of bw",
                        "40 C into bw",
                        "70 A out of bw",
                        "70 B out of bw",
                        "70 C out of bw");
        diary.month(JANUARY, "bw", Metric.WAITING, 3);
        diary.month(JANUARY, "bw", Metric.WAITING_NET, 2);
        diary.month(JANUARY, "bw", Metric.IN_TEMPORARY_PLACE, 1);
        diary.month(JANUARY, "bw", Metric.TO_TEMPORARY_PLACE, 2);
        diary.month(JANUARY, "bw", Metric.COST_TEMPORARY_PLACE, (28 + 1) * 150);
        diary.month(FEBRUARY, "bw", Metric.COST_TEMPORARY_PLACE, 9 * 150);
        diary.month(FEBRUARY, "bw", Metric.WAIT_MEAN, (39 + 38 + 10) / 3.0);
        diary.months(0, LAST, "bw", Metric.DAYS_IN_TEMPORARY_PLACE, 38);
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 38 * 150);
    }

    @Test
    void thereIsNoBridgingCareInATemporaryPlace() {
        var diary = Diary.of(
                model(door("bw", 1, 2), service("bw").places(0).bridging(20, 1).temporary(1, 10, 150)));

        diary.month(JANUARY, "bw", Metric.COST_BRIDGING, (20 + 29) * 20);
        diary.month(JANUARY, "bw", Metric.DAYS_BRIDGED, 20 + 29);
        diary.month(JANUARY, "bw", Metric.COST_TEMPORARY_PLACE, 10 * 150);
        diary.month(JANUARY, "bw", Metric.WAITING_NET, 0);
    }

    @Test
    void whoLosesPatienceThereLeavesItAndThePlaceIsForWhoJoinsNext() {
        var diary = Diary.of(model(
                door("bw", 1, 6),
                service("bw")
                        .places(0)
                        .patience(new DurationDistribution.Fixed(5))
                        .temporary(1, 28, 150)));

        diary.months(0, LAST, "bw", Metric.TO_TEMPORARY_PLACE, 2);
        diary.months(0, LAST, "bw", Metric.DAYS_IN_TEMPORARY_PLACE, 10);
    }

    @Test
    void whoFindsRoomAtOnceOrWaitsInAnotherPlaceDoesNotNeedOne() {
        var diary = Diary.of(model(
                door("vj", 1),
                service("vj").stay(new DurationDistribution.Fixed(10)).then(1, "bw", Waits.IN_PLACE),
                service("bw").places(steps(Places::new, 0, 50, 1)).temporary(5, 28, 150),
                service("other").places(1).temporary(5, 28, 150).start(0, 1)));

        diary.months(0, LAST, "bw", Metric.TO_TEMPORARY_PLACE, 0);
        diary.months(0, LAST, "other", Metric.TO_TEMPORARY_PLACE, 0);
    }

    @Test
    void whereThereAreFewerNobodyIsSentHomeAndAMeasureBringsMore() {
        var diary = Diary.of(model(
                        door("bw", 1, 2, 6, 25, 26),
                        service("bw").places(0).temporary(steps(Places::new, 2, 5, 0), 28, 150))
                .under(new ChangeTemporaryPlaces(id("bw"), day(20), 3)));

        assertThat(diary.lines().stream().filter(line -> line.contains("temporary")))
                .containsExactly(
                        "1 A to a temporary place of bw",
                        "2 B to a temporary place of bw",
                        "25 D to a temporary place of bw",
                        "29 A out of a temporary place of bw",
                        "30 B out of a temporary place of bw",
                        "53 D out of a temporary place of bw");
    }
}
