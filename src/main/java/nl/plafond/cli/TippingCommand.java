package nl.plafond.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.TippingText;
import nl.plafond.report.tables.HeadlineTables;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.study.TippingSearch;
import nl.plafond.study.TippingSearch.Precision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays at which values of its assumptions the answers of a model turn, whatever that takes. */
@Command(name = "tipping", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class TippingCommand extends SpeakingCommand implements Callable<Integer> {
    /** A tipping point is found to one of so many parts of the range. */
    private static final int PARTS = 1024;

    private static final int MOST_PEOPLE = 1_000_000;

    @Mixin
    private StudiedModel studied;

    @Option(names = "--number", paramLabel = "PATH", descriptionKey = "study.number")
    private Optional<String> number = Optional.empty();

    @Option(names = "--people", defaultValue = "256", paramLabel = "N", descriptionKey = "study.people")
    private int people;

    @Option(names = "--table", paramLabel = "FILE", descriptionKey = "study.table")
    private Optional<Path> table = Optional.empty();

    TippingCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        require(people >= 1 && people <= MOST_PEOPLE, "--people", people);
        requireFree();
        var asked = studied.read(this);
        requireDrawn(asked.selection());
        var plays = Plays.of(asked.selection(), studied.counts(asked, people));
        var words = terminal.words();
        var name = asked.selection().model().name().in(words.locale());
        Memory.ofThisProcess().require(plays.bytes(studied.played().threads()), name, words);
        var tipping = TippingPlays.whole(
                asked.selection(),
                asked.questions(),
                plays.frame(),
                new Precision(people, PARTS),
                studied.played()::of);
        var figures = plays.recorder(asked.questions());
        var speed = studied.play(
                words.say("progress.plays", name), plays, figures, (kind, number, books) -> tipping.add(kind, books));
        var fitted = plays.answers(asked.questions(), figures.table());
        var found = found(tipping.search(plays.drawn()), fitted);
        var reading = plays.reading(studied.info(asked, plays, speed), found);
        tell(reading, found);
        table.ifPresent(file -> write(file, new HeadlineTables(reading.model(), plays.frame(), found)));
        terminal.say("study.tipping.done", name, speed.plays(), tipping.spent(), people);
        return ExitCode.FINE;
    }

    /** What is there already stays there; that is said before anything is played. */
    private void requireFree() {
        table.filter(Folders::isThere).ifPresent(file -> {
            throw new WrongInputException(terminal.words().say("study.table-there", file));
        });
    }

    private void write(Path file, HeadlineTables tables) {
        try {
            tables.writeTipping(file);
        } catch (UncheckedIOException unwritable) {
            throw new WrongInputException(terminal.words().say("cannot-write", file));
        }
        terminal.say("run.report", file.toAbsolutePath().normalize());
    }

    private void requireDrawn(Selection selection) {
        if (number.isPresent() && !selection.possible().drawn().contains(number.get())) {
            throw new WrongInputException(terminal.words()
                    .say("study.not-drawn", number.get(), selection.model().id()));
        }
    }

    private List<QuestionFinding> found(TippingSearch search, List<QuestionFinding> fitted)
            throws InterruptedException {
        if (number.isEmpty()) {
            return search.play(fitted);
        }
        var found = new ArrayList<QuestionFinding>();
        for (var question : fitted) {
            var headlines = new ArrayList<HeadlineFinding>();
            for (var headline : question.headlines()) {
                headlines.add(search.play(headline, List.of(number.get())));
            }
            found.add(new QuestionFinding(question.question(), headlines, question.knowing()));
        }
        return found;
    }

    private void tell(RunView reading, List<QuestionFinding> found) {
        var words = ReportTexts.in(terminal.words().locale());
        var headlines = new HeadlineText(reading, words);
        var tipping = new TippingText(reading, words);
        for (var question : found) {
            terminal.out().println(words.of(question.question().question()));
            for (var finding : question.headlines()) {
                terminal.out()
                        .println("  " + headlines.between(finding.headline()) + ", "
                                + headlines.about(finding.headline()));
                terminal.out().println("    " + headlines.outcome(finding));
                var said = tipping.of(finding);
                terminal.out().println("    " + said.sentence());
                said.points().forEach(point -> terminal.out().println("      - " + point));
            }
        }
    }
}
