package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * What empty places cost, and whom, under every scenario: in the year on which scenarios are compared and in the last whole
 * year.
 *
 * <p>Only services with places that stand empty at times, or that are paid in another way than by the etmaal, have it.
 */
final class FundingTable {
    /** Less than this many places on average is nothing. */
    private static final double NOTHING = 0.05;

    private final RunView reading;
    private final ReportTexts words;

    FundingTable(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** A table for each of the years; none for a service that has nothing to say. */
    List<DataTable> of(int service) {
        var years = years();
        boolean says = reading.baselineFirst().stream()
                .anyMatch(s -> reading.fundedOtherwise(s, service)
                        || years.stream().anyMatch(y -> empty(s, service, y).mean() >= NOTHING));
        return says ? years.stream().map(y -> table(service, y)).toList() : List.of();
    }

    private List<Integer> years() {
        int lookAt = reading.yearOf(reading.lookAt());
        int last = IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .max()
                .orElse(lookAt);
        return IntStream.of(lookAt, last).distinct().boxed().toList();
    }

    private DataTable table(int service, int year) {
        var paid = new ArrayList<Metric>();
        for (var metric : List.of(Metric.COST_SURCHARGE, Metric.COST_AVAILABILITY)) {
            if (reading.baselineFirst().stream()
                    .anyMatch(s ->
                            reading.findings().cost(s, metric, service, year).mean() > 0)) {
                paid.add(metric);
            }
        }
        var columns = new ArrayList<String>();
        columns.add(words.say("funding.vacancy"));
        paid.forEach(m -> columns.add(words.say("funding." + m.id())));
        columns.add(words.say("funding.result"));
        columns.add(words.say("funding.break-even"));
        return new DataTable(
                new AssumedLevels(reading, words)
                        .above(words.say(
                                "funding.table",
                                words.of(reading.serviceName(service)),
                                reading.years().get(year))),
                words.say("table.scenario"),
                columns,
                new ScenarioRows(reading, words).of(s -> cells(s, service, year, paid)));
    }

    private List<Cell> cells(int scenario, int service, int year, List<Metric> paid) {
        var cells = new ArrayList<Cell>();
        var empty = empty(scenario, service, year);
        cells.add(
                empty.exists()
                        ? Cell.of(Figure.write(Metric.Unit.PLACES, empty, words.notation()))
                        : Cell.of(words.say("table.none")));
        paid.forEach(m -> cells.add(euros(scenario, m, service, year)));
        cells.add(euros(scenario, Metric.PROVIDER_RESULT, service, year));
        cells.add(breakEven(reading.findings().breakEvenSurcharge(scenario, service, year)));
        return cells;
    }

    /** How many places stand empty on average. */
    private Estimate empty(int scenario, int service, int year) {
        var days = reading.findings().vacancy(scenario, service, year);
        double length = reading.daysOf(year);
        return new Estimate(
                days.mean() / length,
                days.low() / length,
                days.high() / length,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                days.replications());
    }

    private Cell euros(int scenario, Metric metric, int service, int year) {
        var notation = words.notation();
        var figure = reading.findings().cost(scenario, metric, service, year);
        var text = Figure.write(Metric.Unit.EURO, figure, notation);
        return text.equals(notation.money(0, 1)) ? Cell.of(text) : Cell.of(text, interval(figure, notation));
    }

    private String interval(Estimate e, Notation notation) {
        double finer = (e.high() - e.low()) / 2 / 5;
        var low = Figure.write(Metric.Unit.EURO, with(e.low(), finer), notation);
        var high = Figure.write(Metric.Unit.EURO, with(e.high(), finer), notation);
        return low.equals(high) ? "" : words.say("table.band", low, high);
    }

    private static Estimate with(double value, double half) {
        return new Estimate(value, value - half, value + half, Double.NaN, Double.NaN, Double.NaN, 2);
    }

    private Cell breakEven(Estimate surcharge) {
        if (!surcharge.exists()) {
            return Cell.of(words.say("table.none"));
        }
        var notation = words.notation();
        var low = notation.percent(surcharge.low());
        var high = notation.percent(surcharge.high());
        return Cell.of(notation.percent(surcharge.mean()), low.equals(high) ? "" : words.say("table.band", low, high));
    }
}
