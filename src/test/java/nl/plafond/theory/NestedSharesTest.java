package nl.plafond.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.draws.PossibleModels;
import nl.plafond.input.draws.PossibleModels.PossibleModel;
import nl.plafond.model.CareModel;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.DrawTable;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether shares from one table of futures are those of a run on two levels, which asks for nothing but playing: a number is
 * set at sixteen values, each with the same 64 draws of all others and of people, none of which the table has seen. What the
 * means over those differ is what the number explains; what they differ by the 64 is taken off by an analysis of variance.
 */
@Tag("long")
class NestedSharesTest {
    private static final long SEED = 2021;
    private static final int FUTURES = 512;
    private static final int AGAIN = 128;
    private static final int VALUES = 16;
    private static final int OTHERS = 64;
    /** People whom no future has seen. */
    private static final int OTHER_PEOPLE = 1 << 24;

    private static final Path REGION = Path.of("models", "zuidwest-jeugdzorgplus");

    @Test
    void theSharesOfZuidwestAreThoseOfANestedRun() throws InterruptedException {
        var possible = read();
        var draws = DrawTable.of(
                possible.drawn(),
                possible.groups(),
                FUTURES,
                k -> possible.numbers(SEED, k).values());
        var values = differences(FUTURES, k -> drawn(possible, k), k -> k);
        var again = differences(AGAIN, k -> drawn(possible, k), k -> OTHER_PEOPLE + k);
        var told = (VarianceShares.Told) draws.firstOrder().shares(values, again);
        var off = new ArrayList<String>();
        for (var mover : told.movers()) {
            var column = draws.values()
                    .get(draws.numbers().indexOf(mover.mover().name()))
                    .clone();
            Arrays.sort(column);
            var nested = nested(mover.mover().name(), column);
            double share = nested.variance / told.variance();
            double error = Math.sqrt(4 * Math.max(0, share) * nested.rest / (VALUES * OTHERS) / told.variance());
            var own = mover.share();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.3f [%.3f, %.3f], nested %.3f, error %.3f%n",
                    mover.mover().name(),
                    own.value(),
                    own.low(),
                    own.high(),
                    share,
                    error);
            double half = Math.hypot((own.high() - own.low()) / 2, 1.96 * error);
            if (Math.abs(share - own.value()) > half) {
                off.add(mover.mover().name());
            }
        }
        assertThat(told.movers()).hasSizeGreaterThan(2);
        assertThat(off).isEmpty();
    }

    private static PossibleModels read(String... settings) {
        return ((ModelResult.Sound) ModelReader.read(REGION, Overrides.of(settings))).possible();
    }

    private static PossibleModel drawn(PossibleModels possible, int future) {
        return possible.with(possible.numbers(SEED, future));
    }

    /** What a nested run finds of a number: the variance of the means, without bias, and that of what is left. */
    private static final class Nested {
        private final double variance;
        private final double rest;

        private Nested(double variance, double rest) {
            this.variance = variance;
            this.rest = rest;
        }
    }

    private static Nested nested(String number, float[] column) throws InterruptedException {
        var figures = new double[VALUES][];
        for (int value = 0; value < VALUES; value++) {
            // The middle of a sixteenth of the draws.
            double middle = column[(2 * value + 1) * column.length / (2 * VALUES)];
            var set = read(number + "=" + middle);
            figures[value] = differences(OTHERS, k -> drawn(set, FUTURES + k), k -> FUTURES + k);
        }
        double all =
                Arrays.stream(figures).flatMapToDouble(Arrays::stream).average().orElseThrow();
        var means = Arrays.stream(figures).mapToDouble(NestedSharesTest::mean).toArray();
        double between = Arrays.stream(means).map(m -> (m - all) * (m - all)).sum() / (VALUES - 1);
        double rest = 0;
        for (int other = 0; other < OTHERS; other++) {
            int k = other;
            double of =
                    Arrays.stream(figures).mapToDouble(row -> row[k]).average().orElseThrow();
            for (int value = 0; value < VALUES; value++) {
                double left = figures[value][other] - means[value] - of + all;
                rest += left * left;
            }
        }
        rest /= (VALUES - 1) * (OTHERS - 1);
        // Values that stand evenly are all there are, so that their variance is over sixteen and not over fifteen.
        return new Nested((between - rest / OTHERS) * (VALUES - 1) / VALUES, rest);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** The costs of 2024 with the alternatives on time, less those under unchanged policy. */
    private static double[] differences(int times, IntFunction<PossibleModel> played, IntUnaryOperator people)
            throws InterruptedException {
        var models = new PlayedModels() {
            @Override
            public Frame frame() {
                return parts(0).frame();
            }

            @Override
            public DistinctParts parts(int time) {
                var here = played.apply(time);
                return DistinctParts.of(List.of(under(here, "afbouw-op-tijd"), under(here, "ongewijzigd-beleid")));
            }

            @Override
            public int people(int time) {
                return people.applyAsInt(time);
            }
        };
        var differences = new double[times];
        Experiment.of(models)
                .replications(times)
                .seed(SEED)
                .play((time, books) -> differences[time] = cost(books.get(0)) - cost(books.get(1)));
        return differences;
    }

    private static CareModel under(PossibleModel here, String scenario) {
        return here.model()
                .under(here.scenarios().stream()
                        .filter(s -> s.id().equals(scenario))
                        .findFirst()
                        .orElseThrow());
    }

    private static double cost(Logbook book) {
        int last = book.frame().month(LocalDate.of(2024, 12, 31));
        double sum = 0;
        for (int service = 0; service < book.frame().services().size(); service++) {
            for (int month = last - 11; month <= last; month++) {
                sum += book.at(Metric.COST_TOTAL, service, month);
            }
        }
        return sum;
    }
}
