package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.ComparedPair;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Sectors;
import nl.plafond.vocabulary.Metric;

/**
 * Services at a glance, each in a row: who waits, who is in care against the places there are, and what it costs against the
 * plafond. The sectors of a region stand on one sheet; a service by itself is a strip.
 */
public final class SectorCharts {
    private static final int STEPS = 4;

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final Sectors sectors;

    /** The charts of a run in a language. */
    public SectorCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        sectors = new Sectors(reading, words);
    }

    /**
     * The sectors of the region under a scenario and under what it is compared with; empty for a region with one sector, or
     * where the scenario changes none of them.
     */
    public Optional<Chart> sectors(ComparedPair pair) {
        if (!sectors.areSeveral()) {
            return Optional.empty();
        }
        var services = sectors.services();
        var scenarios = List.of(pair.against(), pair.chosen());
        var rows = services.stream().map(s -> row(s, scenarios)).toList();
        var seen = rows.stream()
                .filter(r -> r.panels().stream().anyMatch(Optional::isPresent))
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chart(
                "sectors-" + reading.scenarios().get(pair.chosen()).id() + "-"
                        + reading.scenarios().get(pair.against()).id(),
                sectors.title(pair),
                new AssumedLevels(reading, words)
                        .above(words.say(
                                "sectors.subtitle", words.of(reading.model().name()))),
                same(rows, services).stream().toList(),
                seen,
                scenarios,
                services));
    }

    /**
     * A service by itself.
     *
     * @param scenarios at most five, the one that the others are compared with first; panels in which they are equal stay
     */
    public Chart strip(int service, List<Integer> scenarios) {
        var name = words.of(reading.serviceName(service));
        return chart(
                data.id(service) + "-strip",
                reading.ever(Metric.WAITING, service)
                        ? new Titles(reading, words).monthly("waiting", Metric.WAITING, service)
                        : name,
                new AssumedLevels(reading, words).above(words.say("sectors.subtitle", name)),
                Stream.concat(
                                Stream.of(ReportTexts.ended(
                                        new Titles(reading, words).monthly("in-care", Metric.IN_CARE, service))),
                                leftOut(service, scenarios).stream())
                        .toList(),
                List.of(new PanelGrid.Row("", panels(service, scenarios))),
                scenarios,
                List.of(service));
    }

    private Optional<String> leftOut(int service, List<Integer> scenarios) {
        return data.note(
                "chart.note.left-out",
                reading.others().stream()
                        .filter(s -> reading.changes(s, service) && !scenarios.contains(s))
                        .toList());
    }

    private Chart chart(
            String id,
            String title,
            String subtitle,
            List<String> notes,
            List<PanelGrid.Row> rows,
            List<Integer> scenarios,
            List<Integer> services) {
        var key = lines(scenarios, s -> data.line(s, List.of(), false));
        var table = table(subtitle, scenarios, services);
        return new Chart(
                id,
                title,
                subtitle,
                Stream.concat(Stream.of(data.bands(key)), notes.stream()).toList(),
                ChartData.spoken(table, words),
                form -> new PanelGrid(rows, key, words.notation(), form).picture(),
                table);
    }

    private PanelGrid.Row row(int service, List<Integer> scenarios) {
        var panels = panels(service, scenarios).stream()
                .map(p -> p.filter(panel -> !equal(panel.plot())))
                .toList();
        return new PanelGrid.Row(sectors.name(service), panels);
    }

    private static boolean equal(Plot plot) {
        var lines = plot.lines();
        return lines.size() > 1 && lines.stream().skip(1).allMatch(l -> l.isWhere(lines.get(0)));
    }

    private List<Optional<PanelGrid.Panel>> panels(int service, List<Integer> scenarios) {
        return List.of(
                list(service, scenarios),
                Optional.of(
                        people(Metric.IN_CARE, service, scenarios, data.marks().room(scenarios, service))),
                cost(service, scenarios));
    }

    /** Who waits, or who went elsewhere where nobody ever waits. */
    private Optional<PanelGrid.Panel> list(int service, List<Integer> scenarios) {
        return Stream.of(Metric.WAITING, Metric.ELSEWHERE)
                .filter(m -> reading.ever(m, service))
                .findFirst()
                .map(m -> people(m, service, scenarios, List.of()));
    }

    private PanelGrid.Panel people(Metric metric, int service, List<Integer> scenarios, List<Plot.Ceiling> ceilings) {
        var lines = lines(scenarios, s -> data.monthly(s, metric, service).unnamed());
        return new PanelGrid.Panel(
                words.say("chart." + metric.id() + ".unit"),
                new Plot(lines, ceilings, List.of(), data.time(), Plot.scaleOf(lines, ceilings, STEPS)));
    }

    private Optional<PanelGrid.Panel> cost(int service, List<Integer> scenarios) {
        if (data.wholeYears().findAny().isEmpty() || !reading.ever(Metric.COST_TOTAL, service)) {
            return Optional.empty();
        }
        double most = scenarios.stream()
                .mapToDouble(s -> data.yearly(s, service, 1).max())
                .max()
                .orElse(0);
        var money = Money.forAmounts(most);
        // The unit stands above the panel: a number is enough at the end of a line.
        var lines = lines(
                scenarios,
                s -> data.yearly(s, service, money.euros())
                        .unnamed()
                        .told(p -> words.notation().number(p.middle(), money == Money.MILLIONS ? 1 : 0)));
        var ceilings = data.marks().plafonds(scenarios, service, money, words.say("sectors.plafond"));
        return Optional.of(new PanelGrid.Panel(
                words.say("sectors.cost." + money.key()),
                new Plot(lines, ceilings, List.of(), data.calendarYears(), Plot.scaleOf(lines, ceilings, STEPS))));
    }

    private List<Line> lines(List<Integer> scenarios, IntFunction<Line> source) {
        return data.fanned(IntStream.range(0, scenarios.size())
                .mapToObj(i -> {
                    var line = source.apply(scenarios.get(i));
                    return i == 0 ? Palette.unchanged(line) : line;
                })
                .toList());
    }

    /** What is left out since it is equal, in one line. */
    private Optional<String> same(List<PanelGrid.Row> rows, List<Integer> services) {
        var items = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            var all = panels(services.get(i), List.of(reading.baseline()));
            var missing = new ArrayList<String>();
            for (int column = 0; column < all.size(); column++) {
                if (all.get(column).isPresent()
                        && rows.get(i).panels().get(column).isEmpty()) {
                    missing.add(sectors.column(Sectors.FIGURES.get(column)));
                }
            }
            if (!missing.isEmpty()) {
                items.add(words.say("sectors.same.item", rows.get(i).heading(), words.list(missing)));
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(words.say("sectors.same", String.join("; ", items)));
    }

    private DataTable table(String caption, List<Integer> scenarios, List<Integer> services) {
        var rows = new ArrayList<DataTable.Row>();
        for (int service : services) {
            for (int scenario : scenarios) {
                rows.add(new DataTable.Row(
                        sectors.name(service) + ", " + words.of(reading.name(scenario)),
                        Sectors.FIGURES.stream()
                                .map(metric -> cell(figure(scenario, metric, service)))
                                .toList(),
                        scenario == scenarios.get(0)));
            }
        }
        return new DataTable(
                caption + ", " + words.notation().date(reading.dayOf(reading.lookAt())),
                "",
                Sectors.FIGURES.stream().map(sectors::column).toList(),
                rows);
    }

    private Figure figure(int scenario, Metric metric, int service) {
        return metric.sumsOverMonths()
                ? Figure.ofYear(reading, scenario, metric, service, reading.yearOf(reading.lookAt()))
                : Figure.at(reading, scenario, metric, service, reading.lookAt());
    }

    private Cell cell(Figure figure) {
        return figure.exists()
                ? Cell.of(figure.value(words.notation()), figure.band(words))
                : Cell.of(words.say("table.none"));
    }
}
