package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.OutcomeCounts;

/**
 * Says what a difference depends on: the number that moves it most, or that turns what is likely otherwise.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
record Dependence(RunView reading, ReportTexts words) {
    private static final double LIKELY = 0.80;

    /** "“Wonen: aanmeldingen”" of what moves a figure. */
    private String named(Mover mover) {
        return words.say("depends.number", new ParameterNames(reading, words).of(mover));
    }

    /**
     * The end of a sentence that asks which way a figure goes: "hangt vooral af van “…”: is dat getal hoog, dan langer, is het
     * laag, dan korter (in 8 van de 10 mogelijke toekomsten 12 minder tot 30 meer)".
     *
     * @param less what a lower figure is called, as "korter"
     * @param more what a higher one is called
     */
    String sentence(Figure figure, String less, String more) {
        if (figure.certainty() == Certainty.TOO_FEW) {
            return words.say("depends.few", few(figure));
        }
        var counts = counts(figure, less, more);
        var strongest = figure.difference().futures().strongest();
        if (strongest.isEmpty()) {
            return words.say(unnamed(figure.difference().futures().shares()), counts, VarianceShares.LEAST_FUTURES);
        }
        var by = strongest.get();
        return by.parts(figure.worth())
                ? words.say(
                        "depends.parts", named(by.mover()), by.rises() ? more : less, by.rises() ? less : more, counts)
                : words.say("depends.on", named(by.mover()), counts);
    }

    /** The key of why no number is named. */
    private static String unnamed(VarianceShares shares) {
        if (shares instanceof VarianceShares.None none) {
            return switch (none.reason()) {
                case NOTHING_DRAWN -> "depends.chance";
                case TOO_FEW -> "depends.few-futures";
                case NEVER_DIFFERS -> "depends.all";
            };
        }
        return "depends.all";
    }

    /** "In 52 van de 100 mogelijke toekomsten is het lager, in 40 hoger en in 8 vrijwel gelijk (8 van de 10: …)". */
    private String counts(Figure figure, String less, String more) {
        var counts = figure.conclusion().counts();
        var called = Map.of(Outcome.LESS, less, Outcome.MORE, more, Outcome.SAME, words.say("depends.same"));
        var outcomes = Stream.of(Outcome.values())
                .filter(o -> percent(counts, o) > 0)
                .sorted(Comparator.comparingInt(o -> -counts.of(o)))
                .toList();
        var said = new ArrayList<String>();
        for (var outcome : outcomes) {
            var key = said.isEmpty() ? "depends.count.first" : "depends.count";
            said.add(words.say(key, percent(counts, outcome), called.get(outcome)));
        }
        return words.say("depends.counts", words.list(said), words.say("depends.band", figure.differenceBand(words)));
    }

    /** Of how many in a hundred: never so many that it would be likely, which it is not. */
    private static int percent(OutcomeCounts counts, Outcome outcome) {
        var outcomes = List.of(Outcome.values());
        int percent =
                Rounding.percents(outcomes.stream().mapToDouble(counts::share).toArray())[outcomes.indexOf(outcome)];
        return counts.share(outcome) < LIKELY ? Math.min(percent, (int) (100 * LIKELY) - 1) : percent;
    }

    /** In a cell of a table: "hangt af van “…” (12 minder tot 30 meer)". */
    String cell(Figure figure) {
        if (figure.certainty() == Certainty.TOO_FEW) {
            return words.say("difference.few", few(figure));
        }
        var band = figure.differenceBand(words);
        return figure.difference()
                .futures()
                .strongest()
                .map(by -> words.say("difference.depends.on", named(by.mover()), band))
                .orElseGet(() -> words.say(reading.drawn() ? "difference.depends" : "difference.chance", band));
    }

    /** "Dat geldt niet als “…” hoog uitvalt."; empty where no number turns it. */
    Optional<String> turn(Figure figure) {
        return figure.conclusion()
                .turn()
                .map(turn -> words.say(turn.high() ? "turn.high" : "turn.low", named(Mover.of(turn.number()))));
    }

    private int few(Figure figure) {
        return figure.difference().replications();
    }
}
