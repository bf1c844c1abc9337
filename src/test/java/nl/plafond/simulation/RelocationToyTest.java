package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.ChangeRelocation;
import nl.plafond.simulation.Visitors.Wish;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Moves to the provider that someone prefers, worked by hand; January ends on day 31, February on day 59. */
class RelocationToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int LAST = 11;
    private static final Wish PREFERS_A = low(Purpose.PROVIDER);
    private static final Wish PREFERS_B = high(Purpose.PROVIDER);

    private final Visitors people = new Visitors("bw");

    private static TestService bw() {
        return service("bw")
                .access(Access.CENTRAL)
                .price(100)
                .provider("a", 0.5, 1)
                .provider("b", 0.5, 1);
    }

    @Test
    void whoCameToAnotherProviderMovesOnceTheirOwnHasRoomAndTheirPlaceIsForTheNext() {
        // B finds a taken and comes to b. When A leaves, B moves and goes on until day 40; C takes the place at b.
        var diary = Diary.of(model(
                people.on(2, PREFERS_A),
                people.on(10, PREFERS_A, low(Purpose.RELOCATION)),
                people.on(20, PREFERS_A, high(Purpose.RELOCATION)),
                bw().relocation(0.5, 3000)));

        assertThat(diary.lines().stream().filter(line -> !line.contains("list") && !line.contains("waits")))
                .containsExactly(
                        "2 A into bw (a)",
                        "10 B into bw (b)",
                        "32 A out of bw",
                        "32 B moves to bw (a)",
                        "32 C into bw (b)",
                        "40 B out of bw",
                        "62 C out of bw");
        diary.month(JANUARY, "bw", Metric.WANTS_TO_MOVE, 1);
        diary.month(FEBRUARY, "bw", Metric.WANTS_TO_MOVE, 0); // C, who would not
        diary.month(FEBRUARY, "bw", Metric.RELOCATED, 1);
        diary.month(FEBRUARY, "bw", Metric.COST_RELOCATION, 3000);
        diary.months(0, LAST, "bw", Metric.ADMISSIONS, 3);
        diary.months(0, LAST, "bw", Metric.OTHER_PROVIDER, 2);
        diary.months(0, LAST, "bw", Metric.DISCHARGES, 3);
        diary.months(0, LAST, "bw", Metric.COST_CARE, 90 * 100);
        diary.months(0, LAST, "bw", Metric.COST_TOTAL, 90 * 100 + 3000);
        diary.year(0, "bw", "a", ProviderMetric.ETMALEN, 30 + 8);
        diary.year(0, "bw", "b", ProviderMetric.ETMALEN, 22 + 30);
    }

    @Test
    void whoWantsToMoveLongestGoesFirstAndBeforeTheList() {
        var diary = Diary.of(model(
                people.on(2, PREFERS_A),
                people.on(3, PREFERS_A, low(Purpose.RELOCATION)),
                people.on(4, PREFERS_A, low(Purpose.RELOCATION)),
                people.on(5, PREFERS_A, low(Purpose.RELOCATION)),
                service("bw")
                        .access(Access.CENTRAL)
                        .provider("a", 0.5, 1)
                        .provider("b", 0.5, 2)
                        .relocation(0.5, 0)));

        assertThat(diary.lines().stream().filter(line -> line.contains("moves") || line.contains("into")))
                .containsExactly(
                        "2 A into bw (a)",
                        "3 B into bw (b)",
                        "4 C into bw (b)",
                        "32 B moves to bw (a)",
                        "32 D into bw (b)",
                        "33 C moves to bw (a)",
                        "34 D moves to bw (a)");
    }

    @Test
    void whoIsReadyMovesNoMore() {
        // B is ready on day 33 and waits at b for the next service, when a falls free on day 62 too.
        var diary = Diary.of(model(
                people.on(2, PREFERS_A),
                people.on(3, PREFERS_A, low(Purpose.RELOCATION)),
                service("bw")
                        .access(Access.CENTRAL)
                        .provider("a", 0.5, 1)
                        .provider("b", 0.5, 1)
                        .relocation(0.5, 3000)
                        .then(1, "na", Waits.IN_PLACE),
                service("na").places(0).stay(new DurationDistribution.Fixed(5))));

        diary.months(0, LAST, "bw", Metric.RELOCATED, 0);
        diary.months(0, LAST, "bw", Metric.COST_RELOCATION, 0);
        diary.month(JANUARY, "bw", Metric.WANTS_TO_MOVE, 1);
        diary.month(FEBRUARY, "bw", Metric.WANTS_TO_MOVE, 0);
    }

    @Test
    void withAListForEachProviderNobodyHasToMove() {
        var diary = Diary.of(model(
                door("bw", 2, 3, 4, 5, 6), bw().access(Access.PER_PROVIDER).relocation(1, 3000)));

        diary.months(0, LAST, "bw", Metric.OTHER_PROVIDER, 0);
        diary.months(0, LAST, "bw", Metric.RELOCATED, 0);
    }

    @Test
    void aMeasureIsForThoseWhoArePlacedFromThenOn() {
        var diary = Diary.of(model(
                        people.on(2, PREFERS_A),
                        people.on(3, PREFERS_A, high(Purpose.RELOCATION)),
                        people.on(40, PREFERS_B, high(Purpose.RELOCATION)),
                        people.on(41, PREFERS_B, high(Purpose.RELOCATION)),
                        bw().relocation(0.5, 0))
                .under(new ChangeRelocation(id("bw"), day(35), Share.ALL)));

        assertThat(diary.lines().stream().filter(line -> line.contains("moves")))
                .containsExactly("70 D moves to bw (b)");
    }
}
