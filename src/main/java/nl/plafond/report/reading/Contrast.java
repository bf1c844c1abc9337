package nl.plafond.report.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.Conclusion;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.MinimumReplications;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.WorthSaying;
import nl.plafond.vocabulary.Metric;

/**
 * A figure of a scenario beside the same figure of any other one, or of itself at an earlier moment, with the same people.
 *
 * @param scenario the number of the scenario
 * @param figures what is read of it: one figure, or one a year, of which the mean counts
 * @param figure both levels and the difference; those that exist in too few futures do not exist
 * @param worth the least difference that is worth saying
 */
public record Contrast(int scenario, List<KeptFigure> figures, Figure figure, double worth) {
    /**
     * Between two scenarios at the same moment.
     *
     * @param worthSaying from which difference on it is worth saying, by unit; a unit that is not in it has its own threshold
     */
    public static Contrast of(
            RunView reading,
            int scenario,
            int against,
            List<KeptFigure> figures,
            Map<Metric.Unit, Double> worthSaying) {
        return of(reading, scenario, figures, against, figures, worthSaying);
    }

    /** Between a scenario and another one, or itself, at another moment. */
    public static Contrast of(
            RunView reading,
            int scenario,
            List<KeptFigure> figures,
            int against,
            List<KeptFigure> compared,
            Map<Metric.Unit, Double> worthSaying) {
        var metric = figures.get(0).metric();
        var futures = reading.findings().futures();
        var before = level(reading, futures.levels(against, compared));
        var difference = scenario == against && figures.equals(compared)
                ? Difference.NONE
                : Difference.of(futures.differences(scenario, figures, against, compared), metric.better());
        var figure = new Figure(
                before,
                level(reading, futures.levels(scenario, figures)),
                isTold(reading, difference.replications()) ? difference : Difference.NONE,
                metric.unit(),
                metric.better());
        double worth = Optional.ofNullable(worthSaying.get(metric.unit()))
                .orElseGet(() -> WorthSaying.least(metric.unit(), before.middle()));
        return new Contrast(scenario, figures, figure, worth);
    }

    private static Estimate level(RunView reading, double[] values) {
        var level = Difference.of(FutureDifferences.of(values), Metric.Better.NEITHER);
        return isTold(reading, level.replications())
                ? new Estimate(
                        level.mean(),
                        level.low(),
                        level.high(),
                        level.p10(),
                        level.p50(),
                        level.p90(),
                        level.replications())
                : Estimate.NONE;
    }

    private static boolean isTold(RunView reading, int futures) {
        return MinimumReplications.of(futures, reading.findings().replications());
    }

    /** What is measured. */
    public Metric metric() {
        return figures.get(0).metric();
    }

    /** The middle of the difference over the futures. */
    public double middle() {
        return figure.difference().middle();
    }

    /** What is concluded from the difference. */
    public Conclusion conclusion() {
        return figure.difference().conclusion(worth);
    }

    /** What one may say of the difference in a word. */
    public Certainty certainty() {
        return figure.difference().replications() == 0
                ? Certainty.TOO_FEW
                : Certainty.of(figure.difference(), conclusion());
    }

    /** Whether it goes one way and that is likely at least; cheaper than the certainty. */
    public boolean isDirected() {
        return figure.difference().likely(worth).filter(o -> o != Outcome.SAME).isPresent();
    }
}
