package nl.plafond.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts a program of this package in a Java machine of its own, with limits to its time and memory. */
final class JavaMachine {
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final String PRESENT = Path.of("target", "classes").toString();

    /** What one of them may use. */
    static final int GIGABYTES = 2;

    private final int limit;

    /** One that is stopped after so many seconds. */
    JavaMachine(int limit) {
        this.limit = limit;
    }

    /** What a program has measured; empty if it took longer than the limit, or more memory. */
    Optional<Figures> run(Class<?> program, Optional<Path> before, String... arguments)
            throws IOException, InterruptedException {
        var out = Files.createTempFile("bench", ".txt");
        try {
            var process = new ProcessBuilder(command(program, before, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(limit, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return Optional.empty();
            }
            var lines = Files.readAllLines(out);
            if (lines.stream().anyMatch(line -> line.contains(OutOfMemoryError.class.getName()))) {
                return Optional.empty();
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(program.getSimpleName() + " " + String.join(" ", arguments)
                        + " failed:\n" + String.join("\n", lines));
            }
            return Optional.of(Figures.read(lines));
        } finally {
            Files.delete(out);
        }
    }

    private static List<String> command(Class<?> program, Optional<Path> before, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + GIGABYTES + "g",
                "-cp",
                before.map(JavaMachine::classesWith).orElse(CLASSES),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The class path with the classes of another version in front: what it has, the present version does not stand in for. */
    private static String classesWith(Path before) {
        var others = Stream.of(CLASSES.split(File.pathSeparator)).filter(entry -> !entry.endsWith(PRESENT));
        return Stream.concat(Stream.of(before.toString()), others).collect(Collectors.joining(File.pathSeparator));
    }
}
