package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** Places that close while they are taken, worked by hand; January ends on day 31, February on day 59, March on day 90. */
class SurplusToyTest {
    private static final int FEBRUARY = 1;
    private static final int MARCH = 2;
    private static final int APRIL = 3;

    private static TestService bw() {
        return service("bw").places(3).stay(new DurationDistribution.Fixed(100)).price(100);
    }

    private static TestService other() {
        return service("other").stay(new DurationDistribution.Fixed(20)).price(50);
    }

    private static ChangePlaces closing(LocalDate from, LocalDate full, double by, double friction) {
        return new ChangePlaces(
                id("bw"),
                Optional.empty(),
                from,
                full,
                new Change.By(by),
                Optional.of(id("other")),
                new Euro(friction));
    }

    @Test
    void theSurplusMovesOnTheDayShortestRemainingStayFirstAndCompletesItsCareThere() {
        var diary = Diary.of(model(door("bw", 1, 2, 3), bw(), other()).under(closing(day(40), day(40), -2, 512.50)));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw",
                        "2 B into bw",
                        "3 C into bw",
                        "40 A out of bw",
                        "40 A into other",
                        "40 B out of bw",
                        "40 B into other",
                        "101 A out of other",
                        "102 B out of other",
                        "103 C out of bw");
        diary.month(FEBRUARY, "bw", Metric.MOVED, 2);
        diary.month(FEBRUARY, "bw", Metric.DISCHARGES, 2);
        diary.month(FEBRUARY, "bw", Metric.PLACES, 1);
        diary.month(FEBRUARY, "bw", Metric.IN_CARE, 1);
        diary.month(FEBRUARY, "other", Metric.REFERRALS, 2);
        diary.month(FEBRUARY, "bw", Metric.COST_CARE, (3 * 9 + 19) * 100);
        diary.month(FEBRUARY, "bw", Metric.COST_FRICTION, 1025);
        diary.month(FEBRUARY, "bw", Metric.COST_TOTAL, (3 * 9 + 19) * 100 + 1025);
        diary.months(0, 11, "bw", Metric.COST_FRICTION, 1025);
        diary.months(0, 11, "bw", Metric.COST_PROGRAMME, 0);
    }

    @Test
    void withoutATransferNobodyIsMovedAndFrictionIsPaidAllTheSame() {
        var drain = new ChangePlaces(
                id("bw"), Optional.empty(), day(40), day(40), new Change.To(1), Optional.empty(), new Euro(500));
        var diary = Diary.of(model(door("bw", 1, 2, 3, 41), bw()).under(drain));

        assertThat(diary.moves())
                .endsWith("101 A out of bw", "102 B out of bw", "103 C out of bw", "103 D into bw", "203 D out of bw");
        diary.month(FEBRUARY, "bw", Metric.IN_CARE, 3);
        diary.months(0, 11, "bw", Metric.MOVED, 0);
        diary.months(0, 11, "bw", Metric.COST_FRICTION, 1000);
    }

    @Test
    void whenPlacesCloseInStepsOneMovesAtEachStep() {
        // One place closes on 1 February, 1 March and 1 April: days 31, 59 and 90.
        var diary = Diary.of(model(door("bw", 1, 2, 3), bw(), other())
                .under(closing(day("2023-02-01"), day("2023-04-01"), -3, 500)));

        assertThat(diary.moves())
                .contains("31 A into other", "59 B into other", "90 C into other")
                .hasSize(12);
        diary.month(FEBRUARY, "bw", Metric.COST_FRICTION, 500);
        diary.month(MARCH, "bw", Metric.COST_FRICTION, 500);
        diary.month(APRIL, "bw", Metric.COST_FRICTION, 500);
    }

    @Test
    void nobodyMovesWhileThereArePlacesEnough() {
        var diary = Diary.of(model(door("bw", 1, 2), bw(), other()).under(closing(day(40), day(40), -1, 500)));

        assertThat(diary.moves()).containsExactly("1 A into bw", "2 B into bw", "101 A out of bw", "102 B out of bw");
        diary.months(0, 11, "bw", Metric.COST_FRICTION, 500);
    }

    @Test
    void whoMovesToAServiceWithoutRoomWaitsForItAtHome() {
        var diary =
                Diary.of(model(door("bw", 1), bw().places(1), other().places(0).bridging(10, 1))
                        .under(closing(day(40), day(40), -1, 0)));

        assertThat(diary.lines()).endsWith("1 A into bw", "40 A out of bw", "40 A waits for other");
        diary.month(FEBRUARY, "other", Metric.COST_BRIDGING, 19 * 10);
        diary.months(0, 11, "bw", Metric.COST_FRICTION, 0);
    }

    @Test
    void whenOneProviderClosesPlacesOnlyItsClientsMove() {
        var people = new Visitors("bw");
        var closing = new ChangePlaces(
                id("bw"),
                Optional.of("b"),
                day(40),
                day(40),
                new Change.To(0),
                Optional.of(id("other")),
                new Euro(500));
        var diary = Diary.of(model(
                        people.on(1, low(Purpose.PROVIDER)),
                        people.on(2, high(Purpose.PROVIDER)),
                        service("bw")
                                .places(2)
                                .stay(new DurationDistribution.Fixed(100))
                                .provider("a", 0.5)
                                .provider("b", 0.5),
                        other())
                .under(closing));

        // A has less to go than B, but at a.
        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw (a)",
                        "2 B into bw (b)",
                        "40 B out of bw",
                        "40 B into other",
                        "101 A out of bw",
                        "102 B out of other");
        diary.month(FEBRUARY, "bw", Metric.PLACES, 1);
        diary.month(FEBRUARY, "bw", Metric.COST_FRICTION, 500);
        diary.year(0, "bw", "a", ProviderMetric.IN_CARE, 0);
        diary.year(0, "bw", "b", ProviderMetric.ETMALEN, 38);
    }

    @Test
    void frictionIsPaidForPlacesThatTheMeasureClosesAndNoOthers() {
        // Without the measure two places close on 1 March already; the measure takes one more, on 1 February and after.
        var diary = Diary.of(model(service("bw").places(TestModels.steps(Places::new, 5, 59, 3)))
                .under(new ChangePlaces(
                        id("bw"),
                        Optional.empty(),
                        day("2023-02-01"),
                        day("2023-04-01"),
                        new Change.By(-1),
                        Optional.empty(),
                        new Euro(500))));

        diary.month(APRIL, "bw", Metric.PLACES, 2);
        diary.months(0, 11, "bw", Metric.COST_FRICTION, 500);
    }

    @Test
    void whoeverDrainsElsewhereIsNotMovedWithTheSurplusOfOneProvider() {
        // b closes its place on day 20 and lets A stay; on day 40 a closes its own and moves B.
        var people = new Visitors("bw");
        var drain = new ChangePlaces(
                id("bw"), Optional.of("b"), day(20), day(20), new Change.To(0), Optional.empty(), new Euro(0));
        var transfer = new ChangePlaces(
                id("bw"), Optional.of("a"), day(40), day(40), new Change.To(0), Optional.of(id("other")), new Euro(0));
        var diary = Diary.of(model(
                        people.on(1, high(Purpose.PROVIDER)),
                        people.on(2, low(Purpose.PROVIDER)),
                        service("bw")
                                .places(2)
                                .stay(new DurationDistribution.Fixed(100))
                                .provider("a", 0.5)
                                .provider("b", 0.5),
                        other())
                .under(drain, transfer));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw (b)",
                        "2 B into bw (a)",
                        "40 B out of bw",
                        "40 B into other",
                        "101 A out of bw",
                        "102 B out of other");
    }
}
