package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.input.levers.EditorResult;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.program.Version;
import nl.plafond.web.MailedPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Plays every setting of a few controls and writes the live page of them as one file, to mail. */
@Command(name = "page", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class PageCommand extends SpeakingCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Parameters(paramLabel = "MODEL", descriptionKey = "model")
    private String model = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "page.out")
    private Path out;

    @Option(names = "--control", paramLabel = "ID[=V,V…]", descriptionKey = "page.control")
    private List<String> controls = new ArrayList<>();

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "page.scenario")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--against", paramLabel = "ID", descriptionKey = "page.against")
    private Optional<String> against = Optional.empty();

    @Option(names = "--service", paramLabel = "ID", descriptionKey = "page.service")
    private Optional<String> service = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "page.date", converter = LastDay.class)
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--futures", paramLabel = "N", descriptionKey = "page.futures")
    private int futures = FutureCounts.DEFAULT;

    @ParentCommand
    private PlafondCommand program;

    @Mixin
    private SeedAndThreads played;

    PageCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(futures >= 2 && futures <= MailedPage.MOST_FUTURES, "--futures.page", futures);
        played.check(this);
        var words = terminal.words();
        new Preconditions(words).requireFonts();
        var folder = locator().find(model);
        var editor = editor(folder);
        var page = page(editor);
        Memory.ofThisProcess()
                .require(
                        Experiment.bytes(List.of(editor.model()), played.threads()),
                        editor.model().name().in(words.locale()),
                        words);
        var file = new MailedFile(out, words);
        file.require(folder);
        try (var target = file.prepared()) {
            terminal.say("page.plays", page.settings(), futures);
            Files.writeString(target.writing().resolve(file.name()), html(page));
            terminal.say("run.report", target.finishFile(file.name()));
        }
        return ExitCode.FINE;
    }

    private ScenarioEditor editor(Path folder) {
        var result = ScenarioEditor.open(folder);
        show(folder, result.problems());
        if (result instanceof EditorResult.Opened good) {
            return good.editor();
        }
        throw new WrongInputException(terminal.words().say("problems", Diagnostic.errors(result.problems())));
    }

    private MailedPage page(ScenarioEditor editor) {
        var pick = new PageSubject(editor, terminal.words());
        var about = pick.service(service);
        var changed = pick.scenario(scenario);
        var axes = new PageControls(editor, changed, about, terminal.words()).axes(controls);
        return new MailedPage(
                editor,
                program.written(editor.model()),
                changed,
                pick.scenario(against),
                about,
                pick.date(date),
                axes,
                futures,
                played.seed());
    }

    private String html(MailedPage page) throws InterruptedException {
        var words = terminal.words();
        var name = page.editor().model().name().in(words.locale());
        try (var progress = ProgressLine.of(words.say("progress.plays", name), page.settings())) {
            return page.html(played.threads(), Version.NUMBER, progress::step);
        } catch (MailedPage.TooLargeException large) {
            throw new WrongInputException(words.say(
                    "page.too-large", large.bytes() / MEGABYTE, MailedPage.MOST_BYTES / MEGABYTE, page.settings()));
        }
    }
}
