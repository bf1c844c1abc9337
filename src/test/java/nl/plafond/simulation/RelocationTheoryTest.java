package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.theory.MarkovChain;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Moves between two providers as a Markov chain; confidence and power stand at {@link Sample}. */
class RelocationTheoryTest {
    private static final long SEED = 1;
    private static final double WARM_UP = 1000;
    private static final int WARM_UP_MONTHS = 36;
    private static final double ARRIVALS = 0.08;
    private static final double STAY = 20;
    private static final int LONGEST = 4;

    /**
     * Two providers of one place each that share a list; whoever is with the wrong one moves once the other falls free.
     *
     * @param right clients with the provider that they prefer
     * @param wrong clients with the other one
     * @param waiting clients on the list, of whom each prefers either with equal chance
     */
    private record Providers(int right, int wrong, int waiting) {
        static MarkovChain<Providers> chain() {
            return MarkovChain.from(new Providers(0, 0, 0), (s, go) -> {
                int free = 2 - s.right - s.wrong;
                if (free == 2) {
                    go.to(new Providers(1, 0, 0), ARRIVALS);
                } else if (free == 1) {
                    // The other place is that of someone who is right there: whoever prefers it comes to the free one.
                    go.to(new Providers(s.right + 1, 0, 0), ARRIVALS / 2);
                    go.to(new Providers(s.right, 1, 0), ARRIVALS / 2);
                } else if (s.waiting < LONGEST) {
                    go.to(new Providers(s.right, s.wrong, s.waiting + 1), ARRIVALS);
                }
                s.leaves(go, s.right, s.right - 1, s.wrong);
                s.leaves(go, s.wrong, s.right, s.wrong - 1);
            });
        }

        /** So many leave at the hazard of a stay; whoever is left with the wrong provider moves, and the list moves up. */
        private void leaves(MarkovChain.Names<Providers> go, int clients, int rightLeft, int wrongLeft) {
            int all = rightLeft + wrongLeft;
            if (clients == 0) {
                return;
            }
            double hazard = clients / STAY;
            if (waiting == 0) {
                go.to(new Providers(all, 0, 0), hazard);
            } else {
                go.to(new Providers(all + 1, 0, waiting - 1), hazard / 2);
                go.to(new Providers(all, 1, waiting - 1), hazard / 2);
            }
        }

        /** How many move in a day: whoever is wrong while the other leaves. */
        double moves() {
            return wrong == 0 ? 0 : wrong == 2 ? 2 / STAY : right / STAY;
        }
    }

    @Test
    void movesAreThoseOfTheChainAndTheListDoesNotFeelThem() {
        var service = service("s")
                .referralsPerDay(ARRIVALS)
                .stay(new DurationDistribution.Exponential(STAY))
                .access(Access.CENTRAL)
                .provider("a", 0.5, 1)
                .provider("b", 0.5, 1)
                .listStop(LONGEST)
                .relocation(1, 100);
        var plan = model(service).years(100).plan();
        var samples = Sample.of(100, replication -> {
            var census = new Census(1, WARM_UP);
            census.play(plan, SEED, replication);
            double days = census.book.frame().months().stream()
                    .skip(WARM_UP_MONTHS)
                    .mapToInt(month -> month.lengthOfMonth())
                    .sum();
            return new double[] {
                census.sum(Metric.RELOCATED, 0, WARM_UP_MONTHS) / days, census.waiting(0), census.inPlace(0)
            };
        });

        var theory = Providers.chain().stationary();
        samples[0].agreesWith(theory.mean(Providers::moves));
        samples[1].agreesWith(theory.mean(Providers::waiting));
        samples[2].agreesWith(theory.mean(s -> s.right() + s.wrong()));
    }
}
