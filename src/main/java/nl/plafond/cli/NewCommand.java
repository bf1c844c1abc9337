package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a model to start one's own. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class NewCommand extends SpeakingCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final String CLAIMS = "claims.yaml";

    /** What stands beside the models. */
    private static final List<String> BESIDE = List.of(
            "plafond-model.schema.json",
            "plafond-scenario.schema.json",
            "plafond-programme.schema.json",
            "plafond-claims.schema.json",
            "plafond-questions.schema.json",
            "plafond-levers.schema.json",
            "README.md");

    @Parameters(paramLabel = "NAME", descriptionKey = "new.name")
    private String name;

    @Option(names = "--from", paramLabel = "MODEL", required = true, descriptionKey = "from")
    private String from;

    NewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new WrongInputException(terminal.words().say("new.bad-name", name));
        }
        var target = Path.of("models").resolve(name);
        if (Files.exists(target)) {
            throw new WrongInputException(terminal.words().say("new.exists", target));
        }
        copy(locator().find(from), target);
        for (var beside : BESIDE) {
            copyOnce(ModelLocator.carried().resolve(beside), target.resolveSibling(beside));
        }
        terminal.say("new.made", target, name);
        return ExitCode.FINE;
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes ignored) throws IOException {
                Files.createDirectories(target.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes ignored) throws IOException {
                // What documents claim of the one region says nothing of the other.
                if (!file.endsWith(CLAIMS)) {
                    Files.copy(file, target.resolve(source.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Editors look for the schemas beside the models; those that are there stay. */
    private static void copyOnce(Path source, Path target) throws IOException {
        if (Files.exists(source) && !Files.exists(target)) {
            Files.copy(source, target);
        }
    }
}
