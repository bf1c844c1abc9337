package nl.plafond.simulation;

import static nl.plafond.model.Plafond.AdmissionRule.COMMITTED;
import static nl.plafond.model.Plafond.AdmissionRule.UNTIL_REACHED;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.BiConsumer;
import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Timeline;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which limit kept people out, by day and by provider; January ends on day 31, February on day 59, March on day 90. */
class RefusalDaysToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int MARCH = 2;

    @Test
    void eachDayIsBookedToTheLimitThatRefusedOrToNone() {
        // 2,000 euros are reached on day 21, but until A leaves on day 31 it is the place that B lacks.
        var diary = Diary.of(model(
                        door("bw", 1, 5),
                        service("bw")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(30))
                                .price(100)
                                .plafond(UNTIL_REACHED, 2000))
                .years(2));

        assertThat(diary.moves()).containsExactly("1 A into bw", "31 A out of bw", "365 B into bw", "395 B out of bw");
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLACES, 26 / 31.0);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLAFOND, 0);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_NOTHING, 5 / 31.0);
        diary.month(FEBRUARY, "bw", Metric.REFUSED_BY_PLAFOND, 1);
        diary.month(FEBRUARY, "bw", Metric.REFUSED_BY_NOTHING, 0);
        diary.year(0, "bw", "bw", ProviderMetric.DAYS_PLACES, 26);
        diary.year(0, "bw", "bw", ProviderMetric.DAYS_PLAFOND, 334);
        diary.year(0, "bw", "bw", ProviderMetric.DAYS_OPEN, 5);
        diary.year(1, "bw", "bw", ProviderMetric.DAYS_OPEN, 366);
    }

    @Test
    void whereEveryoneIsPlacedAtOnceItIsWhoHadToGoElsewhereWhoWasKeptOut() {
        // B goes elsewhere on day 5 and stays there until day 35; on day 31 A's place falls free, and nothing refuses.
        var diary = Diary.of(model(
                door("jzp", 1, 5),
                service("jzp")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(30))
                        .dutyToPlace(450)));

        diary.month(JANUARY, "jzp", Metric.REFUSED_BY_PLACES, 26 / 31.0);
        diary.month(JANUARY, "jzp", Metric.REFUSED_BY_NOTHING, 5 / 31.0);
        diary.month(FEBRUARY, "jzp", Metric.REFUSED_BY_NOTHING, 1);
    }

    @Test
    void whoeverTakesThePlaceThatFellFreeKeepsPeopleOutAgainWhileAnotherIsStillElsewhere() {
        // A leaves on day 61, C comes on day 63, and B is elsewhere until day 65: nobody is kept out for two days
        // between.
        var diary = Diary.of(model(
                door("jzp", 1, 5, 63),
                service("jzp")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(60))
                        .dutyToPlace(450)));

        diary.month(MARCH, "jzp", Metric.REFUSED_BY_NOTHING, 27 / 31.0);
        diary.month(MARCH, "jzp", Metric.REFUSED_BY_PLACES, 4 / 31.0);
    }

    @Test
    void eachProviderHasItsOwnDaysAndTheServiceWeighsThemByShare() {
        var people = new Visitors("bw");
        var hard = new Plafond.Hard(
                COMMITTED, Timeline.constant(new EuroPerYear(36_400)), Timeline.constant(new Growth(0.01)));
        var diary = Diary.of(model(
                people.on(1, low(Purpose.PROVIDER)),
                people.on(1, high(Purpose.PROVIDER)),
                people.on(11, low(Purpose.PROVIDER)),
                people.on(21, high(Purpose.PROVIDER)),
                service("bw")
                        .stay(new DurationDistribution.Fixed(3000))
                        .price(100)
                        .provider("a", 0.5, 1)
                        .provider("b", 0.5, hard)));

        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLACES, 20 / 31.0 / 2);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_PLAFOND, 10 / 31.0 / 2);
        diary.month(JANUARY, "bw", Metric.REFUSED_BY_NOTHING, 1 - 30 / 31.0 / 2);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_PLACES, 354);
        diary.year(0, "bw", "a", ProviderMetric.DAYS_OPEN, 11);
        diary.year(0, "bw", "b", ProviderMetric.DAYS_PLAFOND, 344);
        diary.year(0, "bw", "b", ProviderMetric.DAYS_OPEN, 21);
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void daysAddUpToTheYearAndProvidersToTheirService(Access access) {
        var soft = new Plafond.Soft(
                UNTIL_REACHED,
                Timeline.constant(new EuroPerYear(300_000)),
                Timeline.constant(new Growth(0)),
                Plafond.IfNone.WAIT);
        var smart = new Plafond.Smart(
                Timeline.constant(new EuroPerYear(350_000)),
                Timeline.constant(new Growth(0.02)),
                new Share(0.1),
                true,
                Plafond.Renewal.FROM_PRODUCTION,
                0.05,
                Timeline.constant(Factor.ONE));
        var book = Simulation.playAudited(
                model(service("bw")
                                .referralsPerYear(90)
                                .urgent(0.2)
                                .stay(new DurationDistribution.Exponential(200))
                                .matching(new DurationDistribution.Exponential(20))
                                .patience(new DurationDistribution.Exponential(100))
                                .price(100)
                                .access(access)
                                .start(20, 10, 3)
                                .provider("a", 0.4, 9)
                                .provider("b", 0.3, 12, soft)
                                .provider("c", 0.2, smart)
                                .provider("d", 0.1, smart))
                        .years(4)
                        .plan(),
                1,
                0);

        for (int year = 0; year < 4; year++) {
            int days = year == 1 ? 366 : 365;
            for (int p = 0; p < 4; p++) {
                double sum = book.at(ProviderMetric.DAYS_PLACES, p, year)
                        + book.at(ProviderMetric.DAYS_PLAFOND, p, year)
                        + book.at(ProviderMetric.DAYS_OPEN, p, year);
                assertThat(sum).isCloseTo(days, within(1e-6));
            }
            Map.of(
                            ProviderMetric.ADMISSIONS, Metric.ADMISSIONS,
                            ProviderMetric.FROM_OTHERS, Metric.OTHER_PROVIDER,
                            ProviderMetric.ETMALEN, Metric.ETMALEN,
                            ProviderMetric.PAID, Metric.COST_CARE,
                            ProviderMetric.UNPAID, Metric.COST_UNPAID)
                    .forEach(sumsTo(book, year));
            int december = 12 * year + 11;
            assertThat(providers(book, ProviderMetric.IN_CARE, year)).isEqualTo(book.at(Metric.IN_CARE, 0, december));
            assertThat(providers(book, ProviderMetric.WAITING, year)).isEqualTo(book.at(Metric.WAITING, 0, december));
        }
        assertThat(book.at(ProviderMetric.DAYS_PLACES, 0, 0)).isPositive();
        assertThat(book.at(ProviderMetric.DAYS_PLAFOND, 3, 1)).isPositive();
    }

    private static BiConsumer<ProviderMetric, Metric> sumsTo(Logbook book, int year) {
        return (ofProvider, ofService) -> {
            double months = 0;
            for (int month = 12 * year; month < 12 * year + 12; month++) {
                months += book.at(ofService, 0, month);
            }
            assertThat(providers(book, ofProvider, year)).as(ofProvider.name()).isCloseTo(months, within(1e-6));
        };
    }

    private static double providers(Logbook book, ProviderMetric metric, int year) {
        double sum = 0;
        for (int p = 0; p < 4; p++) {
            sum += book.at(metric, p, year);
        }
        return sum;
    }
}
