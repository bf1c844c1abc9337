package nl.plafond.report.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.plafond.report.reading.ProviderGroup;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Writes the year of each provider: what a planner looks at as a CSV file, the rest in a Parquet file beside it.
 *
 * <p>Services that name no providers have no rows: their figures are those of the service. The file is always there, if
 * need be with its heading only. A plafond that is not there has no row either, nor has
 * what is zero in every year, or what a scenario leaves as it is.
 */
final class ProviderTables {
    private static final Set<ProviderMetric> CORE = EnumSet.of(
            ProviderMetric.ADMISSIONS,
            ProviderMetric.WAITING,
            ProviderMetric.PLAFOND,
            ProviderMetric.PAID,
            ProviderMetric.UNPAID);

    /** How many columns on the left are texts. */
    private static final int TEXTS = 5;

    private final RunView reading;
    private final Findings withFew;

    ProviderTables(RunView reading) {
        this.reading = reading;
        withFew = reading.findings().withFew();
    }

    void write(OutputSink cabinet, String name) {
        var header = List.of(
                "scenario", "service", "provider", "year", "metric", "mean", "ci_low", "ci_high", Tables.REPLICATIONS);
        Tables.twice(cabinet, name, TEXTS, header, (core, rest) -> {
            for (int scenario : reading.baselineFirst()) {
                for (int service : reading.services()) {
                    for (int provider : ProviderGroup.named(reading, service)) {
                        years(core, rest, scenario, provider);
                    }
                }
            }
        });
    }

    /** Whether it is another than under unchanged policy in any year, and there, whether it is ever anything but zero. */
    private boolean isOwn(int scenario, ProviderMetric metric, int provider) {
        return IntStream.range(0, reading.years().size()).anyMatch(year -> {
            var e = withFew.provider(scenario, metric, provider, year);
            return scenario == reading.baseline()
                    ? e.mean() != 0 || e.low() != 0
                    : !e.equals(withFew.provider(reading.baseline(), metric, provider, year));
        });
    }

    private void years(RowSink core, RowSink rest, int scenario, int provider) {
        var frame = reading.findings().frame();
        var id = frame.providers().get(provider);
        for (var metric : ProviderMetric.values()) {
            var table = CORE.contains(metric) ? core : rest;
            boolean own = isOwn(scenario, metric, provider);
            for (int year = 0; own && year < reading.years().size(); year++) {
                var e = withFew.provider(scenario, metric, provider, year);
                if (e.exists()) {
                    table.row(
                            reading.scenarios().get(scenario).id(),
                            frame.services().get(id.service()),
                            id.id(),
                            Integer.toString(reading.years().get(year)),
                            metric.id(),
                            Figures.of(e.mean(), metric.unit()),
                            Figures.of(e.low(), metric.unit()),
                            Figures.of(e.high(), metric.unit()),
                            Figures.count(e.replications()));
                }
            }
        }
    }
}
