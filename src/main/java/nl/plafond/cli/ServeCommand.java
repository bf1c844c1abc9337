package nl.plafond.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.levers.EditorResult;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.program.Version;
import nl.plafond.report.charts.Fonts;
import nl.plafond.web.LiveServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the live page, on which one moves a slider and sees what comes of it. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class ServeCommand extends SpeakingCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    @Parameters(paramLabel = "MODEL", arity = "0..*", descriptionKey = "models")
    private List<String> models = new ArrayList<>();

    @Option(names = "--port", defaultValue = "0", paramLabel = "N", descriptionKey = "serve.port")
    private int port;

    @Option(names = "--open", descriptionKey = "serve.open")
    private boolean open;

    @Mixin
    private SeedAndThreads played;

    ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(port >= 0 && port <= MOST_PORT, "--port", port);
        played.check(this);
        var editors = editors();
        if (!Fonts.areThere()) {
            terminal.warn("no-fonts.serve");
        }
        var settings = new LiveServer.Settings(port, played.threads(), played.seed(), Version.NUMBER, this::tell);
        try (var server = LiveServer.start(editors, settings)) {
            var address = server.address();
            terminal.say("serve.listens", address);
            if (open && !Browser.open(address)) {
                terminal.warn("serve.not-opened", address);
            }
            server.join();
        } catch (BindException taken) {
            throw new FailedException(terminal.words().say("serve.port-taken", port), taken);
        }
        return ExitCode.FINE;
    }

    private List<ScenarioEditor> editors() {
        var folders = folders(models);
        var editors = new ArrayList<ScenarioEditor>();
        int problems = 0;
        var opened = openAll(folders);
        for (int i = 0; i < opened.size(); i++) {
            problems += take(folders.get(i), opened.get(i), editors);
        }
        if (problems > 0) {
            throw new WrongInputException(terminal.words().say("problems", problems));
        }
        requireApart(editors.stream().map(b -> b.model().id()).toList(), folders);
        return editors;
    }

    /** Opens models on all processors, so that the first page is there sooner; in their order. */
    private static List<EditorResult> openAll(List<Path> folders) {
        var readers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var opening = folders.stream()
                    .map(folder -> CompletableFuture.supplyAsync(() -> ScenarioEditor.open(folder), readers))
                    .toList();
            return opening.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            readers.shutdownNow();
        }
    }

    /** Takes a model that was opened, says what is odd or wrong about it, and returns how many problems stand in the way. */
    private int take(Path folder, EditorResult result, List<ScenarioEditor> editors) {
        show(folder, result.problems());
        if (result instanceof EditorResult.Opened good) {
            var model = good.editor().model();
            var name = model.name().in(terminal.words().locale());
            Memory.ofThisProcess().require(Experiment.bytes(List.of(model), played.threads()), name, terminal.words());
            editors.add(good.editor());
            return 0;
        }
        return Diagnostic.errors(result.problems());
    }

    private void tell(Throwable trouble) {
        if (Memory.isShortage(trouble)) {
            terminal.warn("memory.used-up");
            return;
        }
        terminal.warn("failed", trouble.getClass().getSimpleName(), String.valueOf(trouble.getMessage()));
    }
}
