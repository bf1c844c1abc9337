package nl.plafond.statistics;

import nl.plafond.results.Frame;
import nl.plafond.results.Metric;
import nl.plafond.results.ProviderMetric;

/**
 * What the replications of an experiment say: every figure with its uncertainty, every difference paired.
 *
 * <p>Scenarios, services, months and years are asked for by number, in the order of the experiment and of the frame;
 * {@link #all()} is the number of the sum over all services.
 */
public final class Findings {
    private static final double CONFIDENCE = 0.95;
    /** Sums in another order differ by less than this part of a euro without anything being different. */
    private static final double ROUNDING = 0.005;

    private final Tally tally;

    Findings(Tally tally) {
        this.tally = tally;
    }

    /** What the figures are about. */
    public Frame frame() {
        return tally.cells().frame();
    }

    /** How many replications were played. */
    public int replications() {
        return tally.replications();
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
        return estimate(scenario, tally.cells().monthly(metric, service, month));
    }

    /** The paired difference of a metric with the baseline at the end of a month. */
    public Difference differenceAt(int scenario, Metric metric, int service, int month) {
        return difference(scenario, tally.cells().monthly(metric, service, month), metric.better(), metric.isMoney());
    }

    /** The cost of a calendar year, by category. */
    public Estimate cost(int scenario, Metric cost, int service, int year) {
        return estimate(scenario, tally.cells().yearly(cost, service, year));
    }

    /** The paired difference of the cost of a calendar year with the baseline. */
    public Difference costDifference(int scenario, Metric cost, int service, int year) {
        return difference(scenario, tally.cells().yearly(cost, service, year), cost.better(), true);
    }

    /** All that was paid from the start up to the end of a calendar year. */
    public Estimate cumulative(int scenario, int service, int year) {
        return estimate(scenario, tally.cells().cumulative(service, year));
    }

    /** The paired difference with the baseline of all that was paid up to the end of a calendar year. */
    public Difference cumulativeDifference(int scenario, int service, int year) {
        return difference(scenario, tally.cells().cumulative(service, year), Metric.Better.LOWER, true);
    }

    /** In which share of the replications a metric is at most so much at the end of a month. */
    public double chanceAtMost(int scenario, Metric metric, int service, int month, double limit) {
        return chance(scenario, metric, service, month, limit).share();
    }

    /**
     * The chance that a metric is at most so much at the end of a month, over the replications in which it exists and of
     * which bands are kept.
     */
    public Chance chance(int scenario, Metric metric, int service, int month, double limit) {
        var values = tally.sorted(scenario, tally.cells().monthly(metric, service, month));
        int met = 0;
        for (float value : values) {
            // Values are kept in single precision, so the limit is rounded the same way.
            if (value <= (float) limit) {
                met++;
            }
        }
        return Chance.of(met, values.length);
    }

    /** What a municipality pays in a year for all services together; bands are not kept and are not a number. */
    public Estimate bill(int scenario, int municipality, int year) {
        return withoutBand(tally.bills(scenario), municipality * frame().years().size() + year);
    }

    /**
     * The days of places of a service in a year in which nobody was in care; it exists for services with places only. Bands
     * are not kept and are not a number.
     */
    public Estimate vacancy(int scenario, int service, int year) {
        return withoutBand(
                tally.vacancies(scenario).upper(), service * frame().years().size() + year);
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
        var vacancies = tally.vacancies(scenario);
        int cell = service * frame().years().size() + year;
        double ratio = vacancies.ratio(cell);
        double half = vacancies.halfWidth(cell, CONFIDENCE);
        return new Estimate(
                ratio, ratio - half, ratio + half, Double.NaN, Double.NaN, Double.NaN, vacancies.count(cell));
    }

    /** Who pays, under every way to divide the bill. */
    public Payers payers() {
        return tally.payers();
    }

    /** A metric of a provider, by its number in the frame, in a year; bands are not kept and are not a number. */
    public Estimate provider(int scenario, ProviderMetric metric, int provider, int year) {
        return withoutBand(tally.providers(scenario), tally.providerCell(metric, provider, year));
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

    private static Estimate withoutBand(Moments moments, int cell) {
        double half = moments.halfWidth(cell, CONFIDENCE);
        double mean = moments.mean(cell);
        return new Estimate(mean, mean - half, mean + half, Double.NaN, Double.NaN, Double.NaN, moments.count(cell));
    }

    private Estimate estimate(int scenario, int cell) {
        var moments = tally.levels(scenario, cell);
        double half = moments.halfWidth(cell, CONFIDENCE);
        double mean = moments.mean(cell);
        var sorted = tally.sorted(scenario, cell);
        return new Estimate(
                mean,
                mean - half,
                mean + half,
                Bands.quantile(sorted, 0.10),
                Bands.quantile(sorted, 0.50),
                Bands.quantile(sorted, 0.90),
                moments.count(cell));
    }

    private Difference difference(int scenario, int cell, Metric.Better direction, boolean euros) {
        if (scenario == baseline()) {
            return same(replications(), direction);
        }
        if (tally.isShared(scenario, cell)) {
            return same(tally.levels(scenario, cell).count(cell), direction);
        }
        var moments = tally.differences(scenario);
        int compared = Math.max(1, scenarios() - 1);
        double half = moments.halfWidth(cell, 1 - (1 - CONFIDENCE) / compared);
        double mean = moments.mean(cell);
        int count = moments.count(cell);
        if (euros && Math.abs(mean) + (half > 0 ? half : 0) < ROUNDING) {
            return same(count, direction);
        }
        double better = direction == Metric.Better.NEITHER || count == 0
                ? Double.NaN
                : (double) tally.better(scenario, cell, direction) / count;
        return new Difference(mean, mean - half, mean + half, better, count);
    }

    /** No difference in any of so many replications; no figure at all for none. */
    private static Difference same(int count, Metric.Better direction) {
        double none = count == 0 ? Double.NaN : 0;
        return new Difference(none, none, none, direction == Metric.Better.NEITHER ? Double.NaN : none, count);
    }
}
