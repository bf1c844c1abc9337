package nl.plafond.report;

import java.time.temporal.ChronoUnit;
import nl.plafond.model.CareModel;

/**
 * How much a run writes, before it has been played.
 *
 * <p>Most of it is tables with a row for each scenario, service and month, or provider and year, and charts of each service.
 * The amounts are those of the shipped models, rounded up: what is estimated is somewhat more than what is written.
 */
public final class ResultSize {
    /** Of all tables together, for a scenario, a service and a month. */
    private static final long MONTH = 4_200;
    /** Of the table of providers, for a scenario, a provider and a year. */
    private static final long PROVIDER_YEAR = 1_600;
    /** Of the charts of a service, as files and in the report, and what each scenario adds to them. */
    private static final long CHARTS = 1_200_000;

    private static final long CHARTS_OF_SCENARIO = 250_000;

    private ResultSize() {}

    /** About how many bytes the results of a model under so many scenarios take. */
    public static long bytes(CareModel model, int scenarios) {
        long months = ChronoUnit.MONTHS.between(model.start().withDayOfMonth(1), model.end()) + 1;
        // The sum over all services has its rows and its charts too.
        long services = model.services().size() + 1L;
        long providers = model.services().stream()
                .mapToLong(service -> service.providers().each().size())
                .sum();
        return scenarios * services * months * MONTH
                + scenarios * providers * (months / 12 + 1) * PROVIDER_YEAR
                + services * (CHARTS + scenarios * CHARTS_OF_SCENARIO);
    }
}
