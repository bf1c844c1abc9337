package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.CostFactor;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/** The groups of clients of a service: which part of the clients and of the cost is theirs, and why the cost changes. */
record GroupTables(RunView reading, ReportTexts words) {
    /** The table of the groups, and that of volume, duration, price and weight; none for a service without groups. */
    List<DataTable> of(int service, List<Integer> changing) {
        var groups = groups(service);
        int year = reading.yearOf(reading.lookAt());
        if (groups.isEmpty() || !reading.wholeYear(year)) {
            return List.of();
        }
        return List.of(shares(service, groups, year), factors(service, changing, year));
    }

    private List<Integer> groups(int service) {
        var all = reading.findings().frame().groups();
        return IntStream.range(0, all.size())
                .filter(g -> all.get(g).service() == service)
                .boxed()
                .toList();
    }

    private DataTable shares(int service, List<Integer> groups, int year) {
        var levels = new AssumedLevels(reading, words);
        return new DataTable(
                levels.above(words.say(
                        "groups.table",
                        words.of(reading.serviceName(service)),
                        reading.years().get(year),
                        reading.model().priceLevel())),
                words.say("groups.group"),
                Stream.of("groups.clients", "groups.clients.share", "groups.cost", "groups.cost.share")
                        .map(words::say)
                        .toList(),
                groups.stream().map(g -> group(service, g, year)).toList());
    }

    private Row group(int service, int group, int year) {
        var findings = reading.findings();
        int scenario = reading.baseline();
        var known = findings.frame().groups().get(group);
        var name = reading.service(scenario, service)
                .group(known.id())
                .map(g -> words.of(g.name()))
                .orElse(known.id());
        return new Row(
                name,
                List.of(
                        cell(Metric.Unit.CLIENTS, findings.clientsOf(scenario, group, year)),
                        cell(Metric.Unit.SHARE, findings.shareOfClients(scenario, group, year)),
                        cell(Metric.Unit.EURO, findings.cost(scenario, Metric.COST_CARE, known.row(), year)),
                        cell(Metric.Unit.SHARE, findings.shareOfCost(scenario, group, year))),
                /* apart= */ false);
    }

    private Cell cell(Metric.Unit unit, Estimate estimate) {
        return Cell.of(
                Figure.write(unit, estimate, words.notation()),
                Figure.ofLevel(estimate, unit).band(words));
    }

    private DataTable factors(int service, List<Integer> changing, int year) {
        int first = reading.findings().firstWholeYear().orElse(year);
        var rows = new ArrayList<Row>();
        if (first < year) {
            rows.add(row(
                    words.say(
                            "groups.since",
                            reading.years().get(first),
                            reading.years().get(year)),
                    Stream.of(CostFactor.values())
                            .map(factor ->
                                    reading.findings().explainedSince(reading.baseline(), service, year, factor))));
        }
        for (int scenario : changing) {
            rows.add(row(
                    words.say("groups.against", words.of(reading.name(scenario))),
                    Stream.of(CostFactor.values())
                            .map(factor -> reading.findings().explainedAgainst(scenario, service, year, factor))));
        }
        return new DataTable(
                words.say(
                        "groups.factors",
                        words.of(reading.serviceName(service)),
                        reading.years().get(year),
                        reading.model().priceLevel()),
                words.say("groups.difference"),
                Stream.of(CostFactor.values())
                        .map(factor -> words.say("factor." + factor.key()))
                        .toList(),
                rows);
    }

    private Row row(String heading, Stream<Estimate> factors) {
        return new Row(
                heading,
                factors.map(estimate -> cell(Metric.Unit.EURO, estimate)).toList(),
                /* apart= */ false);
    }
}
