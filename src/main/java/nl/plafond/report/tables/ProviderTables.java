package nl.plafond.report.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.report.reading.ProviderGroup;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Writes the year of each provider: the means that a planner looks at side by side as a CSV file, and every figure with its
 * interval in a Parquet file beside it.
 *
 * <p>Services that name no providers have no rows: their figures are those of the service. The files are always there, if
 * need be with their headings only. A plafond that is not there has no row, nor has what is zero in every year, or what a
 * scenario leaves as it is; in the CSV file a row is there if any of its figures is.
 */
final class ProviderTables {
    private static final List<ProviderMetric> CORE = List.of(
            ProviderMetric.ADMISSIONS,
            ProviderMetric.WAITING,
            ProviderMetric.PLAFOND,
            ProviderMetric.PAID,
            ProviderMetric.UNPAID);

    private final RunView reading;
    private final Findings withFew;
    private final Ids ids;

    ProviderTables(RunView reading) {
        this.reading = reading;
        withFew = reading.findings().withFew();
        ids = new Ids(reading);
    }

    void write(OutputSink cabinet) {
        var key = "scenario,service,provider,year,";
        var core = key + CORE.stream().map(ProviderMetric::id).collect(Collectors.joining(","));
        var whole = Table.columns(key + "metric,mean,ci_low,ci_high," + Tables.REPLICATIONS);
        try (var figures = new ParquetTable(cabinet, "providers", whole);
                var means = new SmallTable(cabinet, "providers.csv", Table.columns(core))) {
            for (int scenario : reading.baselineFirst()) {
                for (int service : reading.services()) {
                    for (int provider : ProviderGroup.named(reading, service)) {
                        years(means, figures, scenario, provider);
                    }
                }
            }
        }
    }

    private void years(RowSink means, RowSink figures, int scenario, int provider) {
        var id = reading.findings().frame().providers().get(provider);
        var own = Stream.of(ProviderMetric.values())
                .filter(metric -> isOwn(scenario, metric, provider))
                .toList();
        for (int year : ids.years()) {
            var key = List.of(ids.scenario(scenario), ids.service(id.service()), id.id(), ids.year(year));
            for (var metric : own) {
                var e = withFew.provider(scenario, metric, provider, year);
                if (e.exists()) {
                    figures.row(key, metric.id(), Figures.mean(e, metric.unit()), e.replications());
                }
            }
            if (CORE.stream().anyMatch(own::contains)) {
                means.row(
                        key,
                        CORE.stream()
                                .map(metric -> Figures.of(
                                        withFew.provider(scenario, metric, provider, year)
                                                .mean(),
                                        metric.unit()))
                                .toList());
            }
        }
    }

    /** Whether it is another than under unchanged policy in any year, and there, whether it is ever anything but zero. */
    private boolean isOwn(int scenario, ProviderMetric metric, int provider) {
        return ids.years().stream().anyMatch(year -> {
            var e = withFew.provider(scenario, metric, provider, year);
            return scenario == reading.baseline()
                    ? e.mean() != 0 || e.low() != 0
                    : !e.equals(withFew.provider(reading.baseline(), metric, provider, year));
        });
    }
}
