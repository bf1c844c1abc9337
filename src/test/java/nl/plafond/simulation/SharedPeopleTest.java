package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.Measure;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios see the same people: what a measure does not touch stays the same to the last bit. */
class SharedPeopleTest {
    private static final long SEED = 7;

    @Test
    void aMeasureInOneServiceLeavesAnUnrelatedOneTheSameToTheLastBit() {
        var cut = new ChangeInflow(id("bw"), day("2021-01-01"), day("2021-01-01"), new Change.ByShare(-0.3));
        var raise = new ChangeInflow(id("bw"), day("2022-01-01"), day("2024-01-01"), new Change.ByShare(1.7));
        var longer = new ChangeStay(id("bw"), day("2021-01-01"), day("2021-01-01"), 0.2);
        var baseline = Simulation.play(Regions.mixedRegion().plan(), SEED, 0);
        var measures =
                Simulation.play(Regions.mixedRegion().under(cut, raise, longer).plan(), SEED, 0);

        assertThat(rows(measures, 0)).isNotEqualTo(rows(baseline, 0));
        for (int unrelated = 1; unrelated < 4; unrelated++) {
            assertThat(rows(measures, unrelated)).isEqualTo(rows(baseline, unrelated));
        }
    }

    @Test
    void aServiceThatIsAddedAtTheEndChangesNobodyElse() {
        var two = model(
                        Regions.beschermdWonen(),
                        service("other").referralsPerYear(40).start(3, 0))
                .years(3);
        var one = Simulation.play(model(Regions.beschermdWonen()).years(3).plan(), SEED, 0);

        assertThat(rows(Simulation.play(two.plan(), SEED, 0), 0)).isEqualTo(rows(one, 0));
    }

    @Test
    void theOrderOfTheServicesChangesNobody() {
        var there = service("other").referralsPerYear(40).places(3);
        var back = service("other").referralsPerYear(40).places(3);
        var one = Simulation.play(model(Regions.beschermdWonen(), there).plan(), SEED, 0);
        var two = Simulation.play(model(back, Regions.beschermdWonen()).plan(), SEED, 0);

        assertThat(rows(two, 1)).isEqualTo(rows(one, 0));
        assertThat(rows(two, 0)).isEqualTo(rows(one, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, -0.05, -0.5})
    void anInflowThatIsCutLeavesOutWhoFallsBelowTheCutAndKeepsTheFateOfAllOthers(double share) {
        var baseline = People.of(inflow());
        var cut = People.of(inflow().under(change(new Change.ByShare(share))));

        var kept = new HashMap<>(baseline.fates);
        kept.values().removeIf(fate -> fate.came >= 365 && fate.quantiles.get(Purpose.CUT.number()) < -share);
        assertThat(cut.fates.equals(kept)).isTrue();
        assertThat(cut.fates.size()).isLessThan(baseline.fates.size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 2.5})
    void anInflowThatIsRaisedAddsPeopleAndKeepsTheFateOfAllOthers(double share) {
        var baseline = People.of(inflow());
        var raised = People.of(inflow().under(change(new Change.ByShare(share))));

        var before = new HashMap<>(raised.fates);
        before.keySet().retainAll(baseline.fates.keySet());
        assertThat(before.equals(baseline.fates)).isTrue();
        // 3000 a year of 365.25 days, for nine years: four standard deviations of the number added.
        double expected = share * 3000 * 9;
        double added = raised.fates.size() - (double) baseline.fates.size();
        assertThat(added).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    @Test
    void aLongerStayIsTheSameStayTimesAFactor() {
        var baseline = People.of(inflow());
        var longer = People.of(inflow().under(new ChangeStay(id("s"), day(365), day(365), 0.25)));

        for (var person : baseline.fates.entrySet()) {
            var fate = person.getValue();
            double factor = fate.came < 365 ? 1 : 1.25;
            var other = longer.fates.get(person.getKey());
            assertThat(Math.abs(other.left - other.came - factor * (fate.left - fate.came)) < 1e-6)
                    .isTrue();
            assertThat(other.quantiles.equals(fate.quantiles)).isTrue();
        }
    }

    @Test
    void seedsAndReplicationsHaveOtherPeople() {
        var plan = inflow().plan();
        var first = rows(Simulation.play(plan, 1, 0), 0);

        assertThat(rows(Simulation.play(plan, 1, 1), 0)).isNotEqualTo(first);
        assertThat(rows(Simulation.play(plan, 2, 0), 0)).isNotEqualTo(first);
        assertThat(rows(Simulation.play(plan, 1, 0), 0)).isEqualTo(first);
    }

    private static TestModels inflow() {
        return model(service("s").referralsPerYear(3000).stay(new DurationDistribution.Exponential(50)))
                .municipalities(1, 2, 3)
                .years(10);
    }

    private static Measure change(Change change) {
        return new ChangeInflow(id("s"), day(365), day(365), change);
    }

    /** Every number of a service, month by month. */
    static double[] rows(Logbook book, int service) {
        return Arrays.stream(Metric.values())
                .flatMapToDouble(
                        metric -> IntStream.range(0, book.frame().months().size())
                                .mapToDouble(month -> book.at(metric, service, month)))
                .toArray();
    }

    /** Who came, by key, with all that was drawn for them. */
    private static final class People extends Onlooker {
        private final Map<Long, Fate> fates = new HashMap<>();

        static People of(TestModels model) {
            var people = new People();
            people.play(model.plan(), SEED, 0);
            return people;
        }

        @Override
        public void admitted(int client, ProviderState provider, double now) {
            var clients = region.clients;
            var quantiles = Arrays.stream(Purpose.values())
                    .map(purpose -> clients.quantile(client, purpose))
                    .toList();
            fates.put(
                    clients.key(client),
                    new Fate(now, clients.complete(client), clients.municipality(client), quantiles));
        }
    }

    /** Everybody is admitted at once, so this is when he came, when care will be complete, and all that was drawn. */
    private record Fate(double came, double left, int municipality, List<Double> quantiles) {}
}
