package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.claims.ExpectedRange.Unit;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.Interval.Scale;

/**
 * What the replications say of one claim.
 *
 * <p>Both sides of a comparison are read from the same replication, played with the same people, so that differences are
 * paired, and so are ratios. A mean or a share over clients is that of all of them together ({@link Findings}).
 */
public final class ClaimTally {
    private static final double CONFIDENCE = 0.95;

    private final Claim claim;
    private final ClaimValues values;
    private final List<Play> figure;
    private final List<Play> against;
    private final int width;
    private final Sample sample;
    /** The figure in each future by itself; not a number where it does not exist. */
    private final List<Double> each = new ArrayList<>();

    private int played;
    /** In how many replications the figure exists, and what it is compared with. */
    private int existing;

    /**
     * A play with the weight that it has in a figure.
     *
     * @param play its number in the experiment
     * @param weight 1 for a figure of one play
     */
    public record Play(int play, double weight) {}

    /**
     * An empty tally.
     *
     * @param claim the claim
     * @param model the region as the claim sets it
     * @param figure the plays that its figure is read from; none for what is not played but booked
     * @param against those of what it is compared with; none without a comparison
     */
    public ClaimTally(Claim claim, CareModel model, List<Play> figure, List<Play> against) {
        this.claim = claim;
        this.figure = List.copyOf(figure);
        this.against = List.copyOf(against);
        values = new ClaimValues(model);
        width = width(claim.figure());
        sample = new Sample(width + claim.against().map(ClaimTally::width).orElse(0));
    }

    /** Of a spread the years one by one, of all else what stands above and what stands below the line. */
    private static int width(ClaimFigure figure) {
        return figure.spread() ? years(figure).size() : 2;
    }

    private static List<ObservationTime> years(ClaimFigure figure) {
        return figure.moment() instanceof ObservationTime.Years years
                ? IntStream.rangeClosed(years.first(), years.last())
                        .mapToObj(year -> (ObservationTime) new ObservationTime.Years(year, year))
                        .toList()
                : List.of(figure.moment());
    }

    /** Adds a replication: the logbooks of all plays of the experiment. */
    public void add(List<Logbook> books) {
        var row = new double[width + claim.against().map(ClaimTally::width).orElse(0)];
        read(claim.figure(), figure, books, row, 0);
        claim.against().ifPresent(other -> read(other, against, books, row, width));
        sample.add(row);
        played++;
        existing += exists(row) ? 1 : 0;
        each.add(exists(row) ? scale() * of(alone(row)) : Double.NaN);
    }

    /** Whether all figures of a replication are there; a mean over no clients is not. */
    private boolean exists(double[] row) {
        boolean clients = !overClients(claim.figure(), figure) || row[1] > 0;
        boolean othersClients =
                claim.against().map(a -> !overClients(a, against)).orElse(true) || row[width + 1] > 0;
        return Arrays.stream(row).noneMatch(Double::isNaN) && clients && othersClients;
    }

    /** Whether a figure is a mean or a share over the clients of all replications together. */
    private static boolean overClients(ClaimFigure of, List<Play> plays) {
        return plays.size() == 1 && !of.spread() && of.per().isEmpty() && ClaimValues.isOverClients(of.metric());
    }

    private void read(ClaimFigure of, List<Play> plays, List<Logbook> books, double[] row, int from) {
        if (overClients(of, plays)) {
            var book = books.get(plays.get(0).play());
            row[from] = values.together(book, of.metric(), of.services(), of.moment());
            row[from + 1] = values.clients(book, of.metric(), of.services(), of.moment());
        } else if (of.spread()) {
            var years = years(of);
            for (int i = 0; i < years.size(); i++) {
                row[from + i] =
                        value(of, of.metric(), years.get(i), plays, books) / below(of, years.get(i), plays, books);
            }
        } else {
            row[from] = value(of, of.metric(), of.moment(), plays, books);
            row[from + 1] = below(of, of.moment(), plays, books);
        }
    }

    /** What stands below the line: 1 for a figure by itself. */
    private double below(ClaimFigure of, ObservationTime moment, List<Play> plays, List<Logbook> books) {
        return of.per().map(metric -> value(of, metric, moment, plays, books)).orElse(1.0);
    }

    private double value(ClaimFigure of, String metric, ObservationTime moment, List<Play> plays, List<Logbook> books) {
        if (metric.equals(ClaimValues.BOOKED)) {
            return values.booked(of.scenario(), (ObservationTime.Years) moment);
        }
        double sum = 0;
        for (var play : plays) {
            var book = books.get(play.play());
            sum += play.weight()
                    * (metric.equals(ClaimValues.BILL)
                            ? values.bill(book, of.payers(), of.split(), (ObservationTime.Years) moment)
                            : values.at(book, metric, of.services(), moment));
        }
        return sum;
    }

    /** A replication as if it were all that there is. */
    private static Sample.Columns alone(double[] row) {
        return new Sample.Columns() {
            @Override
            public double mean(int column) {
                return row[column];
            }

            @Override
            public double deviation(int column) {
                return 0;
            }
        };
    }

    private double scale() {
        return claim.expected().unit() == Unit.PERCENT ? 100 : 1;
    }

    /**
     * What has been found in possible futures, of each of which it is a replication.
     *
     * @param draws what was drawn in them
     */
    public ClaimFinding findingInFutures(DrawTable draws) {
        var values = each.stream().mapToDouble(v -> v).toArray();
        var there = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (!MinimumReplications.of(there.length, played)) {
            return new ClaimFinding(claim, Double.NaN, Double.NaN, Double.NaN, there.length, Optional.empty());
        }
        var spread = new ExactSpread(there);
        return new ClaimFinding(
                claim,
                spread.quantile(0.5),
                spread.quantile(0.1),
                spread.quantile(0.9),
                there.length,
                Optional.of(ClaimCounts.of(claim.expected(), values, draws)));
    }

    /** What has been found so far; nothing of a figure that exists in too few replications. */
    public ClaimFinding finding() {
        if (!MinimumReplications.of(existing, played)) {
            return new ClaimFinding(claim, Double.NaN, Double.NaN, Double.NaN, existing, Optional.empty());
        }
        var estimate = sample.estimate(columns -> scale() * of(columns), CONFIDENCE);
        var interval = Interval.of(varies() ? Scale.CHANCE : Scale.ANY, estimate[0], estimate[1], existing);
        return new ClaimFinding(claim, estimate[0], interval.low(), interval.high(), existing, Optional.empty());
    }

    /** Whether chance has a part in the figure: not in what is booked, in money or in places. */
    private boolean varies() {
        var unit = claim.expected().unit();
        return !figure.isEmpty() && unit != Unit.EURO && unit != Unit.PLACES;
    }

    private double of(Sample.Columns columns) {
        double found = of(claim.figure(), columns, 0);
        if (claim.against().isEmpty()) {
            return found;
        }
        double other = of(claim.against().get(), columns, width);
        return claim.relative() ? (found - other) / Math.abs(other) : found - other;
    }

    private static double of(ClaimFigure of, Sample.Columns columns, int from) {
        if (!of.spread()) {
            return columns.mean(from) / columns.mean(from + 1);
        }
        double sum = 0;
        int years = width(of);
        for (int i = 0; i < years; i++) {
            sum += columns.deviation(from + i) / columns.mean(from + i);
        }
        return sum / years;
    }
}
