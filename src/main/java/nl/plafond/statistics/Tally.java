package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.BillSplit;
import nl.plafond.model.Budget;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
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
    /** What is kept of a figure that varies, values apart: the moments of the figure, of its difference and of ratios. */
    private static final int MOMENTS = 60;
    /** One in so many figures varies. */
    private static final int VARYING = 3;

    private final Cells cells;
    private final int baseline;
    private final List<SeriesTable> tables = new ArrayList<>();
    private final List<Ratios> vacancies = new ArrayList<>();
    private final List<RunningMoments> bills = new ArrayList<>();
    private final List<RunningMoments> providers = new ArrayList<>();
    private final FigureLayout<ProviderMetric> providerLayout;
    private final Payers payers;
    private final ListsByMunicipality lists;
    private final int years;
    /** The figures of the replication and scenario that are being added, and those of the baseline. */
    private final double[] row;

    private final double[] baselineRow;
    /** Rows (services) of which no figures are wanted; the sum of all services is always wanted. */
    private final boolean[] unwanted;
    /** Whether all that a run writes is wanted, and not only figures of services. */
    private final boolean whole;
    /** Per scenario, the rows (services) that were played once for it and the baseline; the baseline keeps them. */
    private final boolean[][] shared;
    /** Per scenario, the rows (services) that are never shared. */
    private final boolean[][] apart;

    private Optional<BudgetRooms> budget = Optional.empty();
    private Optional<CostFactors> factors = Optional.empty();
    private Optional<GroupShares> groups = Optional.empty();
    private DrawTable draws = DrawTable.EMPTY;
    private Influences influences = Influences.NONE;
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
     * About how many bytes a tally takes: what is kept of each figure that varies, which are some one in three, and what the
     * others were in the first replication.
     *
     * @param services of how many services it keeps figures, all scenarios together; those that were played once for a
     *     scenario and the baseline do not count for the scenario
     */
    public static long bytes(Frame frame, int scenarios, int services, int replications) {
        var cells = new Cells(frame);
        long figures = (long) cells.size() / (frame.services().size() + 1) * (services + scenarios);
        int kept = Math.min(replications, PercentileSamples.EXACT);
        int rounded = replications > kept ? RoundedSpread.BYTES : 0;
        return (long) scenarios * cells.length() * Double.BYTES
                + figures / VARYING * (MOMENTS + (Float.BYTES + Short.BYTES) / 2 * kept + rounded);
    }

    private Tally(Frame frame, int scenarios, int baseline, List<BillSplit> splits, boolean whole, IntStream services) {
        this.whole = whole;
        payers = new Payers(frame, scenarios, splits);
        lists = new ListsByMunicipality(frame, scenarios);
        cells = new Cells(frame);
        providerLayout = FigureLayout.ofProviders(frame);
        this.baseline = baseline;
        years = frame.years().size();
        row = new double[cells.length()];
        baselineRow = new double[cells.length()];
        shared = new boolean[scenarios][frame.services().size() + 1];
        apart = new boolean[scenarios][frame.services().size() + 1];
        unwanted = new boolean[frame.services().size() + 1];
        Arrays.fill(unwanted, 0, frame.services().size(), true);
        services.forEach(service -> unwanted[service] = false);
        for (int i = 0; i < scenarios; i++) {
            tables.add(new SeriesTable(cells));
            vacancies.add(new Ratios(frame.services().size() * years));
            bills.add(new RunningMoments(frame.municipalities().size() * years));
            providers.add(new RunningMoments(providerLayout.size()));
        }
    }

    /**
     * Says what is drawn of the model's numbers in each replication, before the first is added; a tally that is not told adds up
     * replications at the model's own values.
     */
    public void tellDraws(DrawTable draws) {
        this.draws = draws;
    }

    /**
     * Says what the cost is held against, before the first replication is added.
     *
     * @param model the region as it is
     * @param inFuture the budget in each replication
     */
    public void tellBudget(CareModel model, IntFunction<Budget> inFuture) {
        if (!model.budget().lines().isEmpty()) {
            budget = Optional.of(new BudgetRooms(cells.frame(), model, tables.size(), baseline, inFuture));
        }
    }

    /**
     * Says that the cost is to be explained, before the first replication is added.
     *
     * @param model the region as it is
     */
    public void tellCost(CareModel model) {
        var frame = cells.frame();
        var years = WholeYears.of(frame, model);
        if (!years.told().isEmpty()) {
            factors = Optional.of(new CostFactors(frame, tables.size(), baseline, years));
            if (!frame.groups().isEmpty()) {
                groups = Optional.of(new GroupShares(frame, tables.size(), years));
            }
        }
    }

    /** Adds a replication: one logbook per scenario, in the order of the scenarios. */
    public void add(List<Logbook> books) {
        noteShared(books);
        add(baseline, books.get(baseline), baselineRow);
        for (int scenario = 0; scenario < tables.size(); scenario++) {
            if (scenario != baseline) {
                add(scenario, books.get(scenario), row);
                tables.get(scenario)
                        .addDifferences(row, tables.get(baseline), baselineRow, withoutRows(scenario), replications);
            }
        }
        if (whole) {
            payers.add(books, baseline, shared);
            lists.add(books);
            budget.ifPresent(rooms -> rooms.add(books));
            factors.ifPresent(all -> all.add(books));
            groups.ifPresent(all -> all.add(books));
        }
        replications++;
    }

    private void add(int scenario, Logbook book, double[] figures) {
        cells.read(book, figures, shared[scenario], baselineRow);
        tables.get(scenario).add(figures, withoutRows(scenario), replications);
        addProviders(scenario, book);
        if (whole) {
            addBills(scenario, book);
            addVacancies(scenario, figures);
        }
    }

    /**
     * Keeps figures of its own of whatever a scenario or the baseline concerns, also where the first replication happens to be
     * that of the baseline: a measure that changes nothing in one future may do so in the next.
     *
     * @param scenarios in their order, the baseline among them
     * @param model the region as it is
     */
    public void keepApart(List<Scenario> scenarios, CareModel model) {
        var services = cells.frame().services();
        for (int scenario = 0; scenario < apart.length; scenario++) {
            int own = scenario;
            Stream.of(scenarios.get(scenario), scenarios.get(baseline))
                    .flatMap(s -> s.concerns(model).stream())
                    .mapToInt(concerned -> services.indexOf(concerned.value()))
                    .filter(service -> service >= 0)
                    .forEach(service -> apart[own][service] = true);
        }
    }

    /** What is shared in one replication is shared in all, for it follows from the models. */
    private void noteShared(List<Logbook> books) {
        for (int scenario = 0; scenario < tables.size(); scenario++) {
            for (int service = 0; service < cells.frame().services().size(); service++) {
                boolean now =
                        scenario != baseline && books.get(scenario).isPlayedOnceWith(books.get(baseline), service);
                if (replications > 0 && shared[scenario][service] && !now) {
                    throw new IllegalStateException(
                            "a service that no measure concerns is the baseline's in every one");
                }
                shared[scenario][service] =
                        replications == 0 ? now && !apart[scenario][service] : shared[scenario][service];
            }
        }
    }

    /** The rows that a scenario adds nothing to: those that the baseline keeps for it, and those that nobody wants. */
    private boolean[] withoutRows(int scenario) {
        var without = unwanted.clone();
        for (int service = 0; service < without.length; service++) {
            without[service] |= shared[scenario][service];
        }
        return without;
    }

    private void addBills(int scenario, Logbook book) {
        var frame = cells.frame();
        for (int municipality = 0; municipality < frame.municipalities().size(); municipality++) {
            for (int year = 0; year < years; year++) {
                double sum = 0;
                for (int service = 0; service < frame.own(); service++) {
                    sum += book.bill(service, municipality, year);
                }
                bills.get(scenario).add(municipality * years + year, sum);
            }
        }
    }

    private void addVacancies(int scenario, double[] figures) {
        var frame = cells.frame();
        for (int service = 0; service < frame.services().size(); service++) {
            if (shared[scenario][service]) {
                continue;
            }
            var vacant = new double[years];
            var etmalen = new double[years];
            for (int month = 0; month < frame.months().size(); month++) {
                int year = cells.yearOf(month);
                vacant[year] += figures[cells.monthly(Metric.VACANCY, service, month)];
                etmalen[year] += figures[cells.monthly(Metric.ETMALEN, service, month)];
            }
            for (int year = 0; year < years; year++) {
                vacancies.get(scenario).add(service * years + year, vacant[year], etmalen[year]);
            }
        }
    }

    private void addProviders(int scenario, Logbook book) {
        var moments = providers.get(scenario);
        var all = cells.frame().providers();
        for (int provider = 0; provider < all.size(); provider++) {
            if (shared[scenario][all.get(provider).service()]) {
                continue;
            }
            for (var metric : ProviderMetric.values()) {
                for (int year = 0; year < years; year++) {
                    moments.add(providerCell(metric, provider, year), book.at(metric, provider, year));
                }
            }
        }
    }

    int providerCell(ProviderMetric metric, int provider, int year) {
        return providerLayout.at(metric, provider, year);
    }

    /** What has been found so far; later additions show in it. */
    public Findings findings() {
        return new Findings(this);
    }

    DrawTable draws() {
        return draws;
    }

    /** What the numbers that are drawn have to do with what came of the replications so far. */
    Influences influences() {
        int kept = Math.min(replications, PercentileSamples.EXACT);
        if (influences.asked() != kept) {
            influences = new Influences(draws, kept);
        }
        return influences;
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
        return tables.size();
    }

    /** Whether a figure is the baseline's own because its service was played once for both. */
    boolean isShared(int scenario, int cell) {
        return shared[scenario][cells.rangeOf(cell).service()];
    }

    /** Whether the figure that a cell belongs to is known to be the baseline's in every replication, at all times. */
    boolean isLeft(int scenario, int cell) {
        var range = cells.rangeOf(cell);
        return scenario == baseline
                || shared[scenario][range.service()]
                || tables.get(scenario).isAlways(tables.get(baseline), range);
    }

    /** Whether that figure is known to be above zero in no replication, at no time. */
    boolean isNothing(int scenario, int cell) {
        var range = cells.rangeOf(cell);
        return tables.get(keeper(scenario, range.service())).isNeverAbove(range);
    }

    /** The scenario that keeps the figures of a service: the baseline for one that is shared with it. */
    private int keeper(int scenario, int service) {
        return shared[scenario][service] ? baseline : scenario;
    }

    /** A figure of a scenario. */
    LevelPoint level(int scenario, int cell) {
        int service = cells.rangeOf(cell).service();
        return tables.get(keeper(scenario, service)).level(cell, unwanted[service] ? 0 : replications);
    }

    /** The difference of a figure with the baseline, of a service that is not shared with it. */
    DifferencePoint difference(int scenario, int cell) {
        int service = cells.rangeOf(cell).service();
        return tables.get(scenario).difference(cell, tables.get(baseline), unwanted[service] ? 0 : replications);
    }

    RunningMoments providers(int scenario, int provider) {
        return providers.get(
                keeper(scenario, cells.frame().providers().get(provider).service()));
    }

    /** Days of places that stood empty over days of care, by service and year. */
    Ratios vacancies(int scenario, int service) {
        return vacancies.get(keeper(scenario, service));
    }

    Payers payers() {
        return payers;
    }

    Optional<BudgetRooms> budget() {
        return budget;
    }

    Optional<CostFactors> factors() {
        return factors;
    }

    Optional<GroupShares> groups() {
        return groups;
    }

    ListsByMunicipality lists() {
        return lists;
    }

    RunningMoments bills(int scenario) {
        return bills.get(scenario);
    }

    /** How many calendar years there are. */
    int years() {
        return years;
    }
}
