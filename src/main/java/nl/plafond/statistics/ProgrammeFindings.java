package nl.plafond.statistics;

import nl.plafond.model.programme.ProgrammePlays;
import nl.plafond.results.Frame;
import nl.plafond.statistics.Interval.Scale;
import nl.plafond.vocabulary.Metric;

/**
 * What a programme does to each figure of each year: its measures alone, together and one after the other.
 *
 * <p>Measures, services and years are asked for by number; {@link #all()} is the number of the sum over all services. Costs
 * and flows are those of the year, people those of its last day. Money is in constant prices. Differences are paired;
 * positive is more than under unchanged policy. All intervals of one kind of question hold at 95% together (Bonferroni).
 */
public final class ProgrammeFindings {
    private static final double CONFIDENCE = 0.95;
    /** Sums in another order differ by less than this part of a euro without anything being different. */
    static final double ROUNDING = 0.005;

    private final ProgrammeTally tally;

    ProgrammeFindings(ProgrammeTally tally) {
        this.tally = tally;
    }

    /** What the figures are about. */
    public Frame frame() {
        return tally.frame();
    }

    /** What was played. */
    public ProgrammePlays plays() {
        return tally.plays();
    }

    /** How many replications were played. */
    public int replications() {
        return tally.replications();
    }

    /** What was drawn in each of its futures; nothing where nothing was. */
    public DrawTable draws() {
        return tally.draws();
    }

    /** The number of the sum over all services. */
    public int all() {
        return frame().services().size();
    }

    /** What one measure does alone; simultaneous over the measures and the total. */
    public Difference alone(int measure, Metric metric, int service, int year) {
        return of(tally.alone(measure), metric, service, year, plays().measures() + 1);
    }

    /** What all adopted measures do together; simultaneous with the measures alone. */
    public Difference together(Metric metric, int service, int year) {
        return of(tally.together(), metric, service, year, plays().measures() + 1);
    }

    /** What an adopted measure, by its number in the order of introduction, adds to those before it. */
    public Difference step(int adopted, Metric metric, int service, int year) {
        return of(
                tally.step(adopted),
                metric,
                service,
                year,
                Math.max(1, plays().adopted().size()));
    }

    /** The sum of what the adopted measures do alone minus what they do together: what is counted twice. */
    public Difference gap(Metric metric, int service, int year) {
        return of(tally.gapOfParts(), metric, service, year, 1);
    }

    /** A figure itself under unchanged policy; its interval is that of a level. */
    public Difference unchanged(Metric metric, int service, int year) {
        return of(tally.unchangedLevel(), metric, service, year, 1, Scale.of(metric.unit()));
    }

    /** A figure itself with all adopted measures; its interval is that of a level. */
    public Difference withProgramme(Metric metric, int service, int year) {
        return of(tally.togetherLevel(), metric, service, year, 1, Scale.of(metric.unit()));
    }

    private Difference of(int contrast, Metric metric, int service, int year, int together) {
        return of(contrast, metric, service, year, together, Scale.ofDifference(metric.unit()));
    }

    private Difference of(int contrast, Metric metric, int service, int year, int together, Scale scale) {
        var moments = tally.moments(contrast);
        int cell = tally.cell(metric, service, year);
        int count = moments.count(cell);
        if (!MinimumReplications.of(count, replications())) {
            return Difference.NONE;
        }
        double mean = moments.mean(cell);
        double half = moments.halfWidth(cell, 1 - (1 - CONFIDENCE) / together);
        boolean told = metric.better() != Metric.Better.NEITHER;
        double better = told ? (double) tally.better(contrast, cell) / count : Double.NaN;
        double worse = told ? (double) tally.worse(contrast, cell) / count : Double.NaN;
        boolean nothing = metric.isMoney() && Math.abs(mean) < ROUNDING && !(half >= ROUNDING);
        var interval = nothing ? new Interval(0, 0) : Interval.of(scale, mean, half, count);
        boolean higherIsBetter = metric.better() == Metric.Better.HIGHER;
        return new Difference(
                nothing ? 0 : mean,
                interval.low(),
                interval.high(),
                tally.futures(contrast, cell),
                higherIsBetter ? worse : better,
                higherIsBetter ? better : worse,
                metric.better(),
                count);
    }
}
