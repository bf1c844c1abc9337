package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.IfNone;
import nl.plafond.model.Timeline;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/**
 * One list for all providers against a list for each (Smith and Whitt 1981, Bell System Technical Journal 60, 39-55), and
 * a plafond against places; confidence and power stand at {@link Sample}.
 */
class ProvidersTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 300;
    private static final double PRICE = 200;

    @Test
    void fourProvidersWithAListEachAreErlangCForOnePlaceFourTimes() {
        // Four places, load 3.2, stays of two days: whoever chose a provider that is full waits, whatever the others
        // have.
        var samples = waits(fourProviders(Access.PER_PROVIDER), 80);

        samples[0].agreesWith(2 * Erlang.meanWait(1, 0.8));
        samples[1].agreesWith(Erlang.c(1, 0.8));
    }

    @Test
    void fourProvidersWithOneListAreErlangCForFourPlaces() {
        // Five times as short a wait.
        var samples = waits(fourProviders(Access.CENTRAL), 100);

        samples[0].agreesWith(2 * Erlang.meanWait(4, 3.2));
        samples[1].agreesWith(Erlang.c(4, 3.2));
    }

    private static TestService fourProviders(Access access) {
        var service = service("s")
                .referralsPerDay(1.6)
                .stay(new DurationDistribution.Exponential(2))
                .places(4)
                .access(access);
        IntStream.range(0, 4).forEach(i -> service.provider("p" + i, 0.25));
        return service;
    }

    private static Sample[] waits(TestService service, int replications) {
        var plan = model(service).years(80).plan();
        return Sample.of(replications, replication -> {
            var waits = new WaitsOfAdmitted(0, WARM_UP, 0);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.shareLonger(0)};
        });
    }

    @Test
    void aProviderThatIsChosenMoreOftenHasTheListOfItsOwnLoad() {
        // Two places each; loads of 1.6 and 1.
        var plan = model(service("s")
                        .referralsPerDay(1.3)
                        .stay(new DurationDistribution.Exponential(2))
                        .provider("busy", 8 / 13.0, 2)
                        .provider("quiet", 5 / 13.0, 2))
                .years(80)
                .plan();
        var samples = Sample.of(180, replication -> {
            var waits = new WaitsPerProvider();
            waits.play(plan, SEED, replication);
            return waits.means();
        });

        samples[0].agreesWith(2 * Erlang.meanWait(2, 1.6));
        samples[1].agreesWith(2 * Erlang.meanWait(2, 1));
    }

    /** How long those waited whom each of two providers admitted. */
    private static final class WaitsPerProvider extends Onlooker {
        private final double[] sum = new double[2];
        private final double[] count = new double[2];

        @Override
        public void admitted(int client, ProviderState provider, double now) {
            if (now >= WARM_UP) {
                sum[provider.rank] += now - region.clients.joined(client);
                count[provider.rank]++;
            }
        }

        double[] means() {
            return new double[] {sum[0] / count[0], sum[1] / count[1]};
        }
    }

    @Test
    void aCommittedPlafondForFivePlacesIsFivePlaces() {
        // To the client, since neither of these years nor the one after has a leap day: five clients cost it all each
        // year.
        for (int replication = 0; replication < 20; replication++) {
            assertThat(twoYears(committed(), replication))
                    .isEqualTo(twoYears(referred().places(5), replication));
        }
    }

    @Test
    void softPlafondsForOnePlaceOfFiveProvidersAreFivePlacesTogether() {
        var soft = new Plafond.Soft(
                AdmissionRule.COMMITTED,
                Timeline.constant(new EuroPerYear(5 * PRICE * 365)),
                Timeline.constant(new Growth(0)),
                IfNone.WAIT);
        for (int replication = 0; replication < 20; replication++) {
            var providers = referred().plafond(soft).price(PRICE);
            IntStream.range(0, 5).forEach(i -> providers.provider("p" + i, 0.2));
            assertThat(twoYears(providers, replication))
                    .isEqualTo(twoYears(referred().places(5), replication));
        }
    }

    @Test
    void waitsUnderACommittedPlafondAreErlangC() {
        var plan = inTwoYears(committed());
        var samples = Sample.of(850, replication -> {
            var waits = new WaitsOfAdmitted(0, 30, 0);
            waits.play(plan, SEED, replication);
            return new double[] {waits.mean(), waits.shareLonger(0)};
        });

        samples[0].agreesWith(0.5 * Erlang.meanWait(5, 4));
        samples[1].agreesWith(Erlang.c(5, 4));
    }

    /** Load 4 and stays of half a day. */
    private static TestService referred() {
        return service("s").referralsPerDay(8).stay(new DurationDistribution.Exponential(0.5));
    }

    private static TestService committed() {
        return referred().plafond(AdmissionRule.COMMITTED, 5 * PRICE * 365).price(PRICE);
    }

    private static Plan inTwoYears(TestService service) {
        return model(service).from(day("2025-01-01")).until(day("2027-01-01")).plan();
    }

    private static List<Double> twoYears(TestService service, int replication) {
        var book = Simulation.play(inTwoYears(service), SEED, replication);
        return IntStream.range(0, 24)
                .boxed()
                .flatMap(month -> Stream.of(Metric.ADMISSIONS, Metric.WAITING, Metric.IN_CARE, Metric.WAIT_MEAN)
                        .map(metric -> book.at(metric, 0, month)))
                .toList();
    }
}
