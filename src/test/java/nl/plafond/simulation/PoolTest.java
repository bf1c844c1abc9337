package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Plafond;
import nl.plafond.model.Route;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.Tally;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Places that a service shares with other regions: who gets them, what they cost, and in which totals that counts. */
class PoolTest {
    private static final long SEED = 19;
    private static final int OWN = 0;
    private static final int OTHERS = 1;
    private static final double STAY = 10;
    /** What is of the places, which are those of all regions. */
    private static final Set<Metric> OF_PLACES =
            EnumSet.of(Metric.PLACES, Metric.OCCUPANCY, Metric.VACANCY, Metric.PROVIDER_RESULT);

    /** So long that nobody who is there on the first day leaves in the first year. */
    private static final DurationDistribution LONG = new DurationDistribution.Fixed(10_000_000);

    private static TestService pool(double ownPerDay, double othersPerDay) {
        return service("s")
                .referralsPerDay(ownPerDay)
                .stay(new DurationDistribution.Exponential(STAY))
                .places(10)
                .pool(0.25, othersPerDay * 365.25, 0);
    }

    private static double mean(Logbook book, Metric metric, int service, int from) {
        return IntStream.range(from, book.frame().months().size())
                .mapToDouble(m -> book.at(metric, service, m))
                .average()
                .orElseThrow();
    }

    @Test
    void ofThoseWhoFindNoRoomAmongAllRegionsTogetherEachHasItsShare() {
        // Ten places, load 8, of which a quarter is of this region: Erlang B of the whole, for each of them.
        var plan = model(pool(0.2, 0.6).dutyToPlace(1)).years(200).plan();
        var samples = Sample.of(100, replication -> {
            var book = Simulation.play(plan, SEED, replication);
            double own = mean(book, Metric.ELSEWHERE, OWN, 12);
            double others = mean(book, Metric.ELSEWHERE, OTHERS, 12);
            double inCare = mean(book, Metric.IN_CARE, OWN, 12) + mean(book, Metric.IN_CARE, OTHERS, 12);
            return new double[] {own, others, inCare};
        });
        double refused = Erlang.b(10, 8);
        samples[0].agreesWith(2 * refused);
        samples[1].agreesWith(6 * refused);
        samples[2].agreesWith(8 * (1 - refused));
    }

    @Test
    void whoWaitsGoesInTheOrderOfTheWholeListWhereverTheyComeFrom() {
        var plan = model(pool(0.3, 0.5)).years(200).plan();
        var samples = Sample.of(150, replication -> {
            var own = new WaitsOfAdmitted(OWN, 300, 0);
            var others = new WaitsOfAdmitted(OTHERS, 300, 0);
            own.play(plan, SEED, replication);
            others.play(plan, SEED, replication + 1_000);
            return new double[] {own.mean(), others.mean()};
        });
        samples[0].agreesWith(STAY * Erlang.meanWait(10, 8));
        samples[1].agreesWith(STAY * Erlang.meanWait(10, 8));
    }

    @Test
    void bothTogetherAreInLawOneServiceWithAllOfThem() {
        var together = model(service("s")
                        .referralsPerDay(0.8)
                        .stay(new DurationDistribution.GammaSpan(STAY, 1.3))
                        .places(10))
                .years(10)
                .plan();
        var apart = model(pool(0.3, 0.5).stay(new DurationDistribution.GammaSpan(STAY, 1.3)))
                .years(10)
                .plan();
        var samples = Sample.of(20_000, replication -> {
            var one = Simulation.play(together, SEED, replication);
            var two = Simulation.play(apart, SEED + 1, replication);
            return new double[] {
                mean(one, Metric.WAITING, OWN, 12),
                mean(two, Metric.WAITING, OWN, 12) + mean(two, Metric.WAITING, OTHERS, 12)
            };
        });
        double error = Math.hypot(samples[0].standardError(), samples[1].standardError());
        // A correct simulation fails once in 16,000 times; one whose list is 8% longer almost always.
        assertThat(samples[1].mean()).isCloseTo(samples[0].mean(), within(4 * error));
        assertThat(8 * error).isLessThan(0.04 * samples[0].mean());
    }

    @Test
    void withoutAnyOthersItIsAServiceOfItsOwn() {
        var alone = model(service("s").referralsPerDay(0.8).places(10)).years(3).plan();
        var pool = model(service("s").referralsPerDay(0.8).places(10).pool(0.5, 0, 0))
                .years(3)
                .plan();
        for (int replication = 0; replication < 20; replication++) {
            var one = Simulation.play(alone, SEED, replication);
            var two = Simulation.playAudited(pool, SEED, replication);
            for (var metric : Metric.values()) {
                boolean ofPlaces = OF_PLACES.contains(metric);
                for (int month = 0; month < 36 && !ofPlaces; month++) {
                    assertThat((Double) two.at(metric, OWN, month))
                            .as(metric.id())
                            .isEqualTo((Double) one.at(metric, OWN, month));
                }
            }
        }
    }

    @Test
    void whatIsPaidForPlacesIsPaidByShareAndWhatIsPaidForPeopleByEachForItsOwn() {
        // Two of this region and six of others stay all year in ten places at 100 euros.
        var region = model(service("s")
                        .stay(LONG)
                        .places(10)
                        .price(100)
                        .pool(0.25, 0, 6)
                        .start(2, 0))
                .years(1);
        var perDay = Simulation.playAudited(region.plan(), SEED, 0);
        assertThat(year(perDay, Metric.COST_TOTAL, OWN)).isCloseTo(2 * 365 * 100, within(1e-6));
        assertThat(year(perDay, Metric.COST_TOTAL, OTHERS)).isCloseTo(6 * 365 * 100, within(1e-6));
        assertThat(year(perDay, Metric.VACANCY, OWN)).isCloseTo(0.25 * 2 * 365, within(1e-6));
        assertThat(year(perDay, Metric.VACANCY, OTHERS)).isCloseTo(0.75 * 2 * 365, within(1e-6));

        var availability = new SetFunding(id("s"), day(0), new Funding.Availability());
        var perPlace = Simulation.playAudited(region.under(availability).plan(), SEED, 0);
        assertThat(year(perPlace, Metric.COST_TOTAL, OWN)).isCloseTo(0.25 * 10 * 365 * 100, within(1e-6));
        assertThat(year(perPlace, Metric.COST_TOTAL, OTHERS)).isCloseTo(0.75 * 10 * 365 * 100, within(1e-6));
    }

    private static double year(Logbook book, Metric metric, int service) {
        return IntStream.range(0, 12)
                .mapToDouble(m -> book.at(metric, service, m))
                .sum();
    }

    @Test
    void othersCountInNoTotalAndTheirRowIsThePoolAsAWhole() {
        var plan = model(
                        service("s")
                                .stay(LONG)
                                .places(10)
                                .price(100)
                                .pool(0.25, 0, 6)
                                .start(2, 0),
                        service("t").stay(LONG).price(10).start(5, 0))
                .years(1)
                .plan();
        var book = Simulation.playAudited(plan, SEED, 0);
        assertThat(book.frame().services()).containsExactly("s", "t", "s-pool");
        assertThat(book.frame().pools()).containsExactly(new Frame.Pool(2, 0));
        var tally = new Tally(book.frame(), 1, 0);
        tally.add(List.of(book));
        var found = tally.findings();
        assertThat(found.at(0, Metric.IN_CARE, 0, 11).mean()).isEqualTo(2);
        assertThat(found.at(0, Metric.IN_CARE, 2, 11).mean()).isEqualTo(8);
        assertThat(found.at(0, Metric.PLACES, 2, 11).mean()).isEqualTo(10);
        assertThat(found.at(0, Metric.PLACES, 0, 11).mean()).isNaN();
        assertThat(found.at(0, Metric.IN_CARE, found.all(), 11).mean()).isEqualTo(7);
    }

    @Test
    void fewerPlacesAreFewerForEverybody() {
        var from = day(100);
        var plan = model(pool(0.2, 0.6).dutyToPlace(1))
                .years(3)
                .under(new ChangePlaces(
                        id("s"), Optional.empty(), from, from, new Change.By(-8), Optional.empty(), new Euro(0)))
                .plan();
        var book = Simulation.playAudited(plan, SEED, 0);
        double inCare = book.at(Metric.IN_CARE, OWN, 35) + book.at(Metric.IN_CARE, OTHERS, 35);
        assertThat(inCare).isLessThanOrEqualTo(2);
        assertThat(book.at(Metric.PLACES, OTHERS, 35)).isEqualTo(2);
        assertThat(mean(book, Metric.ELSEWHERE, OWN, 24)).isPositive();
        assertThat(mean(book, Metric.ELSEWHERE, OTHERS, 24)).isPositive();
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        refuses(service("s").pool(0.5, 1, 0), "needs the key \"places\"");
        refuses(
                service("s")
                        .places(3)
                        .plafond(new Plafond.Expectation(
                                Timeline.constant(new EuroPerYear(100)), Timeline.constant(Growth.NONE)))
                        .pool(0.5, 1, 0),
                "plafond");
        refuses(service("s").places(3).pool(0.5, 1, 0).then(1, "t", Route.Waits.AT_HOME), "pool");
        assertThatThrownBy(() -> service("s").places(3).pool(1, 1, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("only this region pays");
        refuses(service("s").places(3).dutyToPlace(1, true).pool(0.5, 1, 0), "comes-back");
    }

    private static void refuses(TestService pool, String because) {
        assertThatThrownBy(() -> model(pool, service("t")).plan())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining(because);
    }
}
