package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.model.ProgrammePlays;
import nl.plafond.model.ProgrammePlays.Growth;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.Metric;

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
    private final List<Moments> contrasts = new ArrayList<>();
    private final int rows;
    private final int years;
    private final int[] yearOfMonth;
    private final boolean[] endsYear;
    private final double[][] figures;
    private int replications;

    /** An empty tally of plays in the order of {@link ProgrammePlays}. */
    public ProgrammeTally(Frame frame, ProgrammePlays plays) {
        this.frame = frame;
        this.plays = plays;
        rows = frame.services().size() + 1;
        var calendar = frame.years();
        years = calendar.size();
        int months = frame.months().size();
        yearOfMonth = frame.months().stream()
                .mapToInt(m -> calendar.indexOf(m.getYear()))
                .toArray();
        endsYear = new boolean[months];
        for (int month = 0; month < months; month++) {
            endsYear[month] = month == months - 1 || yearOfMonth[month + 1] != yearOfMonth[month];
        }
        figures = new double[plays.count()][Metric.values().length * rows * years];
        for (int measure = 0; measure < plays.measures(); measure++) {
            difference(plays.alone(measure), 0);
        }
        for (int count = 1; count <= plays.adopted().size(); count++) {
            difference(plays.upTo(count), plays.upTo(count - 1));
        }
        for (var growth : Growth.values()) {
            if (growth == Growth.EXPECTED || plays.forecast()) {
                difference(plays.together(growth), plays.unchanged(growth));
                contrast(new int[] {plays.unchanged(growth)}, new int[0]);
                contrast(new int[] {plays.together(growth)}, new int[0]);
            }
        }
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
        weight[plays.together(Growth.EXPECTED)] -= 1;
        weight[0] += 1;
        add(weight);
    }

    private void add(double[] weight) {
        weights.add(weight);
        contrasts.add(new Moments(figures[0].length));
    }

    /** Adds a replication: a logbook per play. */
    public void add(List<Logbook> books) {
        replications++;
        for (int play = 0; play < figures.length; play++) {
            read(books.get(play), figures[play]);
        }
        for (int c = 0; c < contrasts.size(); c++) {
            add(weights.get(c), contrasts.get(c));
        }
    }

    private void add(double[] weight, Moments moments) {
        for (int cell = 0; cell < figures[0].length; cell++) {
            double sum = 0;
            for (int play = 0; play < weight.length; play++) {
                if (weight[play] != 0) {
                    sum += weight[play] * figures[play][cell];
                }
            }
            moments.add(cell, sum);
        }
    }

    /** Costs and days add up over a year; a number of people or places is that of its last day. */
    private void read(Logbook book, double[] into) {
        for (var metric : Metric.values()) {
            for (int row = 0; row < rows - 1; row++) {
                readRow(book, metric, row, into);
            }
            for (int year = 0; year < years; year++) {
                double sum = 0;
                for (int row = 0; row < rows - 1; row++) {
                    sum += into[cell(metric, row, year)];
                }
                into[cell(metric, rows - 1, year)] = sum;
            }
        }
    }

    private void readRow(Logbook book, Metric metric, int row, double[] into) {
        boolean flows = flows(metric);
        Arrays.fill(into, cell(metric, row, 0), cell(metric, row, 0) + years, 0);
        for (int month = 0; month < yearOfMonth.length; month++) {
            if (flows) {
                into[cell(metric, row, yearOfMonth[month])] += book.at(metric, row, month);
            } else if (endsYear[month]) {
                into[cell(metric, row, yearOfMonth[month])] = book.at(metric, row, month);
            }
        }
    }

    /** Whether a metric adds up over the months of a year. */
    static boolean flows(Metric metric) {
        return switch (metric) {
            case VACANCY,
                    ETMALEN,
                    REFERRALS,
                    ADMISSIONS,
                    DISCHARGES,
                    LEFT,
                    OVERFLOW,
                    DIVERTED,
                    MOVED,
                    OTHER_PROVIDER,
                    TURNED_AWAY,
                    ESCALATED,
                    AGED_OUT,
                    BROKEN_DOWN,
                    RELAPSED,
                    RETURNED -> true;
            default -> metric.isMoney();
        };
    }

    int cell(Metric metric, int row, int year) {
        return (metric.ordinal() * rows + row) * years + year;
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

    Moments alone(int measure) {
        return contrasts.get(measure);
    }

    Moments step(int adopted) {
        return contrasts.get(plays.measures() + adopted);
    }

    Moments together(Growth growth) {
        return ofGrowth(growth, 0);
    }

    Moments unchangedLevel(Growth growth) {
        return ofGrowth(growth, 1);
    }

    Moments togetherLevel(Growth growth) {
        return ofGrowth(growth, 2);
    }

    private Moments ofGrowth(Growth growth, int which) {
        return contrasts.get(plays.measures() + plays.adopted().size() + 3 * growth.ordinal() + which);
    }

    Moments gapOfParts() {
        return contrasts.get(contrasts.size() - 1);
    }
}
