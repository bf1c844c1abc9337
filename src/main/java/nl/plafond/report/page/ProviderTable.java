package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ProviderGroup;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.Rounding;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/** The year of each provider, or of each group of providers of one size, under every scenario. */
final class ProviderTable {
    private final RunView reading;
    private final ReportTexts words;
    private final int service;
    private final int year;

    ProviderTable(RunView reading, ReportTexts words, int service) {
        this.reading = reading;
        this.words = words;
        this.service = service;
        year = reading.yearOf(reading.lookAt());
    }

    /** The table; no rows for a service that names no providers. */
    DataTable table() {
        var all = ProviderGroup.named(reading, service);
        var columns = columns(all);
        var rows = new ArrayList<Row>();
        if (!all.isEmpty()) {
            new ScenarioRows(reading, words).blocks(s -> rows(s, columns)).forEach((heading, block) -> {
                rows.add(Row.heading(heading));
                rows.addAll(block);
            });
        }
        return new DataTable(
                new AssumedLevels(reading, words)
                        .above(words.say(
                                "providers.table",
                                words.of(reading.serviceName(service)),
                                reading.years().get(year))),
                words.say("providers.provider"),
                columns.stream().map(c -> words.say(c.key())).toList(),
                rows);
    }

    private List<Row> rows(int scenario, List<ProviderMetric> columns) {
        var rows = new ArrayList<Row>();
        for (var group : ProviderGroup.of(reading, service)) {
            rows.add(new Row(name(group), cells(group, scenario, columns), false));
        }
        var all = new ProviderGroup(reading.serviceName(service), ProviderGroup.named(reading, service));
        rows.add(new Row(words.say("providers.all"), cells(all, scenario, columns), true));
        return rows;
    }

    private String name(ProviderGroup group) {
        var name = words.of(group.name());
        int count = group.providers().size();
        return name.isEmpty()
                ? words.say("providers.others", count)
                : count == 1 ? name : words.say("providers.group", name, count);
    }

    /** Only what is there in any scenario. */
    private List<ProviderMetric> columns(List<Integer> providers) {
        return ProviderMetric.shown().stream()
                .filter(m -> reading.baselineFirst().stream()
                        .anyMatch(s -> providers.stream()
                                .anyMatch(p -> reading.findings()
                                                .provider(s, m, p, year)
                                                .mean()
                                        > 0)))
                .toList();
    }

    private List<Cell> cells(ProviderGroup group, int scenario, List<ProviderMetric> columns) {
        return columns.stream().map(m -> cell(group, scenario, m)).toList();
    }

    private Cell cell(ProviderGroup group, int scenario, ProviderMetric metric) {
        var estimate = group.of(reading, scenario, metric, year);
        if (!estimate.exists()) {
            return Cell.of(words.say("table.none"));
        }
        var text = metric.unit() == Metric.Unit.DAYS
                ? days(estimate)
                : Figure.write(metric.unit(), estimate, words.notation());
        return metric == ProviderMetric.FROM_OTHERS && estimate.mean() > 0
                ? Cell.of(text, part(group, scenario, estimate))
                : Cell.of(text);
    }

    /** Which part of all admissions came from others. */
    private String part(ProviderGroup group, int scenario, Estimate fromOthers) {
        double admissions =
                group.of(reading, scenario, ProviderMetric.ADMISSIONS, year).mean();
        return admissions > 0 ? words.notation().percent(fromOthers.mean() / admissions) : "";
    }

    private String days(Estimate estimate) {
        double half = (estimate.high() - estimate.low()) / 2;
        return words.notation().rounded(estimate.mean(), Rounding.unit(half, 1));
    }
}
