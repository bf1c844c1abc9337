package nl.plafond.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.FewFutures;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.Rounding;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.sheets.Sheet.Column;

/** The sheet that opens first: what was played, what the others hold, how to read them and how to get them again. */
final class FirstSheet {
    private final RunView reading;
    private final ReportTexts words;
    private final List<List<Cell>> rows = new ArrayList<>();

    FirstSheet(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** The sheet that introduces others. */
    Sheet sheet(List<Sheet> others) {
        what();
        others.forEach(s -> row(words.say("first.sheet", s.name()), words.say("first.holds." + s.id())));
        for (int i = 1; words.knows("first.read." + i); i++) {
            row(words.say("first.read." + i), words.say("first.read." + i + ".means"));
        }
        numbers();
        made();
        var columns = List.of(Column.text(words.say("column.topic"), 30), Column.text(words.say("column.text"), 100));
        return new Sheet("first", words.say("sheet.first"), columns, rows, 0, false);
    }

    private void what() {
        var notation = words.notation();
        row(words.say("first.region"), words.of(reading.model().name()));
        row(
                words.say("first.played"),
                words.say(
                        "facts.period",
                        notation.date(reading.start()),
                        notation.date(reading.dayOf(reading.last())),
                        notation.number(reading.findings().replications(), 0)));
        new AssumedLevels(reading, words).notice().ifPresent(notice -> row(words.say("first.levels"), notice));
        new FewFutures(reading, words).notice().ifPresent(notice -> row(words.say("first.few"), notice));
        for (int scenario : reading.baselineFirst()) {
            row(
                    words.say("first.scenario", reading.letter(scenario)),
                    words.of(reading.name(scenario)) + ". "
                            + words.of(reading.scenarios().get(scenario).question()));
        }
        row(
                words.say("first.dates"),
                words.list(reading.moments().stream()
                        .map(m -> notation.date(reading.dayOf(m)))
                        .toList()));
        row(words.say("first.prices"), words.say("facts.prices", reading.model().priceLevel()));
    }

    private void numbers() {
        var parameters = PaperSheet.played(reading);
        row(words.say("first.numbers"), words.say("first.numbers.means", parameters.size()));
        var statuses = Parameter.Status.values();
        var counts = Arrays.stream(statuses)
                .mapToInt(status -> (int)
                        parameters.stream().filter(p -> p.status() == status).count())
                .toArray();
        var percents = Rounding.percents(Arrays.stream(counts)
                .mapToDouble(c -> (double) c / Math.max(1, parameters.size()))
                .toArray());
        for (int i = 0; i < statuses.length; i++) {
            var key = statuses[i].id();
            row(words.say("status." + key), words.say("first.numbers." + key, counts[i], percents[i] + "%"));
        }
    }

    private void made() {
        var run = reading.run();
        row(words.say("made.replications"), Cell.of(run.replications(), Form.COUNT));
        row(words.say("made.seed"), Long.toString(run.seed()));
        row(words.say("made.version"), run.version());
        row(words.say("made.hash"), run.modelHash());
        row(
                words.say("made.overrides"),
                run.overrides().isEmpty() ? words.say("made.overrides.none") : String.join("; ", run.overrides()));
        row(words.say("first.again"), run.command());
        if (run.commandNeedsCare()) {
            row(words.say("first.again.care"), words.say("made.care"));
        }
    }

    private void row(String topic, String text) {
        row(topic, Cell.of(text));
    }

    private void row(String topic, Cell cell) {
        rows.add(List.of(Cell.of(topic), cell));
    }
}
