package nl.plafond.report.sheets;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.Parameter;
import nl.plafond.model.Source;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;

/** Every number that the run rests on, with its papers: those of the region and of the scenarios that were played. */
final class PaperSheet {
    private static final String SCENARIOS = "scenarios.";

    private final RunView reading;
    private final ReportTexts words;
    private final Names names;
    private final ParameterNames parameters;

    PaperSheet(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        names = new Names(reading, words);
        parameters = new ParameterNames(reading, words);
    }

    Sheet sheet() {
        var rows = played(reading).stream().map(this::row).toList();
        return new Sheet("papers", words.say("sheet.papers"), columns(), rows, 1, true);
    }

    /** The numbers without those of scenarios that were not played. */
    static List<Parameter> played(RunView reading) {
        return reading.model().parameters().stream()
                .filter(p -> !p.path().startsWith(SCENARIOS)
                        || reading.scenarios().stream().anyMatch(s -> p.path().startsWith(SCENARIOS + s.id() + ".")))
                .toList();
    }

    private List<Column> columns() {
        return List.of(
                Column.text(names.heading("number"), 42),
                Column.of(names.heading("value"), 14),
                Column.of(names.heading("unit"), 18),
                Column.of(names.heading("status"), 11),
                Column.of(names.heading("range.low"), 12),
                Column.of(names.heading("range.high"), 12),
                Column.text(names.heading("reason"), 60),
                Column.text(names.heading("source"), 40),
                Column.text(names.heading("quote"), 50),
                Column.text(names.heading("derivation"), 40),
                Column.of(names.heading("overridden"), 14),
                Column.of(names.heading("path"), 50));
    }

    private List<Cell> row(Parameter p) {
        return List.of(
                Cell.of(parameters.of(p)),
                Cell.of(p.value(), Form.EXACT),
                Cell.of(parameters.unit(p)),
                Cell.of(words.say("status." + p.status().id())),
                end(p, true),
                end(p, false),
                Cell.of(p.reason()),
                Cell.of(p.source().map(this::title)),
                Cell.of(p.quote()),
                Cell.of(p.derivation()),
                Cell.of(p.overridden() ? words.say("papers.overridden") : ""),
                Cell.of(p.path()));
    }

    private static Cell end(Parameter p, boolean low) {
        Optional<Parameter.Range> range = p.range();
        return range.map(r -> Cell.of(low ? r.low() : r.high(), Form.EXACT)).orElse(Cell.EMPTY);
    }

    /** The title of a source, or its id if the model does not list it. */
    private String title(String id) {
        return reading.model().sources().stream()
                .filter(s -> s.id().equals(id))
                .map(Source::title)
                .findFirst()
                .orElse(id);
    }
}
