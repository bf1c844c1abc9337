package nl.plafond.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;

/**
 * How much a run writes, before it has been played.
 *
 * <p>Most of it is tables with a row for each scenario, service and month, or provider and year, and the notes and the annex.
 * The amounts are those of the shipped models, rounded up: what is estimated is somewhat more than what is written.
 */
public final class ResultSize {
    /** Of all tables together, for a scenario, a service that it changes and a month. */
    private static final long MONTH = 3_000;
    /** Of the table of providers, for a scenario, a provider and a year. */
    private static final long PROVIDER_YEAR = 600;
    /** Of what is read about a service: its part of the annex, and its notes with their charts. */
    private static final long READ = 700_000;

    private ResultSize() {}

    /** About how many bytes the results of a model under so many scenarios take. */
    public static long bytes(CareModel model, List<Scenario> scenarios) {
        long months = ChronoUnit.MONTHS.between(model.start().withDayOfMonth(1), model.end()) + 1;
        // The sum over all services has its rows and its pages too.
        long services = model.services().size() + 1L;
        long providers = model.services().stream()
                .mapToLong(service -> service.providers().each().size())
                .sum();
        long changed = services
                + scenarios.stream()
                        .mapToLong(scenario -> scenario.concerns(model).size() + 1L)
                        .sum();
        return changed * months * MONTH
                + scenarios.size() * providers * (months / 12 + 1) * PROVIDER_YEAR
                + services * READ;
    }
}
