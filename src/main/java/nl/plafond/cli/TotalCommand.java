package nl.plafond.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.TotalEffects;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.study.TotalPlays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Plays what the strongest assumptions of a question have a hand in, together with others too. */
@Command(name = "total", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class TotalCommand extends SpeakingCommand implements Callable<Integer> {
    /** Of so many assumptions of a question it is played. */
    private static final int STRONGEST = 8;

    private static final double PERCENT = 100;

    @Mixin
    private StudiedModel studied;

    TotalCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        var asked = studied.read(this);
        var counts = studied.counts(asked, 1);
        require(counts.futures() >= VarianceShares.LEAST_FUTURES, "--futures.shares", counts.futures());
        var plays = Plays.of(asked.selection(), counts);
        var words = terminal.words();
        var name = asked.selection().model().name().in(words.locale());
        Memory.ofThisProcess().require(STRONGEST * plays.bytes(studied.played().threads()), name, words);
        var figures = plays.recorder(asked.questions());
        var speed = studied.play(words.say("progress.plays", name), plays, figures, (kind, number, books) -> {});
        var reading =
                plays.reading(studied.info(asked, plays, speed), plays.answers(asked.questions(), figures.table()));
        for (var question : reading.questions()) {
            tell(reading, asked.selection(), question, counts.futures());
        }
        return ExitCode.FINE;
    }

    private void tell(RunView reading, Selection selection, QuestionFinding found, int futures)
            throws InterruptedException {
        var texts = ReportTexts.in(terminal.words().locale());
        var movers = movers(found);
        terminal.out().println(texts.of(found.question().question()));
        if (movers.isEmpty()) {
            terminal.say("study.total.none");
            return;
        }
        var plays = new TotalPlays(
                new ReadRegion(selection.possible()), found.question().scenarios(), movers, futures);
        var headlines =
                found.headlines().stream().map(HeadlineFinding::headline).toList();
        var redrawn = plays.play(headlines, studied.played().seed(), studied.played()::of);
        var text = new HeadlineText(reading, texts);
        for (int h = 0; h < headlines.size(); h++) {
            var finding = found.headlines().get(h);
            terminal.out().println("  " + text.between(headlines.get(h)) + ", " + text.about(headlines.get(h)));
            for (int mover = 0; mover < movers.size(); mover++) {
                var total = TotalEffects.of(
                        finding.differences().inOrder(), redrawn.get(h).get(mover));
                if (total.isPresent()) {
                    terminal.out().println("    - " + line(reading, texts, finding, movers.get(mover), total.get()));
                }
            }
        }
        terminal.say("study.total.done", plays.plays(), futures);
    }

    private String line(RunView reading, ReportTexts texts, HeadlineFinding finding, Mover mover, Share total) {
        var alone = ((VarianceShares.Told) finding.shares())
                .movers().stream().filter(m -> m.mover().equals(mover)).findFirst();
        var names = new ParameterNames(reading.model(), reading.scenarios(), texts);
        return terminal.words()
                .say(
                        alone.isPresent() ? "study.total.line" : "study.total.line.hidden",
                        mover.numbers().size() > 1 ? mover.name() : names.of(mover.name()),
                        percent(texts, total.shown().value()),
                        percent(texts, total.shown().low()),
                        percent(texts, total.shown().high()),
                        alone.map(m -> percent(texts, m.share().shown().value()))
                                .orElse(""));
    }

    private static String percent(ReportTexts texts, double share) {
        return texts.notation().number(PERCENT * share, 0);
    }

    /** What moves any of the differences of a question, the largest shares first. */
    private static List<Mover> movers(QuestionFinding found) {
        Map<Mover, Double> largest = new LinkedHashMap<>();
        found.headlines().stream()
                .map(HeadlineFinding::shares)
                .filter(VarianceShares.Told.class::isInstance)
                .flatMap(shares -> ((VarianceShares.Told) shares).movers().stream())
                .forEach((MoverShare m) -> largest.merge(m.mover(), m.share().value(), Math::max));
        return largest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(STRONGEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
