package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.programme.ProgrammePlays;
import nl.plafond.results.FigureLayout;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;

/**
 * Adds up, replication by replication, what the measures of a programme do alone, together and one after the other.
 *
 * <p>Every question is a contrast: plays with a weight each, played with the same people, of which the mean and its spread
 * over the replications are kept. So the interval of a gap takes into account that its parts move together.
 */
public final class ProgrammeTally {
    private final Frame frame;
    private final ProgrammePlays plays;
    private final List<double[]> weights = new ArrayList<>();
    private final List<RunningMoments> contrasts = new ArrayList<>();
    private final List<ContrastSamples> samples = new ArrayList<>();
    private final List<int[]> better = new ArrayList<>();
    private final List<int[]> worse = new ArrayList<>();
    private final int rows;
    private final int years;
    private final FigureLayout<Metric> layout;
    /** The number of what all do together; both levels come after it. */
    private final int together;

    private final int[] yearOfMonth;
    private final boolean[] endsYear;
    private final double[][] figures;
    /** The months of the figure that is being read. */
    private final double[] months;

    private DrawTable draws = DrawTable.EMPTY;
    private Influences influences = Influences.NONE;
    private int replications;

    /** An empty tally of plays in the order of {@link ProgrammePlays}. */
    public ProgrammeTally(Frame frame, ProgrammePlays plays) {
        this.frame = frame;
        this.plays = plays;
        rows = frame.services().size() + 1;
        var calendar = frame.years();
        years = calendar.size();
        layout = FigureLayout.ofServices(rows, years);
        months = new double[frame.months().size()];
        yearOfMonth = frame.months().stream()
                .mapToInt(m -> calendar.indexOf(m.getYear()))
                .toArray();
        endsYear = new boolean[months.length];
        for (int month = 0; month < months.length; month++) {
            endsYear[month] = month == months.length - 1 || yearOfMonth[month + 1] != yearOfMonth[month];
        }
        figures = new double[plays.count()][layout.size()];
        for (int measure = 0; measure < plays.measures(); measure++) {
            difference(plays.alone(measure), 0);
        }
        for (int count = 1; count <= plays.adopted().size(); count++) {
            difference(plays.upTo(count), plays.upTo(count - 1));
        }
        together = contrasts.size();
        difference(plays.together(), plays.unchanged());
        contrast(new int[] {plays.unchanged()}, new int[0]);
        contrast(new int[] {plays.together()}, new int[0]);
        gap();
    }

    private void difference(int play, int against) {
        contrast(new int[] {play}, new int[] {against});
    }

    private void contrast(int[] plus, int[] minus) {
        var weight = new double[plays.count()];
        Arrays.stream(plus).forEach(p -> weight[p] += 1);
        Arrays.stream(minus).forEach(p -> weight[p] -= 1);
        add(weight);
    }

    private void gap() {
        var weight = new double[plays.count()];
        for (int measure : plays.adopted()) {
            weight[plays.alone(measure)] += 1;
            weight[0] -= 1;
        }
        weight[plays.together()] -= 1;
        weight[0] += 1;
        add(weight);
    }

    private void add(double[] weight) {
        weights.add(weight);
        contrasts.add(new RunningMoments(figures[0].length));
        samples.add(new ContrastSamples(figures[0].length, years));
        better.add(new int[figures[0].length]);
        worse.add(new int[figures[0].length]);
    }

    /**
     * Says what is drawn of the model's numbers in each replication, before the first is added; a tally that is not told adds up
     * replications at the model's own values.
     */
    public void tellDraws(DrawTable draws) {
        this.draws = draws;
    }

    /** Adds a replication: a logbook per play. */
    public void add(List<Logbook> books) {
        replications++;
        for (int play = 0; play < books.size(); play++) {
            read(books, play);
        }
        for (int c = 0; c < contrasts.size(); c++) {
            add(c);
        }
    }

    private void add(int contrast) {
        var weighed = weighed(weights.get(contrast));
        var row = new double[years];
        samples.get(contrast).begin();
        for (int from = 0; from < layout.size(); from += years) {
            Arrays.fill(row, 0);
            for (int play : weighed) {
                addTo(row, weights.get(contrast)[play], figures[play], from);
            }
            add(contrast, from, row);
        }
    }

    private static int[] weighed(double[] weight) {
        return IntStream.range(0, weight.length)
                .filter(play -> weight[play] != 0)
                .toArray();
    }

    private static void addTo(double[] row, double weight, double[] figures, int from) {
        for (int year = 0; year < row.length; year++) {
            row[year] += weight * figures[from + year];
        }
    }

    private void add(int contrast, int from, double[] row) {
        var metric = layout.metricAt(from);
        double least = metric.isCost() ? ProgrammeFindings.ROUNDING : 0;
        int sign = sign(metric.better());
        samples.get(contrast).add(from, row);
        for (int year = 0; year < row.length; year++) {
            contrasts.get(contrast).add(from + year, row[year]);
            better.get(contrast)[from + year] += sign * row[year] > least ? 1 : 0;
            worse.get(contrast)[from + year] += sign * row[year] < -least ? 1 : 0;
        }
    }

    private static int sign(Metric.Better better) {
        return switch (better) {
            case LOWER -> -1;
            case HIGHER -> 1;
            case NEITHER -> 0;
        };
    }

    /**
     * Costs and days add up over a year; a number of people or places is that of its last day. What was played once for this
     * play and an earlier one has been read already.
     */
    private void read(List<Logbook> books, int play) {
        var into = figures[play];
        for (int row = 0; row < rows - 1; row++) {
            int earlier = earlierWith(books, play, row);
            for (var metric : Metric.values()) {
                if (earlier < 0) {
                    readRow(books.get(play), metric, row, into);
                } else {
                    System.arraycopy(figures[earlier], cell(metric, row, 0), into, cell(metric, row, 0), years);
                }
            }
        }
        frame.pools().stream()
                .filter(pool -> earlierWith(books, play, pool.service()) < 0)
                .forEach(pool -> readPool(pool, into));
        for (var metric : Metric.values()) {
            int total = cell(metric, rows - 1, 0);
            Arrays.fill(into, total, total + years, 0);
            for (int row = 0; row < frame.own(); row++) {
                addTo(into, metric, row, rows - 1);
            }
        }
    }

    /** What people of other regions have in a pool becomes what all in it have; its places are those of the pool as they stand. */
    private void readPool(Frame.Pool pool, double[] into) {
        for (var metric : Metric.values()) {
            if (metric.sumsOverServices() && metric != Metric.PLACES) {
                addTo(into, metric, pool.owner(), pool.service());
            }
        }
    }

    private void addTo(double[] into, Metric metric, int row, int sum) {
        for (int year = 0; year < years; year++) {
            into[cell(metric, sum, year)] += into[cell(metric, row, year)];
        }
    }

    /** An earlier play that shares the play of a service with this one; -1 for none that is worth looking at. */
    private static int earlierWith(List<Logbook> books, int play, int service) {
        for (int earlier : new int[] {0, play - 1}) {
            if (earlier >= 0 && earlier < play && books.get(play).isPlayedOnceWith(books.get(earlier), service)) {
                return earlier;
            }
        }
        return -1;
    }

    private void readRow(Logbook book, Metric metric, int row, double[] into) {
        boolean sums = metric.sumsOverMonths();
        int first = cell(metric, row, 0);
        Arrays.fill(into, first, first + years, 0);
        book.copy(metric, row, months, 0);
        for (int month = 0; month < months.length; month++) {
            if (sums) {
                into[first + yearOfMonth[month]] += months[month];
            } else if (endsYear[month]) {
                into[first + yearOfMonth[month]] = months[month];
            }
        }
    }

    int cell(Metric metric, int row, int year) {
        return layout.at(metric, row, year);
    }

    /** What has been found so far; later additions show in it. */
    public ProgrammeFindings findings() {
        return new ProgrammeFindings(this);
    }

    Frame frame() {
        return frame;
    }

    ProgrammePlays plays() {
        return plays;
    }

    int replications() {
        return replications;
    }

    /** The mean and the spread of a contrast. */
    RunningMoments moments(int contrast) {
        return contrasts.get(contrast);
    }

    /** What a contrast is in each replication. */
    FutureDifferences futures(int contrast, int cell) {
        return new FutureDifferences(() -> samples.get(contrast).inOrder(cell), influences());
    }

    DrawTable draws() {
        return draws;
    }

    private Influences influences() {
        int kept = Math.min(replications, PercentileSamples.EXACT);
        if (influences.asked() != kept) {
            influences = new Influences(draws, kept);
        }
        return influences;
    }

    /** In how many replications a contrast is better than none; 0 for a figure that is neither good nor bad. */
    int better(int contrast, int cell) {
        return better.get(contrast)[cell];
    }

    /** In how many replications it is worse than none; 0 for a figure that is neither good nor bad. */
    int worse(int contrast, int cell) {
        return worse.get(contrast)[cell];
    }

    int alone(int measure) {
        return measure;
    }

    int step(int adopted) {
        return plays.measures() + adopted;
    }

    int together() {
        return together;
    }

    int unchangedLevel() {
        return together + 1;
    }

    int togetherLevel() {
        return together + 2;
    }

    int gapOfParts() {
        return contrasts.size() - 1;
    }
}
