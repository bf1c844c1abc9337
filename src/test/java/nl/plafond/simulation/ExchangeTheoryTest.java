package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.theory.MarkovChain;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full services whose people wait for each other's places, in the long run, against chains that are solved exactly. */
class ExchangeTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 200;

    /**
     * Two services that are always full and whose people all want the other one: how many more are ready at the first than
     * at the second, who wait there in vain. The others have changed.
     */
    @ParameterizedTest
    @CsvSource({"1, 1, 3, 2", "4, 3, 2, 2.5", "3, 5, 2, 3"})
    void aClosedSwapIsARandomWalkBetweenWalls(int places, int others, double stay, double otherStay) {
        var plan = model(
                        service("a")
                                .places(places)
                                .start(places, 0)
                                .stay(new DurationDistribution.Exponential(stay))
                                .then(1, "b", Waits.IN_PLACE),
                        service("b")
                                .places(others)
                                .start(others, 0)
                                .stay(new DurationDistribution.Exponential(otherStay))
                                .then(1, "a", Waits.IN_PLACE))
                .years(100)
                .plan();
        double days = plan.region.calendar.end();
        var samples = Sample.of(40, replication -> {
            var census = new Census(2, WARM_UP);
            census.play(plan, SEED, replication);
            double exchanged = 0;
            for (int month = 0; month < plan.region.calendar.months(); month++) {
                exchanged += census.book.at(Metric.EXCHANGED, 1, month);
            }
            return new double[] {census.blocked(0), census.blocked(1), exchanged / days};
        });

        // Birth and death: ready at a with rate (places - ahead)/stay, at b with (others - behind)/otherStay.
        double[] weight = new double[places + others + 1];
        weight[0] = 1;
        double total = 1;
        for (int i = 1; i < weight.length; i++) {
            weight[i] = weight[i - 1] * readyAt(places, i - 1 - others, stay) / readyAt(others, others - i, otherStay);
            total += weight[i];
        }
        double aheadAtA = 0;
        double aheadAtB = 0;
        double swaps = 0;
        for (int i = 0; i < weight.length; i++) {
            int ahead = i - others;
            double chance = weight[i] / total;
            aheadAtA += chance * Math.max(0, ahead);
            aheadAtB += chance * Math.max(0, -ahead);
            // Whoever is ready while someone waits at the other side makes a pair.
            swaps += chance * (ahead > 0 ? readyAt(others, -ahead, otherStay) : 0);
            swaps += chance * (ahead < 0 ? readyAt(places, ahead, stay) : 0);
        }
        samples[0].agreesWith(aheadAtA);
        samples[1].agreesWith(aheadAtB);
        samples[2].agreesWith(swaps);
    }

    private static double readyAt(int places, int ready, double stay) {
        return (places - Math.max(0, ready)) / stay;
    }

    /**
     * Clients come to a first service, of whom some go on to a second one and some of those back. Who is ready keeps his
     * place until there is one for him, or until somebody there wants his.
     *
     * @param list who waits for a place of the first, in order: {@code o} from outside, {@code x} ready at the second
     * @param a in care at the first
     * @param ready ready at the first for the second
     * @param b in care at the second
     */
    private record Gridlock(String list, int a, int ready, int b) {
        private static final int A = 2;
        private static final int B = 1;
        private static final double PER_DAY = 0.3;
        private static final double STAY = 2;
        private static final double OTHER_STAY = 2;
        private static final double GOES_ON = 0.6;
        private static final double GOES_BACK = 0.5;
        private static final int LONGEST = 28;

        private int blockedAtB() {
            return (int) list.chars().filter(c -> c == 'x').count();
        }

        private long outside() {
            return list.length() - blockedAtB();
        }

        private Gridlock settled() {
            if (a + ready < A && !list.isEmpty()) {
                return new Gridlock(list.substring(1), a + 1, ready, b).settled();
            }
            if (b + blockedAtB() < B && ready > 0) {
                return new Gridlock(list, a, ready - 1, b + 1).settled();
            }
            if (ready > 0 && blockedAtB() > 0) {
                return new Gridlock(list.replaceFirst("x", ""), a + 1, ready - 1, b + 1).settled();
            }
            return this;
        }

        static MarkovChain<Gridlock> chain() {
            return MarkovChain.from(new Gridlock("", 0, 0, 0), (s, go) -> {
                double first = s.a / STAY;
                double second = s.b / OTHER_STAY;
                go.to(new Gridlock(s.list + "o", s.a, s.ready, s.b).settled(), s.list.length() < LONGEST ? PER_DAY : 0);
                go.to(new Gridlock(s.list, s.a - 1, s.ready + 1, s.b).settled(), first * GOES_ON);
                go.to(new Gridlock(s.list, s.a - 1, s.ready, s.b).settled(), first * (1 - GOES_ON));
                go.to(new Gridlock(s.list + "x", s.a, s.ready, s.b - 1).settled(), second * GOES_BACK);
                go.to(new Gridlock(s.list, s.a, s.ready, s.b - 1).settled(), second * (1 - GOES_BACK));
            });
        }
    }

    @Test
    void anOpenCircleOfTwoIsAsTheChainSays() {
        var plan = model(
                        service("a")
                                .referralsPerDay(Gridlock.PER_DAY)
                                .places(Gridlock.A)
                                .stay(new DurationDistribution.Exponential(Gridlock.STAY))
                                .then(Gridlock.GOES_ON, "b", Waits.IN_PLACE)
                                .thenHome(1 - Gridlock.GOES_ON),
                        service("b")
                                .places(Gridlock.B)
                                .stay(new DurationDistribution.Exponential(Gridlock.OTHER_STAY))
                                .then(Gridlock.GOES_BACK, "a", Waits.IN_PLACE)
                                .thenHome(1 - Gridlock.GOES_BACK))
                .years(200)
                .plan();
        var samples = Sample.of(140, replication -> {
            var census = new Census(2, WARM_UP);
            census.play(plan, SEED, replication);
            return new double[] {census.waiting(0), census.blocked(0), census.blocked(1), census.inPlace(0)};
        });

        var theory = Gridlock.chain().stationary();
        assertThat(theory.mean(s -> s.list().length() == Gridlock.LONGEST ? 1 : 0))
                .isLessThan(1e-5);
        samples[0].agreesWith(theory.mean(s -> s.outside() + s.blockedAtB()));
        samples[1].agreesWith(theory.mean(Gridlock::ready));
        samples[2].agreesWith(theory.mean(Gridlock::blockedAtB));
        samples[3].agreesWith(theory.mean(s -> s.a() + s.ready()));
    }
}
