package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;
import nl.plafond.statistics.CostFactor;
import nl.plafond.statistics.Estimate;

/** Why the cost of care of each service changes: by volume, duration, price and weight, since the first year and by scenario. */
final class FactorSheet {
    private final RunView reading;
    private final ReportTexts words;
    private final Names names;

    FactorSheet(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        names = new Names(reading, words);
    }

    /** None where no calendar year is simulated as a whole. */
    Optional<Sheet> sheet() {
        OptionalInt first = reading.findings().firstWholeYear();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<Cell>>();
        for (int service : reading.services()) {
            for (int scenario : reading.baselineFirst()) {
                boolean changed = reading.changes(scenario, service);
                for (int year = first.getAsInt(); year < reading.years().size(); year++) {
                    // Unchanged policy differs from nothing in the first year, and what a scenario leaves alone repeats
                    // it.
                    boolean differs = scenario == reading.baseline() ? year > first.getAsInt() : changed;
                    if (reading.wholeYear(year) && differs) {
                        rows.add(row(service, scenario, year, first.getAsInt()));
                    }
                }
            }
        }
        return Optional.of(new Sheet("factors", words.say("sheet.factors"), columns(first.getAsInt()), rows, 3, true));
    }

    private List<Column> columns(int first) {
        var columns = new ArrayList<>(List.of(
                Column.of(names.heading("service"), 30),
                Column.of(names.heading("scenario"), 36),
                Column.of(names.heading("year"), 8)));
        for (var against : List.of(
                words.say("groups.column.since", reading.years().get(first)), words.say("groups.column.against"))) {
            Stream.of(CostFactor.values())
                    .map(factor -> Column.of(words.say("factor." + factor.key()) + ", " + against, 18))
                    .forEach(columns::add);
        }
        return columns;
    }

    private List<Cell> row(int service, int scenario, int year, int first) {
        var row = new ArrayList<>(List.of(
                names.service(service),
                names.scenario(scenario),
                Cell.of(reading.years().get(year), Form.YEAR)));
        for (var factor : CostFactor.values()) {
            row.add(euro(
                    year == first
                            ? Estimate.NONE
                            : reading.findings().explainedSince(scenario, service, year, factor)));
        }
        for (var factor : CostFactor.values()) {
            row.add(euro(
                    scenario == reading.baseline()
                            ? Estimate.NONE
                            : reading.findings().explainedAgainst(scenario, service, year, factor)));
        }
        return row;
    }

    private static Cell euro(Estimate estimate) {
        return Cell.of(estimate.mean(), Form.EURO);
    }
}
