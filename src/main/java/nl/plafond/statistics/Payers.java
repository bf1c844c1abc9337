package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.model.BillSplit;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;

/**
 * Who pays: what each municipality pays in each year, under every way to divide the bill.
 *
 * <p>Every split divides the same bills of the same replications, in whole cents; what the region pays is the same under
 * all of them, to the cent, in every replication and in the means. Scenarios, municipalities and years go by their number,
 * as in the findings; splits go in the order of the model. Amounts are euros of constant prices.
 */
public final class Payers {
    /** The split of a model that names none: each pays for its own residents. */
    public static final String RESIDENCE = "residence";

    private static final double CONFIDENCE = 0.95;

    private final Frame frame;
    private final List<String> splits;
    private final List<RunningMoments> moments = new ArrayList<>();
    private final List<PercentileSamples> bands = new ArrayList<>();
    /** The sum over the replications, exact: cents in whole numbers. */
    private final long[][] sums;

    private final double[] row;
    private final DividedBills bills;
    private final DividedBills baselineBills;
    private final int years;
    private int replications;

    Payers(Frame frame, int scenarios, List<BillSplit> named) {
        this.frame = frame;
        years = frame.years().size();
        splits = named.isEmpty()
                ? List.of(RESIDENCE)
                : named.stream().map(BillSplit::id).toList();
        var divisions = named.isEmpty()
                ? List.of(Division.byResidence(frame))
                : named.stream().map(split -> Division.of(split, frame)).toList();
        int cells = splits.size() * (region() + 1) * years;
        sums = new long[scenarios][cells];
        row = new double[cells];
        bills = new DividedBills(frame, divisions);
        baselineBills = new DividedBills(frame, divisions);
        for (int i = 0; i < scenarios; i++) {
            moments.add(new RunningMoments(cells));
            bands.add(new PercentileSamples(cells));
        }
    }

    /**
     * Adds the logbooks of a replication, one per scenario.
     *
     * @param baseline the scenario that others may share services with
     * @param shared per scenario, the services that were played once for it and the baseline: what is paid for them is the same
     */
    void add(List<Logbook> books, int baseline, boolean[][] shared) {
        replications++;
        baselineBills.read(books.get(baseline), new boolean[frame.services().size()], baselineBills);
        for (int scenario = 0; scenario < sums.length; scenario++) {
            if (scenario != baseline) {
                bills.read(books.get(scenario), shared[scenario], baselineBills);
            }
            add(scenario, scenario == baseline ? baselineBills : bills);
        }
    }

    private void add(int scenario, DividedBills divided) {
        for (int split = 0; split < splits.size(); split++) {
            for (int year = 0; year < years; year++) {
                add(scenario, split, year, divided.bills(split, year));
            }
        }
        bands.get(scenario).add(row, 0);
    }

    private void add(int scenario, int split, int year, long[] bills) {
        long all = 0;
        for (int m = 0; m < bills.length; m++) {
            add(scenario, cell(split, m, year), bills[m]);
            all += bills[m];
        }
        add(scenario, cell(split, region(), year), all);
    }

    private void add(int scenario, int cell, long cents) {
        sums[scenario][cell] += cents;
        moments.get(scenario).add(cell, (double) cents);
        row[cell] = cents;
    }

    private int cell(int split, int municipality, int year) {
        return (split * (region() + 1) + municipality) * years + year;
    }

    /** The ids of the splits, in the order of the model; {@link #RESIDENCE} alone for a model without any. */
    public List<String> splits() {
        return splits;
    }

    /** The number of the region: one further than the last municipality. */
    public int region() {
        return frame.municipalities().size();
    }

    /**
     * What a municipality, or the region, pays in a year. The means of the municipalities are rounded to cents such that
     * they add up to that of the region.
     */
    public Estimate bill(int scenario, int split, int municipality, int year) {
        int cell = cell(split, municipality, year);
        var found = moments.get(scenario);
        double mean = found.count(cell) == 0 ? Double.NaN : means(scenario, split, year, 1, 1)[municipality] / 100.0;
        double half = found.halfWidth(cell, CONFIDENCE) / 100;
        var values = bands.get(scenario).of(cell);
        return new Estimate(
                mean,
                mean - half,
                mean + half,
                values.quantile(0.10) / 100,
                values.quantile(0.50) / 100,
                values.quantile(0.90) / 100,
                found.count(cell));
    }

    /**
     * How much a bill varies by chance: the standard deviation over the replications as a part of the mean (coefficient of
     * variation); not a number without two replications or without a bill.
     */
    public double variation(int scenario, int split, int municipality, int year) {
        var found = moments.get(scenario);
        int cell = cell(split, municipality, year);
        return found.mean(cell) == 0 ? Double.NaN : found.deviation(cell) / found.mean(cell);
    }

    /**
     * The mean bills of a year in whole units, for printing: those of the municipalities, which add up to the last, that of
     * the region. The last is the same under every split.
     *
     * @param prices what prices are as a factor on constant prices: 1 for constant prices
     * @param cents how many cents a unit is: 1 for cents, 100,000 for thousands of euros
     */
    public long[] means(int scenario, int split, int year, double prices, long cents) {
        var means = new long[region() + 1];
        if (replications == 0) {
            return means;
        }
        double unit = (double) replications * cents / prices;
        var amounts = new double[region()];
        Arrays.setAll(amounts, m -> sums[scenario][cell(split, m, year)] / unit);
        means[region()] = Math.round(sums[scenario][cell(split, region(), year)] / unit);
        System.arraycopy(CentApportionment.spread(means[region()], amounts), 0, means, 0, amounts.length);
        return means;
    }
}
