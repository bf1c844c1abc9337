package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * How the report was made.
 *
 * @param steady what every run of this model, seed and version has in common
 * @param dated what only this run has
 * @param command how to make it again
 * @param care what to mind with that command, if anything
 * @param method how figures and intervals are made
 * @param chance what the tables of the futures beside chance alone say; empty where nothing is drawn
 * @param chanceTables those tables
 * @param tables whether the tables stand beside the page
 * @param programme whether a programme was played, so that its tables are there
 * @param metrics what each figure in the tables means
 * @param providerMetrics what each figure in the table of providers means
 */
public record HowMade(
        List<Fact> steady,
        List<Fact> dated,
        String command,
        Optional<String> care,
        List<String> method,
        String chance,
        List<DataTable> chanceTables,
        boolean tables,
        boolean programme,
        List<Body.Term> metrics,
        List<Body.Term> providerMetrics) {
    /** A fact with its name. */
    public record Fact(String name, String value) {}

    static HowMade of(RunView reading, ReportTexts words, boolean tables) {
        var run = reading.run();
        var notation = words.notation();
        var steady = new ArrayList<Fact>();
        steady.add(new Fact(words.say("made.model"), reading.model().id()));
        steady.add(new Fact(words.say("made.hash"), run.modelHash()));
        steady.add(new Fact(words.say("made.version"), run.version()));
        steady.add(new Fact(words.say("made.seed"), Long.toString(run.seed())));
        steady.add(new Fact(words.say("made.replications"), notation.number(run.replications(), 0)));
        steady.add(new Fact(
                words.say("made.period"),
                words.say("table.band", notation.date(reading.start()), notation.date(run.horizon()))));
        steady.add(new Fact(
                words.say("made.overrides"),
                run.overrides().isEmpty() ? words.say("made.overrides.none") : String.join("; ", run.overrides())));
        var dated = List.of(
                new Fact(
                        words.say("made.finished"),
                        notation.date(run.finished().toLocalDate()) + ", "
                                + run.finished().toLocalTime().withNano(0)),
                new Fact(
                        words.say("made.time"),
                        words.say(
                                "made.seconds", notation.number(run.wallTime().toMillis() / 1000.0, 1), run.threads())),
                new Fact(
                        words.say("made.speed"),
                        words.say("made.per.second", notation.number(run.replicationsPerSecondPerCore(), 1))));
        return new HowMade(
                steady,
                dated,
                run.command(),
                run.commandNeedsCare() ? Optional.of(words.say("made.care")) : Optional.empty(),
                method(reading, words),
                new ChanceTable(reading, words).intro(),
                new ChanceTable(reading, words).all(),
                tables,
                reading.programme().isPresent(),
                metrics(words),
                providerMetrics(words));
    }

    private static List<String> method(RunView reading, ReportTexts words) {
        var method = new ArrayList<String>();
        for (int i = 1; words.knows("method." + i); i++) {
            var key = reading.told("method." + i);
            method.add(words.say(
                    words.knows(key) ? key : "method." + i,
                    Math.max(1, reading.scenarios().size() - 1)));
        }
        return method;
    }

    private static List<Body.Term> metrics(ReportTexts words) {
        var metrics = new ArrayList<Body.Term>();
        for (var metric : Metric.values()) {
            metrics.add(new Body.Term(metric.id(), words.say(metric.definition())));
        }
        return metrics;
    }

    private static List<Body.Term> providerMetrics(ReportTexts words) {
        return Arrays.stream(ProviderMetric.values())
                .map(m -> new Body.Term(m.id(), words.say(m.definition())))
                .toList();
    }
}
