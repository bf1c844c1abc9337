package nl.plafond.report.payers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.BudgetLine.Kind;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.BudgetRoom;
import nl.plafond.statistics.Outcome;
import nl.plafond.vocabulary.Metric;

/** Says whether a scenario keeps within the budget, or what comes in short, no surer than the futures are. */
public record BudgetText(RunView reading, ReportTexts words) {
    /** What is taken away is told in hundred thousands of euros. */
    private static final double ROUND = 100_000;

    /** The sentence of the first line of the region about any of these services; empty without one. */
    public Optional<String> ofRegion(int scenario, int year, List<Integer> services) {
        return first(
                scenario,
                year,
                line -> line.scope().municipality().isEmpty()
                        && (services.isEmpty()
                                || services.stream()
                                        .anyMatch(s -> line.scope()
                                                .covers(reading.service(reading.baseline(), s)
                                                        .id()))));
    }

    /** The sentence of the first line of a municipality. */
    public Optional<String> ofMunicipality(int scenario, int year, String municipality) {
        return first(
                scenario,
                year,
                line -> line.scope().municipality().filter(municipality::equals).isPresent());
    }

    private Optional<String> first(int scenario, int year, Predicate<BudgetLine> about) {
        var rooms = rooms();
        return rooms.lines().stream()
                .filter(line -> rooms.line(line).kind() != Kind.SAVINGS_TARGET && about.test(rooms.line(line)))
                .filter(line -> rooms.years(line).contains(year)
                        && rooms.room(scenario, line, year).exists())
                .filter(line -> !new AssumedLevels(reading, words).are())
                .findFirst()
                .map(line -> sentence(scenario, line, year));
    }

    private BudgetRooms rooms() {
        return new BudgetRooms(reading);
    }

    private String sentence(int scenario, int line, int year) {
        var rooms = rooms();
        var room = rooms.room(scenario, line, year);
        var kind = rooms.line(line).kind() == Kind.INCOME ? "income" : "spend";
        // Where nothing is short and nothing is known to matter the text ends in the room for it.
        return words.say(
                        "budget." + kind + outcome(room),
                        new ContrastText(reading, words).named(scenario),
                        rooms.care(line, words),
                        String.valueOf(year),
                        FigureText.sureness(room.conclusion(), words),
                        amount(scenario, line, year),
                        words.say(
                                reading.told("budget.of-hundred"),
                                HeadlineText.ofHundred(room.within().share())),
                        words.together(Stream.of(shortOf(room, kind), hangsOn(room))))
                .strip();
    }

    private String amount(int scenario, int line, int year) {
        var amount = words.notation().money(rooms().available(line, year).orElseThrow(), 1);
        double away = rooms().takenAway(scenario, line, year);
        return away > 0
                ? words.say("budget.taken-away", amount, words.notation().money(away, ROUND))
                : amount;
    }

    private static String outcome(BudgetRoom room) {
        if (!room.conclusion().isTold()) {
            return ".depends";
        }
        return room.conclusion().outcome() == Outcome.MORE ? ".within" : ".over";
    }

    /** How much is short in the middle; nothing where nothing is. */
    private String shortOf(BudgetRoom room, String kind) {
        return room.left().middle() < 0 && room.conclusion().isTold()
                ? words.say(
                        "budget.short." + kind,
                        Figure.about(Metric.Unit.EURO, room.left().times(-1), words))
                : "";
    }

    private String hangsOn(BudgetRoom room) {
        return room.conclusion().isTold()
                ? ""
                : room.strongest()
                        .map(mover -> words.say("budget.hangs-on", new MoverText(reading, words).named(mover)))
                        .orElse("");
    }
}
