package nl.plafond.report.reading;

import java.util.Optional;

/**
 * Says what a difference depends on: the number that moves it most, or that turns what is likely otherwise.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
record Dependence(RunView reading, ReportTexts words) {
    /** "“Wonen: aanmeldingen”" of a number of the model, by its path. */
    private String named(String number) {
        return words.say("depends.number", new ParameterNames(reading, words).of(number));
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
        var band = words.say("depends.band", figure.differenceBand(words));
        var strongest = figure.difference().futures().strongest();
        if (strongest.isEmpty()) {
            return words.say(reading.drawn() ? "depends.all" : "depends.chance", band);
        }
        var by = strongest.get();
        return by.parts(figure.worth())
                ? words.say(
                        "depends.parts", named(by.number()), by.rises() ? more : less, by.rises() ? less : more, band)
                : words.say("depends.on", named(by.number()), band);
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
                .map(by -> words.say("difference.depends.on", named(by.number()), band))
                .orElseGet(() -> words.say(reading.drawn() ? "difference.depends" : "difference.chance", band));
    }

    /** "Dat geldt niet als “…” hoog uitvalt."; empty where no number turns it. */
    Optional<String> turn(Figure figure) {
        return figure.conclusion()
                .turn()
                .map(turn -> words.say(turn.high() ? "turn.high" : "turn.low", named(turn.number())));
    }

    private int few(Figure figure) {
        return figure.difference().replications();
    }
}
