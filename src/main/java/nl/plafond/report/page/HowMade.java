package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/**
 * How a run was made, without anything that another run of the same model, seed and version would not say.
 *
 * @param facts what it was made with
 * @param command how to make it again
 * @param care what to mind with that command, if anything
 * @param method how figures and intervals are made
 */
public record HowMade(List<Term> facts, String command, Optional<String> care, List<String> method) {
    static HowMade of(RunView reading, ReportTexts words) {
        var run = reading.run();
        return new HowMade(
                facts(reading, words),
                run.command(),
                run.commandNeedsCare() ? Optional.of(words.say("made.care")) : Optional.empty(),
                method(reading, words));
    }

    private static List<Term> facts(RunView reading, ReportTexts words) {
        var run = reading.run();
        var notation = words.notation();
        return List.of(
                new Term(words.say("made.model"), reading.model().id()),
                new Term(words.say("made.hash"), run.modelHash()),
                new Term(words.say("made.version"), run.version()),
                new Term(words.say("made.seed"), Long.toString(run.seed())),
                new Term(words.say("made.replications"), notation.number(run.replications(), 0)),
                new Term(
                        words.say("made.period"),
                        words.say("table.band", notation.date(reading.start()), notation.date(run.horizon()))),
                new Term(
                        words.say("made.overrides"),
                        run.overrides().isEmpty()
                                ? words.say("made.overrides.none")
                                : String.join("; ", run.overrides())));
    }

    private static List<String> method(RunView reading, ReportTexts words) {
        var method = new ArrayList<String>();
        IntStream.iterate(1, i -> words.knows("method." + i), i -> i + 1).forEach(i -> {
            var key = reading.told("method." + i);
            method.add(words.say(
                    words.knows(key) ? key : "method." + i,
                    Math.max(1, reading.scenarios().size() - 1)));
        });
        return method;
    }
}
