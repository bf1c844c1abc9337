package nl.plafond.simulation;

import static nl.plafond.model.Plafond.AdmissionRule.COMMITTED;
import static nl.plafond.simulation.SharedPeopleTest.rows;
import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** With providers and rules of every kind too scenarios see the same people. */
class SharedProvidersTest {
    private static final long SEED = 7;

    private static TestService full(String id) {
        return service(id)
                .referralsPerYear(60)
                .urgent(0.2)
                .stay(new DurationDistribution.GammaSpan(200, 0.8))
                .price(100)
                .plafond(COMMITTED, 900_000)
                .bridging(20, 0.5)
                .patience(new DurationDistribution.Exponential(300))
                .matching(new DurationDistribution.Exponential(10))
                .heavier(0.1)
                .breakdown(0.5, "after-" + id, Waits.AT_HOME, 0.2)
                .housing("homes-" + id, 0.3, 0.2)
                .relapse(0.2, new DurationDistribution.Exponential(100), id)
                .start(20, 10, 2)
                .provider("a-" + id, 0.5, 12)
                .provider("b-" + id, 0.3, 8)
                .provider("c-" + id, 0.2, 9);
    }

    private static TestModels region() {
        return model(full("one"), service("after-one"), full("two"), service("after-two"))
                .municipalities(1, 2, 3)
                .dwellings("homes-one", Timeline.constant(new PerYear(15)), 0.2)
                .dwellings("homes-two", Timeline.constant(new PerYear(15)), 0.2)
                .years(4);
    }

    private static final Measure[] MEASURES = {
        new ChangeAccess(id("one"), day(200), Access.CENTRAL),
        new ChangePlaces(
                id("one"),
                Optional.of("a-one"),
                day(300),
                day(500),
                new Change.By(-6),
                Optional.of(id("after-one")),
                new Euro(1000)),
        new SetPlafond(
                id("one"),
                Optional.empty(),
                day(400),
                new Plafond.Soft(
                        COMMITTED,
                        Timeline.constant(new EuroPerYear(1e6)),
                        Timeline.constant(new Growth(0)),
                        Plafond.IfNone.ADMIT),
                true),
        new ChangeInflow(id("one"), day(250), day(250), new Change.ByShare(0.5)),
        new ChangeBreakdown(id("one"), day(100), day(100), 0.5),
        new ChangePatience(id("one"), day(150), -0.5),
        new ChangeDwellings("homes-one", day(365), day(365), new Change.ByShare(1.4))
    };

    @Test
    void measuresOnOneServiceLeaveAnotherTheSameToTheLastBit() {
        var baseline = Simulation.playAudited(region().plan(), SEED, 0);
        for (var measure : MEASURES) {
            var scenario = Simulation.playAudited(region().under(measure).plan(), SEED, 0);

            boolean changed = !Arrays.equals(rows(scenario, 0), rows(baseline, 0));
            assertThat(changed).as(measure.toString()).isTrue();
            for (int unrelated = 2; unrelated < 4; unrelated++) {
                boolean same = Arrays.equals(rows(scenario, unrelated), rows(baseline, unrelated));
                assertThat(same).as(measure.toString()).isTrue();
            }
            boolean same = Arrays.equals(ofServiceTwo(scenario), ofServiceTwo(baseline));
            assertThat(same).as(measure.toString()).isTrue();
        }
    }

    /** Every number of the last four providers: three of the service two and the one after it. */
    private static double[] ofServiceTwo(Logbook book) {
        return Arrays.stream(ProviderMetric.values())
                .flatMapToDouble(metric -> IntStream.range(0, 16).mapToDouble(i -> book.at(metric, 4 + i / 4, i % 4)))
                .toArray();
    }

    @Test
    void aClientPrefersTheSameProviderInEveryScenario() {
        var baseline = Preferences.of(region());
        for (var measure : MEASURES) {
            var scenario = Preferences.of(region().under(measure));

            int both = 0;
            for (var one : baseline.firstVisits.entrySet()) {
                var other = scenario.firstVisits.getOrDefault(one.getKey(), one.getValue());
                both += scenario.firstVisits.containsKey(one.getKey()) ? 1 : 0;
                assertThat(other).isEqualTo(one.getValue());
            }
            assertThat(both).isGreaterThan(200);
        }
    }

    /** Which provider of the first service each client prefers who joins its list for the first time. */
    private static final class Preferences extends Onlooker {
        private final Map<Long, Integer> firstVisits = new HashMap<>();

        static Preferences of(TestModels model) {
            var preferences = new Preferences();
            preferences.play(model.plan(), SEED, 0);
            return preferences;
        }

        @Override
        public void joined(int client, ServiceState service, double now) {
            if (service.number == 0 && region.clients.visits(client) == 0) {
                firstVisits.putIfAbsent(region.clients.key(client), region.clients.preferred(client));
            }
        }
    }
}
