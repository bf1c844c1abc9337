package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.BillSplit;
import nl.plafond.results.FigureLayout;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Adds up replications as they come, in their order; not for use by several threads at once.
 *
 * <p>Each replication brings one logbook per scenario, played with the same clients, so that differences are paired.
 */
public final class Tally {
    /** A count, a mean and a sum of squares. */
    private static final int MOMENTS = Integer.BYTES + 2 * Double.BYTES;
    /** How often it was lower and higher, the first value, and where the others are. */
    private static final int RANKS = 4 * Integer.BYTES;
    /** One in so many figures varies. */
    private static final int VARYING = 6;

    private final Cells cells;
    private final int baseline;
    private final List<RunningMoments> levels = new ArrayList<>();
    private final List<PercentileSamples> bands = new ArrayList<>();
    private final List<RunningMoments> differences = new ArrayList<>();
    /** The figures that are a mean or a share over clients, over those of all replications. */
    private final List<Ratios> ratios = new ArrayList<>();

    private final List<RatioPairs> pairs = new ArrayList<>();
    private final List<int[]> lower = new ArrayList<>();
    private final List<int[]> higher = new ArrayList<>();
    private final List<RunningMoments> bills = new ArrayList<>();
    private final List<RunningMoments> providers = new ArrayList<>();
    private final List<Ratios> vacancies = new ArrayList<>();
    private final FigureLayout<ProviderMetric> providerLayout;
    private final Payers payers;
    private final int years;
    private final double[][] row;
    /** Rows (services) of which no figures are wanted; the sum of all services is always wanted. */
    private final boolean[] unwanted;
    /** Whether all that a run writes is wanted, and not only figures of services. */
    private final boolean whole;
    /** Per scenario, the rows (services) that were played once for it and the baseline; the baseline keeps them. */
    private final boolean[][] shared;

    private int replications;

    /**
     * An empty tally of a model that divides its bills by residence only.
     *
     * @param frame what the logbooks have rows for
     * @param scenarios how many scenarios there are
     * @param baseline the number of the scenario that the others are compared with
     */
    public Tally(Frame frame, int scenarios, int baseline) {
        this(frame, scenarios, baseline, List.of());
    }

    /**
     * An empty tally.
     *
     * @param frame what the logbooks have rows for
     * @param scenarios how many scenarios there are
     * @param baseline the number of the scenario that the others are compared with
     * @param splits the ways to divide the bill
     */
    public Tally(Frame frame, int scenarios, int baseline, List<BillSplit> splits) {
        this(
                frame,
                scenarios,
                baseline,
                splits,
                true,
                IntStream.range(0, frame.services().size()));
    }

    /**
     * An empty tally of the figures of some services, and of the sum of all, for callers in a hurry.
     *
     * <p>The figures that it has are those of a whole tally to the last bit; those of other services, bills and vacancies it
     * does not have, and asking for them gives figures of no replication.
     *
     * @param services the numbers of the services
     */
    public static Tally of(Frame frame, int scenarios, int baseline, IntStream services) {
        return new Tally(frame, scenarios, baseline, List.of(), false, services);
    }

    /**
     * About how many bytes a tally takes: the moments of each figure and of its difference, and the values of those that vary
     * and are no other scenario's, which are some one in six.
     */
    public static long bytes(Frame frame, int scenarios, int replications) {
        int kept = Math.min(replications, PercentileSamples.KEPT);
        return (long) scenarios * new Cells(frame).size() * (2 * MOMENTS + RANKS + kept * Float.BYTES / VARYING);
    }

    private Tally(Frame frame, int scenarios, int baseline, List<BillSplit> splits, boolean whole, IntStream services) {
        this.whole = whole;
        payers = new Payers(frame, scenarios, splits);
        cells = new Cells(frame);
        providerLayout = FigureLayout.ofProviders(frame);
        this.baseline = baseline;
        years = frame.years().size();
        row = new double[scenarios][cells.length()];
        shared = new boolean[scenarios][frame.services().size() + 1];
        unwanted = new boolean[frame.services().size() + 1];
        Arrays.fill(unwanted, 0, frame.services().size(), true);
        services.forEach(service -> unwanted[service] = false);
        for (int i = 0; i < scenarios; i++) {
            levels.add(new RunningMoments(cells.size()));
            bands.add(new PercentileSamples(cells.size()));
            differences.add(new RunningMoments(i == baseline ? 0 : cells.size()));
            ratios.add(new Ratios(cells.ratios()));
            pairs.add(new RatioPairs(i == baseline ? 0 : cells.ratios()));
            lower.add(new int[i == baseline ? 0 : cells.size()]);
            higher.add(new int[i == baseline ? 0 : cells.size()]);
            vacancies.add(new Ratios(frame.services().size() * years));
            bills.add(new RunningMoments(
                    frame.municipalities().size() * frame.years().size()));
            providers.add(new RunningMoments(providerLayout.size()));
        }
    }

    /** Adds a replication: one logbook per scenario, in the order of the scenarios. */
    public void add(List<Logbook> books) {
        noteShared(books);
        replications++;
        cells.read(books.get(baseline), row[baseline], shared[baseline], row[baseline]);
        if (whole) {
            payers.add(books);
        }
        for (int scenario = 0; scenario < row.length; scenario++) {
            if (scenario != baseline) {
                cells.read(books.get(scenario), row[scenario], shared[scenario], row[baseline]);
            }
            addLevels(scenario);
            if (whole) {
                addBills(scenario, books.get(scenario));
                addVacancies(scenario, books.get(scenario));
            }
            addProviders(scenario, books.get(scenario));
        }
        for (int scenario = 0; scenario < row.length; scenario++) {
            if (scenario != baseline) {
                addDifferences(scenario);
            }
        }
    }

    /** What is shared in one replication is shared in all, for it follows from the models. */
    private void noteShared(List<Logbook> books) {
        for (int scenario = 0; scenario < row.length; scenario++) {
            for (int service = 0; service < cells.frame().services().size(); service++) {
                boolean now =
                        scenario != baseline && books.get(scenario).isPlayedOnceWith(books.get(baseline), service);
                if (replications > 0 && now != shared[scenario][service]) {
                    throw new IllegalStateException("replications are played alike");
                }
                shared[scenario][service] = now;
            }
        }
    }

    private void addLevels(int scenario) {
        var moments = levels.get(scenario);
        var band = bands.get(scenario);
        cells.eachRange(withoutRows(scenario), (from, to) -> {
            if (cells.ratio(from) >= 0) {
                addRatios(scenario, from, to);
            } else {
                for (int cell = from; cell < to; cell++) {
                    moments.add(cell, row[scenario][cell]);
                }
            }
            band.add(row[scenario], from, to);
        });
        band.next();
    }

    private void addRatios(int scenario, int from, int to) {
        int first = cells.ratio(from);
        for (int cell = from; cell < to; cell++) {
            int ratio = first + cell - from;
            ratios.get(scenario).add(ratio, together(scenario, cell, ratio), clients(scenario, cell, ratio));
        }
    }

    /** What a figure of this replication comes to for all its clients together. */
    private double together(int scenario, int cell, int ratio) {
        double clients = clients(scenario, cell, ratio);
        return clients == 0 ? 0 : clients * row[scenario][cell];
    }

    /** Over how many clients a figure of this replication is; 0 if it does not exist. */
    private double clients(int scenario, int cell, int ratio) {
        return Double.isNaN(row[scenario][cell]) ? 0 : row[scenario][cells.base(ratio)];
    }

    /** The rows that a scenario adds nothing to: those that the baseline keeps for it, and those that nobody wants. */
    private boolean[] withoutRows(int scenario) {
        var without = unwanted.clone();
        for (int service = 0; service < without.length; service++) {
            without[service] |= shared[scenario][service];
        }
        return without;
    }

    /** Whether a figure is the baseline's own because its service was played once for both. */
    boolean isShared(int scenario, int cell) {
        return shared[scenario][cells.row(cell)];
    }

    /** The scenario that keeps a figure: the baseline for one that is shared with it. */
    private int keeper(int scenario, int cell) {
        return isShared(scenario, cell) ? baseline : scenario;
    }

    private void addBills(int scenario, Logbook book) {
        var frame = cells.frame();
        int years = frame.years().size();
        for (int municipality = 0; municipality < frame.municipalities().size(); municipality++) {
            for (int year = 0; year < years; year++) {
                double sum = 0;
                for (int service = 0; service < frame.services().size(); service++) {
                    sum += book.bill(service, municipality, year);
                }
                bills.get(scenario).add(municipality * years + year, sum);
            }
        }
    }

    private void addVacancies(int scenario, Logbook book) {
        var frame = cells.frame();
        for (int service = 0; service < frame.services().size(); service++) {
            var vacant = new double[years];
            var etmalen = new double[years];
            for (int month = 0; month < frame.months().size(); month++) {
                int year = cells.yearOf(month);
                vacant[year] += book.at(Metric.VACANCY, service, month);
                etmalen[year] += book.at(Metric.ETMALEN, service, month);
            }
            for (int year = 0; year < years; year++) {
                vacancies.get(scenario).add(service * years + year, vacant[year], etmalen[year]);
            }
        }
    }

    private void addProviders(int scenario, Logbook book) {
        var moments = providers.get(scenario);
        int count = cells.frame().providers().size();
        for (var metric : ProviderMetric.values()) {
            for (int provider = 0; provider < count; provider++) {
                for (int year = 0; year < years; year++) {
                    moments.add(providerCell(metric, provider, year), book.at(metric, provider, year));
                }
            }
        }
    }

    int providerCell(ProviderMetric metric, int provider, int year) {
        return providerLayout.at(metric, provider, year);
    }

    private void addDifferences(int scenario) {
        cells.eachRange(withoutRows(scenario), (from, to) -> {
            for (int cell = from; cell < to; cell++) {
                addDifference(scenario, cell, row[scenario][cell] - row[baseline][cell]);
            }
            if (cells.ratio(from) >= 0) {
                addPairs(scenario, from, to);
            }
        });
    }

    private void addPairs(int scenario, int from, int to) {
        int first = cells.ratio(from);
        for (int cell = from; cell < to; cell++) {
            int ratio = first + cell - from;
            pairs.get(scenario)
                    .add(
                            ratio,
                            ratios.get(scenario),
                            together(scenario, cell, ratio),
                            clients(scenario, cell, ratio),
                            ratios.get(baseline),
                            together(baseline, cell, ratio),
                            clients(baseline, cell, ratio));
        }
    }

    private void addDifference(int scenario, int cell, double difference) {
        differences.get(scenario).add(cell, difference);
        if (difference < 0) {
            lower.get(scenario)[cell]++;
        } else if (difference > 0) {
            higher.get(scenario)[cell]++;
        }
    }

    /** What has been found so far; later additions show in it. */
    public Findings findings() {
        return new Findings(this);
    }

    Cells cells() {
        return cells;
    }

    int baseline() {
        return baseline;
    }

    int replications() {
        return replications;
    }

    int scenarios() {
        return row.length;
    }

    RunningMoments levels(int scenario, int cell) {
        return levels.get(keeper(scenario, cell));
    }

    /** The ratios of sums that a figure which is a mean or a share over clients is kept with. */
    Ratios ratios(int scenario, int cell) {
        return ratios.get(keeper(scenario, cell));
    }

    /** In how many replications a figure exists. */
    int count(int scenario, int cell) {
        int ratio = cells.ratio(cell);
        return ratio < 0
                ? levels(scenario, cell).count(cell)
                : ratios(scenario, cell).count(ratio);
    }

    RatioPairs pairs(int scenario) {
        return pairs.get(scenario);
    }

    /** The values of a figure in the replications in which it exists, from low to high. */
    float[] sorted(int scenario, int cell) {
        return bands.get(keeper(scenario, cell)).sorted(cell);
    }

    RunningMoments differences(int scenario) {
        return differences.get(scenario);
    }

    RunningMoments providers(int scenario) {
        return providers.get(scenario);
    }

    /** Days of places that stood empty over days of care, per service and year. */
    Ratios vacancies(int scenario) {
        return vacancies.get(scenario);
    }

    Payers payers() {
        return payers;
    }

    RunningMoments bills(int scenario) {
        return bills.get(scenario);
    }

    /** In how many replications a figure is lower than in the baseline. */
    int lower(int scenario, int cell) {
        return lower.get(scenario)[cell];
    }

    /** In how many replications a figure is higher than in the baseline. */
    int higher(int scenario, int cell) {
        return higher.get(scenario)[cell];
    }
}
