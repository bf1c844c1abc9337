package nl.plafond.study;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.model.CareModel;
import nl.plafond.model.DurationDistribution;
import nl.plafond.results.Frame;
import nl.plafond.results.KeptFigure;
import nl.plafond.sensitivity.FirstOrder;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.theory.Erlang;
import nl.plafond.uncertainty.ScrambledSequence;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What moves the list of M/M/c, against Erlang C: how many are referred, and how long they stay.
 *
 * <p>An estimate is allowed 1.7 times half its own 95% interval, so that a right program fails once in a thousand shares; one
 * that is off by a fifth of the largest share fails almost always.
 */
@Tag("long")
class MoverSharesTheoryTest {
    private static final long SEED = 1;
    private static final int FUTURES = 512;
    private static final int AGAIN = 128;
    private static final int OTHER_PEOPLE = 1 << 20;
    private static final int PLACES = 10;
    private static final int YEARS = 24;
    /** The list has forgotten by then how it began. */
    private static final int WARM_UP_MONTHS = 36;

    private static final int GRID = 400;
    private static final double ALLOWED = 1.7;
    private static final KeptFigure LIST = new KeptFigure(0, Metric.WAITING, WARM_UP_MONTHS, 12 * YEARS - 1, true);

    @Test
    void theSharesOfReferralsAndStayAreThoseOfTheFormula() throws InterruptedException {
        var rates = new float[FUTURES];
        var stays = new float[FUTURES];
        var idle = new float[FUTURES];
        for (int future = 0; future < FUTURES; future++) {
            rates[future] = (float) rate(new ScrambledSequence(SEED, "rate").at(future));
            stays[future] = (float) stay(new ScrambledSequence(SEED, "stay").at(future));
            idle[future] = (float) new ScrambledSequence(SEED, "idle").at(future);
        }
        var lists = played(rates, stays, 0, FUTURES);
        var again = played(rates, stays, OTHER_PEOPLE, AGAIN);
        var told = (VarianceShares.Told) FirstOrder.of(
                        List.of(Mover.of("rate"), Mover.of("stay"), Mover.of("idle")),
                        Map.of("rate", rates, "stay", stays, "idle", idle))
                .shares(lists, again);

        assertThat(told.movers()).extracting(m -> m.mover().name()).containsExactly("rate", "stay");
        double all = variance(MoverSharesTheoryTest::list);
        double ofRate = variance((rate, stay) -> meanOver(s -> list(rate, stay(s))));
        double ofStay = variance((rate, stay) -> meanOver(r -> list(rate(r), stay)));
        assertClose(told.movers().get(0).share(), ofRate, told);
        assertClose(told.movers().get(1).share(), ofStay, told);
        assertClose(told.interplay(), all - ofRate - ofStay, told);
        assertClose(told.chance().orElseThrow(), told.variance() - all, told);
    }

    private static void assertClose(Share share, double variance, VarianceShares.Told told) {
        assertThat(share.value())
                .isCloseTo(variance / told.variance(), within(ALLOWED * (share.high() - share.low()) / 2));
    }

    private static double rate(double share) {
        return 1.2 + 0.8 * share;
    }

    private static double stay(double share) {
        return 3.5 + 0.8 * share;
    }

    /** The mean list: Little's law of Erlang's mean wait. */
    private static double list(double rate, double stay) {
        return rate * stay * Erlang.meanWait(PLACES, rate * stay);
    }

    /** The variance of a function of both over their ranges. */
    private static double variance(DoubleBinaryOperator function) {
        double mean = meanOver(r -> meanOver(s -> function.applyAsDouble(rate(r), stay(s))));
        return meanOver(r -> meanOver(s -> Math.pow(function.applyAsDouble(rate(r), stay(s)) - mean, 2)));
    }

    private static double meanOver(DoubleUnaryOperator function) {
        return IntStream.range(0, GRID)
                .mapToDouble(i -> function.applyAsDouble((i + 0.5) / GRID))
                .average()
                .orElseThrow();
    }

    private static double[] played(float[] rates, float[] stays, int firstPeople, int futures)
            throws InterruptedException {
        var lists = new double[futures];
        Experiment.of(new PlayedModels() {
                    @Override
                    public Frame frame() {
                        return parts(0).frame();
                    }

                    @Override
                    public DistinctParts parts(int future) {
                        return DistinctParts.of(List.of(clinic(rates[future], stays[future])));
                    }

                    @Override
                    public int people(int future) {
                        return firstPeople + future;
                    }
                })
                .replications(futures)
                .seed(SEED)
                .play((future, books) -> lists[future] = LIST.in(books.get(0)));
        return lists;
    }

    private static CareModel clinic(double rate, double stay) {
        return model(service("s")
                        .referralsPerDay(rate)
                        .stay(new DurationDistribution.Exponential(stay))
                        .places(PLACES))
                .years(YEARS)
                .build();
    }
}
