package nl.plafond.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.model.CareModel;
import nl.plafond.results.Frame;
import nl.plafond.sensitivity.Mover;
import nl.plafond.statistics.headlines.Headline;

/**
 * Plays futures again with another draw of one mover alone, the others and the people as they were: what total effects are
 * worked out from.
 *
 * @param region the region
 * @param scenarios what is played, by name
 * @param movers what is drawn again, one after the other
 * @param futures how many futures; the other draws are those of as many later ones
 */
public record TotalPlays(PossibleRegion region, List<String> scenarios, List<Mover> movers, int futures) {
    public TotalPlays {
        scenarios = List.copyOf(scenarios);
        movers = List.copyOf(movers);
    }

    /** How many plays it takes. */
    public long plays() {
        return (long) scenarios.size() * movers.size() * futures;
    }

    /**
     * Plays them.
     *
     * @param headlines differences between these scenarios
     * @param settings the threads
     * @return by headline and mover the difference in each future
     * @throws InterruptedException if the thread was interrupted
     */
    public List<List<double[]>> play(List<Headline> headlines, long seed, UnaryOperator<Experiment> settings)
            throws InterruptedException {
        var differences = new ArrayList<List<double[]>>();
        headlines.forEach(headline -> differences.add(
                movers.stream().map(mover -> new double[futures]).toList()));
        settings.apply(Experiment.of(new Redrawn(seed)))
                .seed(seed)
                .replications(futures)
                .play((future, books) -> {
                    for (int h = 0; h < headlines.size(); h++) {
                        var headline = headlines.get(h);
                        int of = scenarios.indexOf(headline.of().scenario());
                        int against = scenarios.indexOf(headline.against().scenario());
                        for (int mover = 0; mover < movers.size(); mover++) {
                            int first = mover * scenarios.size();
                            differences.get(h).get(mover)[future] =
                                    headline.difference(books.get(first + of), books.get(first + against));
                        }
                    }
                });
        return differences;
    }

    /** Of each future all scenarios for one mover after the other. */
    private final class Redrawn implements PlayedModels {
        private final long seed;
        private final Frame frame;

        private Redrawn(long seed) {
            this.seed = seed;
            frame = parts(0).frame();
        }

        @Override
        public Frame frame() {
            return frame;
        }

        @Override
        public DistinctParts parts(int future) {
            var models = new ArrayList<CareModel>();
            for (var mover : movers) {
                var drawn = region.in(seed, future, new HashSet<>(mover.numbers()), futures + future);
                scenarios.forEach(name -> models.add(drawn.under(name)));
            }
            return DistinctParts.of(models);
        }
    }
}
