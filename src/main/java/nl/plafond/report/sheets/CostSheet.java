package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** What each calendar year costs, by category, in constant prices and in those of the year. */
final class CostSheet {
    private static final List<Metric> COSTS = Metric.in(MetricTable.COSTS);

    private final RunView reading;
    private final ReportTexts words;
    private final Names names;

    private final List<Integer> services;

    /** The costs of some services. */
    CostSheet(RunView reading, ReportTexts words, List<Integer> services) {
        this.services = services;
        this.reading = reading;
        this.words = words;
        names = new Names(reading, words);
    }

    Sheet sheet(String id) {
        var rows = new ArrayList<List<Cell>>();
        for (int service : services) {
            var categories = categories(service);
            for (int scenario : names.apart(service)) {
                for (int year = 0; year < reading.years().size(); year++) {
                    for (var cost : categories) {
                        rows.add(row(service, scenario, year, cost));
                    }
                }
            }
        }
        return new Sheet(id, words.say("sheet." + id), columns(), rows, 4, true);
    }

    /** Those that are ever paid under any scenario, and the total always. */
    private List<Metric> categories(int service) {
        return COSTS.stream()
                .filter(c -> c == Metric.COST_TOTAL || isEverPaid(c, service))
                .toList();
    }

    private boolean isEverPaid(Metric cost, int service) {
        return IntStream.range(0, reading.scenarios().size())
                .anyMatch(s -> IntStream.range(0, reading.years().size())
                        .anyMatch(y ->
                                reading.findings().cost(s, cost, service, y).mean() != 0));
    }

    private List<Column> columns() {
        var constant = words.say("prices.constant", reading.model().priceLevel());
        var nominal = words.say("prices.nominal");
        return List.of(
                Column.of(names.heading("service"), 24),
                Column.of(names.heading("scenario"), 36),
                Column.of(names.heading("year"), 8),
                Column.of(names.heading("category"), 26),
                Column.of(names.heading("days"), 16),
                Column.of(names.heading("of.middle", constant), 18),
                Column.of(names.heading("of.mean", constant), 18),
                Column.of(names.heading("of.p10", constant), 18),
                Column.of(names.heading("of.p90", constant), 18),
                Column.of(names.heading("of.mean", nominal), 18),
                Column.of(names.heading("futures"), 12));
    }

    private List<Cell> row(int service, int scenario, int year, Metric cost) {
        var e = reading.findings().cost(scenario, cost, service, year);
        double prices = reading.model().priceFactor(reading.years().get(year));
        return List.of(
                names.service(service),
                names.scenario(scenario),
                names.year(year),
                Cell.of(words.name(MetricTable.COSTS, cost)),
                names.days(year),
                Cell.of(e.middle(), Form.EURO),
                Cell.of(e.mean(), Form.EURO),
                Cell.of(e.p10(), Form.EURO),
                Cell.of(e.p90(), Form.EURO),
                Cell.of(e.mean() * prices, Form.EURO),
                names.futures(e.replications()));
    }
}
