package nl.plafond.simulation;

import static nl.plafond.model.Plafond.AdmissionRule.UNTIL_REACHED;
import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.plafond.model.Access;
import nl.plafond.model.Diversion;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Timeline;
import nl.plafond.simulation.Visitors.Wish;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** Several providers of one service, worked by hand; January ends on day 31, February on day 59. */
class ProvidersToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final DurationDistribution VERY_LONG = new DurationDistribution.Fixed(1e9);
    private static final Wish PREFERS_A = low(Purpose.PROVIDER);
    private static final Wish PREFERS_B = high(Purpose.PROVIDER);

    private final Visitors people = new Visitors("bw");

    /** Two providers with a place each, which half of the clients prefer each. */
    private static TestService twoOfOnePlace() {
        return service("bw")
                .stay(new DurationDistribution.Fixed(30))
                .price(100)
                .provider("a", 0.5, 1)
                .provider("b", 0.5, 1);
    }

    @Test
    void eachWaitsForTheProviderThatHePrefersThoughAnotherHasRoom() {
        var diary = Diary.of(
                model(people.on(1, PREFERS_A), people.on(2, PREFERS_A), people.on(5, PREFERS_B), twoOfOnePlace()));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for bw (a)",
                        "1 A off list of bw",
                        "1 A into bw (a)",
                        "2 B waits for bw (a)",
                        "5 C waits for bw (b)",
                        "5 C off list of bw",
                        "5 C into bw (b)",
                        "31 A out of bw",
                        "31 B off list of bw",
                        "31 B into bw (a)",
                        "35 C out of bw",
                        "61 B out of bw");
        diary.month(JANUARY, "bw", Metric.PLACES, 2);
        diary.month(JANUARY, "bw", Metric.OCCUPANCY, (30 + 26) / 62.0);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLACES, 29 / 31.0 / 2);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_NOTHING, 1 - 29 / 31.0 / 2);
        diary.months(0, 11, "bw", Metric.OTHER_PROVIDER, 0);
        diary.year(0, "bw", "a", ProviderMetric.ADMISSIONS, 2);
        diary.year(0, "bw", "b", ProviderMetric.ADMISSIONS, 1);
        diary.year(0, "bw", "a", ProviderMetric.FROM_OTHERS, 0);
        diary.year(0, "bw", "a", ProviderMetric.ETMALEN, 60);
        diary.year(0, "bw", "a", ProviderMetric.PAID, 6000);
        diary.year(0, "bw", "b", ProviderMetric.PAID, 3000);
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, Double.NaN);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_PLACES, 29);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_OPEN, 336);
        diary.year(0, "bw", "b", ProviderMetric.DAYS_OPEN, 365);
    }

    @Test
    void withCentralAccessWhoIsFirstGoesWhereThereIsRoom() {
        var diary = Diary.of(model(
                people.on(1, PREFERS_A),
                people.on(2, PREFERS_A),
                people.on(5, PREFERS_B),
                twoOfOnePlace().access(Access.CENTRAL)));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A waits for bw (a)",
                        "1 A off list of bw",
                        "1 A into bw (a)",
                        "2 B waits for bw (a)",
                        "2 B off list of bw",
                        "2 B into bw (b)",
                        "5 C waits for bw (b)",
                        "31 A out of bw",
                        "31 C off list of bw",
                        "31 C into bw (a)",
                        "32 B out of bw",
                        "61 C out of bw");
        diary.month(JANUARY, "bw", Metric.OTHER_PROVIDER, 1);
        diary.month(FEBRUARY, "bw", Metric.OTHER_PROVIDER, 1);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLACES, 26 / 31.0); // both keep C out
        diary.year(0, "bw", "a", ProviderMetric.FROM_OTHERS, 1);
        diary.year(0, "bw", "b", ProviderMetric.FROM_OTHERS, 1);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_PLACES, 26);
        diary.year(0, "bw", "b", ProviderMetric.DAYS_PLACES, 26);
    }

    @Test
    void centralAccessFromADateOnPutsTheListsTogetherInTheOrderOfJoining() {
        var diary = Diary.of(model(
                people.on(1, PREFERS_B),
                people.on(10, PREFERS_A),
                people.on(11, PREFERS_A),
                people.on(12, PREFERS_B),
                people.on(13, PREFERS_A),
                twoOfOnePlace().access(day(20), Access.CENTRAL)));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw (b)",
                        "10 B into bw (a)",
                        "31 A out of bw",
                        "31 C into bw (b)", // since day 11; D, who prefers it, since day 12
                        "40 B out of bw",
                        "40 D into bw (a)",
                        "61 C out of bw",
                        "61 E into bw (b)",
                        "70 D out of bw",
                        "91 E out of bw");
    }

    @Test
    void anEndOfCentralAccessLetsEachWaitForHisOwnAgainInTheOrderOfJoining() {
        var diary = Diary.of(model(
                people.on(1, PREFERS_B),
                people.on(10, PREFERS_A),
                people.on(11, PREFERS_A),
                people.on(12, PREFERS_B),
                people.on(13, PREFERS_A),
                people.on(14, PREFERS_A),
                twoOfOnePlace().access(Access.CENTRAL).access(day(35), Access.PER_PROVIDER)));

        // On day 2 B would have gone to b, were it free; A has it until day 31 and then C.
        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw (b)",
                        "10 B into bw (a)",
                        "31 A out of bw",
                        "31 C into bw (b)",
                        "40 B out of bw",
                        "40 E into bw (a)",
                        "61 C out of bw",
                        "61 D into bw (b)",
                        "70 E out of bw",
                        "70 F into bw (a)",
                        "91 D out of bw",
                        "100 F out of bw");
    }

    @Test
    void onTheDayThatAccessBecomesCentralWhoWaitsGoesWhereThereIsRoom() {
        var diary = Diary.of(model(
                people.on(1, PREFERS_A),
                people.on(2, PREFERS_A),
                twoOfOnePlace().access(day(10), Access.CENTRAL)));

        assertThat(diary.lines()).contains("2 B waits for bw (a)", "10 B into bw (b)");
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLACES, 8 / 31.0 / 2); // until then a kept B out, b nobody
    }

    @Test
    void whoMayGoAnywhereGoesToHisOwnProviderAndElseToTheOneWithMostRoom() {
        var diary = Diary.of(model(
                door("bw", 1, 2, 3, 4, 5),
                service("bw")
                        .stay(VERY_LONG)
                        .access(Access.CENTRAL)
                        .provider("a", 1, 1)
                        .provider("b", 0, 2)
                        .provider("c", 0, 4)));

        // The fourth finds two places at b and two at c: then the first of them.
        assertThat(diary.moves())
                .containsExactly(
                        "1 A into bw (a)", "2 B into bw (c)", "3 C into bw (c)", "4 D into bw (b)", "5 E into bw (c)");
    }

    @Test
    void placesOfTheServiceAreDividedInWholePlacesAndClientsOfTheFirstDayWithThem() {
        var diary = Diary.of(model(service("bw")
                .stay(VERY_LONG)
                .places(steps(Places::new, 6, 40, 3))
                .start(6, 0)
                .provider("a", 0.5)
                .provider("b", 0.3)
                .provider("c", 0.2)));

        diary.month(JANUARY, "bw", Metric.PLACES, 6);
        diary.month(FEBRUARY, "bw", Metric.PLACES, 3);
        assertThat(places(diary)).containsExactly(1, 1, 1); // of 6 it was 3, 2 and 1
        diary.year(0, "bw", "a", ProviderMetric.IN_CARE, 3);
        diary.year(0, "bw", "b", ProviderMetric.IN_CARE, 2);
        diary.year(0, "bw", "c", ProviderMetric.IN_CARE, 1);
    }

    @Test
    void withoutPlacesClientsOfTheFirstDayAreDividedByShare() {
        var diary = Diary.of(model(
                service("bw").stay(VERY_LONG).start(10, 0).provider("a", 0.7).provider("b", 0.3)));

        diary.year(0, "bw", "a", ProviderMetric.IN_CARE, 7);
        diary.year(0, "bw", "b", ProviderMetric.IN_CARE, 3);
        diary.year(0, "bw", "a", ProviderMetric.ETMALEN, 7 * 365);
    }

    @Test
    void aPlafondOfOneProviderKeepsOutWhoPrefersItAndNobodyElse() {
        // A costs 100 a day from day 1, so that 3,000 are reached on day 31.
        var own = new Plafond.Hard(
                UNTIL_REACHED, Timeline.constant(new EuroPerYear(3000)), Timeline.constant(new Growth(0)));
        var diary = Diary.of(model(
                        people.on(1, PREFERS_A),
                        people.on(40, PREFERS_A),
                        people.on(41, PREFERS_B),
                        service("bw")
                                .stay(VERY_LONG)
                                .price(100)
                                .provider("a", 0.5, own)
                                .provider("b", 0.5))
                .days(366));

        assertThat(diary.moves()).containsExactly("1 A into bw (a)", "41 C into bw (b)", "365 B into bw (a)");
        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 3000);
        diary.year(0, "bw", "a", ProviderMetric.PAID, 3000);
        diary.year(0, "bw", "a", ProviderMetric.UNPAID, 364 * 100 - 3000);
        diary.year(0, "bw", "a", ProviderMetric.PAID_ABOVE, 0);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_PLAFOND, 325);
        diary.year(0, "bw", "a", ProviderMetric.WAITING, 1);
        diary.year(0, "bw", "b", ProviderMetric.PLAFOND, Double.NaN);
        diary.year(0, "bw", "b", ProviderMetric.PAID, 324 * 100);
        diary.year(0, "bw", "b", ProviderMetric.UNPAID, 0);
    }

    @Test
    void aPlafondOfTheServiceIsDividedByShare() {
        var diary = Diary.of(model(
                people.on(1, PREFERS_A),
                service("bw")
                        .stay(VERY_LONG)
                        .price(100)
                        .plafond(UNTIL_REACHED, 10_000)
                        .provider("a", 0.5)
                        .provider("b", 0.3)
                        .provider("c", 0.2)));

        diary.year(0, "bw", "a", ProviderMetric.PLAFOND, 5000);
        diary.year(0, "bw", "b", ProviderMetric.PLAFOND, 3000);
        diary.year(0, "bw", "c", ProviderMetric.PLAFOND, 2000);
        diary.year(0, "bw", "a", ProviderMetric.PAID, 5000);
        diary.year(0, "bw", "c", ProviderMetric.PAID, 0);
    }

    @Test
    void asManyPreferAProviderAsItsShareSays() {
        // 3000 clients: a share of 0.6 has a standard error of 0.0089, four of them are 0.036.
        var diary = Diary.of(model(service("bw")
                        .places(0)
                        .start(0, 3000)
                        .provider("a", 0.6)
                        .provider("b", 0.3)
                        .provider("c", 0.1))
                .days(10));

        var preferred = IntStream.range(0, 3000)
                .map(c -> diary.region.clients.preferred(c))
                .toArray();
        assertThat(share(preferred, 0)).isCloseTo(0.6, within(0.036));
        assertThat(share(preferred, 1)).isCloseTo(0.3, within(0.034));
        assertThat(share(preferred, 2)).isCloseTo(0.1, within(0.022));
    }

    @Test
    void whoIsDivertedFallsBackWhereTheProviderThatHePrefersHasNoRoom() {
        // a has no places: of those who are diverted from amb whoever prefers a falls back, though b has room.
        var diverting =
                service("amb").stay(VERY_LONG).referralsPerDay(2).diverts(1, "bw", Diversion.IfFull.OWN_SERVICE);
        var watch = new Onlooker() {
            private int fellBack;

            @Override
            public void tookPlace(int client, ProviderState provider, double now) {
                fellBack += provider.service.number == 0 ? 1 : 0;
            }
        };
        var bw = service("bw").stay(VERY_LONG).provider("a", 0.5, 0).provider("b", 0.5, 1000);
        watch.play(model(diverting, bw).days(100).plan(), 1, 0);

        assertThat(watch.sum(Metric.WAITING, 1, 0)).isZero();
        // Of about 200 half falls back: four standard deviations of 10 each for the number and for the half.
        assertThat((double) watch.fellBack).isCloseTo(100, within(40.0));
        assertThat(watch.sum(Metric.DIVERTED, 0, 0)).isCloseTo(100, within(40.0));
    }

    private static double share(int[] preferred, int provider) {
        return Arrays.stream(preferred).filter(p -> p == provider).count() / (double) preferred.length;
    }

    private static int[] places(Diary diary) {
        return Arrays.stream(diary.region.services[0].providers)
                .mapToInt(p -> (int) p.capacity.places())
                .toArray();
    }
}
