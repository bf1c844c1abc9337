package nl.plafond.statistics;

import java.util.OptionalInt;
import nl.plafond.results.Frame;
import nl.plafond.statistics.Interval.Scale;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * What the replications of an experiment say: every figure with its uncertainty, every difference paired.
 *
 * <p>Scenarios, services, months and years are asked for by number, in the order of the experiment and of the frame;
 * {@link #all()} is the number of the sum over all services. A figure that exists in too few replications does not exist
 * here ({@link MinimumReplications}).
 *
 * <p>A mean or a share over clients, such as the mean wait of those admitted, is one over the clients of all replications
 * together: the sum of their waits over their number. Anything else, a median wait too, is the mean over the replications.
 */
public final class Findings {
    private static final double CONFIDENCE = 0.95;
    private static final Spread NO_BAND = RoundedSpread.of(Float.NaN, 0);
    /** What rounding may put an occupancy above 1. */
    private static final double ABOVE = 1e-6;
    /** Sums in another order differ by less than this part of a euro without anything being different. */
    private static final double ROUNDING = 0.005;

    private final Tally tally;
    private final boolean withFew;

    Findings(Tally tally) {
        this(tally, false);
    }

    private Findings(Tally tally, boolean withFew) {
        this.tally = tally;
        this.withFew = withFew;
    }

    /**
     * The same with the figures that exist in too few replications to be told ({@link MinimumReplications}), for tables that say in how
     * many each exists. Everyone else asks these findings, for which such figures do not exist.
     */
    public Findings withFew() {
        return new Findings(tally, true);
    }

    private boolean tells(int existing, int played) {
        return withFew || MinimumReplications.of(existing, played);
    }

    /** What the figures are about. */
    public Frame frame() {
        return tally.cells().frame();
    }

    /** How many replications were played. */
    public int replications() {
        return tally.replications();
    }

    /** What was drawn of the model's numbers in each replication; empty where they were played at the model's own values. */
    public DrawTable draws() {
        return tally.draws();
    }

    /** How many scenarios there are. */
    public int scenarios() {
        return tally.scenarios();
    }

    /** The number of the scenario that the others are compared with. */
    public int baseline() {
        return tally.baseline();
    }

    /** The number of the sum over all services. */
    public int all() {
        return frame().services().size();
    }

    /** A metric at the end of a month. */
    public Estimate at(int scenario, Metric metric, int service, int month) {
        return estimate(scenario, tally.cells().monthly(metric, service, month), Scale.of(metric.unit()));
    }

    /** The paired difference of a metric with the baseline at the end of a month. */
    public Difference differenceAt(int scenario, Metric metric, int service, int month) {
        return difference(scenario, tally.cells().monthly(metric, service, month), metric.better(), metric.unit());
    }

    /**
     * Whether a scenario is known to leave a metric of a service as it is, in every month and replication: because the service was
     * played once for both, or because nothing in it varies. Cheap; where it is false, the differences of the months tell.
     */
    public boolean leaves(int scenario, Metric metric, int service) {
        return tally.isLeft(scenario, tally.cells().monthly(metric, service, 0));
    }

    /** Whether a metric of a service is known to be above zero in no month of any replication. Cheap; where it is false, the months tell. */
    public boolean isNothing(int scenario, Metric metric, int service) {
        return tally.isNothing(scenario, tally.cells().monthly(metric, service, 0));
    }

    /** What a metric changes from the end of one month to that of another, in each future. */
    public FutureDifferences changeBetween(int scenario, Metric metric, int service, int from, int to) {
        return between(
                scenario,
                tally.cells().monthly(metric, service, from),
                tally.cells().monthly(metric, service, to));
    }

    /** What the cost of all kinds together changes from one calendar year to another, in each future. */
    public FutureDifferences costChangeBetween(int scenario, int service, int from, int to) {
        return between(
                scenario,
                tally.cells().yearly(Metric.COST_TOTAL, service, from),
                tally.cells().yearly(Metric.COST_TOTAL, service, to));
    }

    /** The same figures future by future. */
    public FutureFigures futures() {
        return new FutureFigures(tally);
    }

    private FutureDifferences between(int scenario, int from, int to) {
        return FutureDifferences.between(
                () -> tally.level(scenario, to).inOrder(),
                () -> tally.level(scenario, from).inOrder(),
                tally.influences());
    }

    /** The cost of a calendar year, by category. */
    public Estimate cost(int scenario, Metric cost, int service, int year) {
        return estimate(scenario, tally.cells().yearly(cost, service, year), Scale.ANY);
    }

    /** The paired difference of the cost of a calendar year with the baseline. */
    public Difference costDifference(int scenario, Metric cost, int service, int year) {
        return difference(scenario, tally.cells().yearly(cost, service, year), cost.better(), Metric.Unit.EURO);
    }

    /** All that was paid from the start up to the end of a calendar year. */
    public Estimate cumulative(int scenario, int service, int year) {
        return estimate(scenario, tally.cells().cumulative(service, year), Scale.ANY);
    }

    /** The paired difference with the baseline of all that was paid up to the end of a calendar year. */
    public Difference cumulativeDifference(int scenario, int service, int year) {
        return difference(scenario, tally.cells().cumulative(service, year), Metric.Better.LOWER, Metric.Unit.EURO);
    }

    /** In which share of the replications a metric is at most so much at the end of a month. */
    public double chanceAtMost(int scenario, Metric metric, int service, int month, double limit) {
        return chance(scenario, metric, service, month, limit).share();
    }

    /**
     * The chance that a metric is at most so much at the end of a month, over the replications in which it exists.
     */
    public Proportion chance(int scenario, Metric metric, int service, int month, double limit) {
        var values = tally.level(scenario, tally.cells().monthly(metric, service, month))
                .spread();
        return tells(values.count(), replications())
                ? Proportion.of(values.atMost(limit), values.count())
                : Proportion.of(0, 0);
    }

    /** What a municipality pays in a year for all services together; bands are not kept and are not a number. */
    public Estimate bill(int scenario, int municipality, int year) {
        return withoutBand(tally.bills(scenario), municipality * tally.years() + year, Scale.ANY);
    }

    /**
     * The days of places of a service in a year in which nobody was in care; it exists for services with places only. Bands
     * are not kept and are not a number.
     */
    public Estimate vacancy(int scenario, int service, int year) {
        return withoutBand(tally.vacancies(scenario, service).upper(), service * tally.years() + year, Scale.POSITIVE);
    }

    /**
     * The surcharge on the price at which etmalen bring in what empty places cost (kostendekkende leegstandsopslag), as a
     * part of the price: the mean vacancy of the year over its mean etmalen. Where nobody is in care above the places that
     * is place-days over etmalen, less 1. It exists for services with places and clients only.
     *
     * <p>A ratio of means, with its interval by the delta method: a provider that is paid it in every year breaks even on
     * average, which the mean of the ratios of single years does not give. Bands are not kept and are not a number.
     */
    public Estimate breakEvenSurcharge(int scenario, int service, int year) {
        var vacancies = tally.vacancies(scenario, service);
        int cell = service * tally.years() + year;
        return estimate(
                vacancies.ratio(cell),
                vacancies.halfWidth(cell, CONFIDENCE),
                vacancies.count(cell),
                Scale.POSITIVE,
                NO_BAND);
    }

    /** Who pays, under every way to divide the bill. */
    public Payers payers() {
        return tally.payers();
    }

    /**
     * How many of a municipality wait for a service at the end of a year, by their numbers in the frame.
     *
     * @param service that of the sum for all services together
     */
    public Estimate waiting(int scenario, int service, int municipality, int year) {
        var lists = tally.lists();
        return estimate(lists.figures(), scenario, lists.cell(service, municipality, year), Scale.POSITIVE);
    }

    /** What a scenario changes in that list in each future, against the baseline. */
    public FutureDifferences waitingDifferences(int scenario, int service, int municipality, int year) {
        var lists = tally.lists();
        int cell = lists.cell(service, municipality, year);
        return FutureDifferences.between(
                () -> lists.figures().values(scenario).inOrder(cell),
                () -> lists.figures().values(baseline()).inOrder(cell),
                tally.influences());
    }

    /** What is left of a line of the budget, by its number, in a year; it does not exist where the line does not hold. */
    public BudgetRoom room(int scenario, int line, int year) {
        return tally.budget()
                .map(rooms -> room(rooms, scenario, rooms.cell(line, year)))
                .orElseGet(() -> BudgetRoom.of(Estimate.NONE, FutureDifferences.NONE));
    }

    private BudgetRoom room(BudgetRooms rooms, int scenario, int cell) {
        var values = rooms.figures().values(scenario);
        return BudgetRoom.of(
                estimate(rooms.figures(), scenario, cell, Scale.ANY),
                new FutureDifferences(() -> values.inOrder(cell), tally.influences()));
    }

    /** The number of the first whole calendar year, from which the cost is explained; empty where that was not asked for. */
    public OptionalInt firstWholeYear() {
        return tally.factors()
                .map(factors -> OptionalInt.of(factors.firstYear()))
                .orElse(OptionalInt.empty());
    }

    /**
     * What a factor explains of the difference between the cost of care of a service in the first whole year and in another, in
     * euros; bands exist for the year at whose end scenarios are compared and the last one.
     */
    public Estimate explainedSince(int scenario, int service, int year, CostFactor factor) {
        return explained(CostFactors.Pair.YEARS, scenario, service, year, factor);
    }

    /** The same of the difference with unchanged policy in a year. */
    public Estimate explainedAgainst(int scenario, int service, int year, CostFactor factor) {
        return explained(CostFactors.Pair.SCENARIOS, scenario, service, year, factor);
    }

    private Estimate explained(CostFactors.Pair pair, int scenario, int service, int year, CostFactor factor) {
        return tally.factors()
                .map(factors -> {
                    var found = factors.of(pair, scenario, service, year, factor);
                    return estimate(
                            found.moments().mean(found.cell()),
                            found.moments().halfWidth(found.cell(), CONFIDENCE),
                            found.moments().count(found.cell()),
                            Scale.ANY,
                            found.spread().orElse(NO_BAND));
                })
                .orElse(Estimate.NONE);
    }

    /** How many clients of a group, by its number in the frame, are in care on some day of a year. */
    public Estimate clientsOf(int scenario, int group, int year) {
        return ofGroup(scenario, group, year, GroupShares.Of.CLIENTS, Scale.POSITIVE);
    }

    /** Which part they are of the clients of the service in that year. */
    public Estimate shareOfClients(int scenario, int group, int year) {
        return ofGroup(scenario, group, year, GroupShares.Of.SHARE_OF_CLIENTS, Scale.SHARE);
    }

    /** Which part of the cost of care of the service in that year is theirs. */
    public Estimate shareOfCost(int scenario, int group, int year) {
        return ofGroup(scenario, group, year, GroupShares.Of.SHARE_OF_COST, Scale.SHARE);
    }

    private Estimate ofGroup(int scenario, int group, int year, GroupShares.Of number, Scale scale) {
        return tally.groups()
                .map(groups -> estimate(groups.figures(), scenario, groups.cell(group, year, number), scale))
                .orElse(Estimate.NONE);
    }

    /** A metric of a provider, by its number in the frame, in a year; bands are not kept and are not a number. */
    public Estimate provider(int scenario, ProviderMetric metric, int provider, int year) {
        return withoutBand(
                tally.providers(scenario, provider),
                tally.providerCell(metric, provider, year),
                Scale.of(metric.unit()));
    }

    /** The plafonds of all providers of a service in a year in constant prices; not a number where one has none. */
    public double plafond(int scenario, int service, int year) {
        double sum = 0;
        for (int provider = 0; provider < frame().providers().size(); provider++) {
            if (frame().providers().get(provider).service() == service) {
                sum += provider(scenario, ProviderMetric.PLAFOND, provider, year)
                        .mean();
            }
        }
        return sum;
    }

    private Estimate withoutBand(RunningMoments moments, int cell, Scale scale) {
        return estimate(moments.mean(cell), moments.halfWidth(cell, CONFIDENCE), moments.count(cell), scale, NO_BAND);
    }

    private Estimate estimate(ScenarioFigures figures, int scenario, int cell, Scale scale) {
        var found = figures.moments(scenario);
        return estimate(
                found.mean(cell),
                found.halfWidth(cell, CONFIDENCE),
                found.count(cell),
                scale,
                figures.values(scenario).of(cell));
    }

    private Estimate estimate(int scenario, int cell, Scale scale) {
        var level = tally.level(scenario, cell);
        return tells(level.count(), replications())
                ? estimate(level.mean(), level.halfWidth(CONFIDENCE), level.count(), scale, level.spread())
                : Estimate.NONE;
    }

    private Estimate estimate(double mean, double half, int existing, Scale scale, Spread values) {
        if (!tells(existing, replications())) {
            return Estimate.NONE;
        }
        // More may be in care than there are places, so an occupancy may be above 1; where it never is, it is a share.
        boolean above = scale == Scale.SHARE && values.isAbove(1 + ABOVE);
        var interval = Interval.of(above ? Scale.POSITIVE : scale, mean, half, existing);
        return new Estimate(
                mean,
                interval.low(),
                interval.high(),
                values.quantile(0.10),
                values.quantile(0.50),
                values.quantile(0.90),
                existing);
    }

    private Difference difference(int scenario, int cell, Metric.Better direction, Metric.Unit unit) {
        if (scenario == baseline()) {
            return same(replications(), direction);
        }
        if (tally.isShared(scenario, cell)) {
            return same(tally.level(scenario, cell).count(), direction);
        }
        var found = tally.difference(scenario, cell);
        int count = found.count();
        if (!tells(count, replications())) {
            return Difference.NONE;
        }
        double confidence = 1 - (1 - CONFIDENCE) / Math.max(1, scenarios() - 1);
        double mean = found.mean();
        double half = found.halfWidth(confidence);
        if (unit == Metric.Unit.EURO && Math.abs(mean) + (half > 0 ? half : 0) < ROUNDING) {
            return same(count, direction);
        }
        var interval = Interval.of(Scale.ofDifference(unit), mean, half, count);
        return new Difference(
                mean,
                interval.low(),
                interval.high(),
                new FutureDifferences(found::inOrder, tally.influences()),
                found.lower(),
                found.higher(),
                direction,
                count);
    }

    /** No difference in any of so many replications; no figure at all for too few. */
    private Difference same(int count, Metric.Better direction) {
        return tells(count, replications()) && count > 0
                ? new Difference(0, 0, 0, FutureDifferences.none(count), 0, 0, direction, count)
                : Difference.NONE;
    }
}
