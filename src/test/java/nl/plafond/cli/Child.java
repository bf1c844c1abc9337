package nl.plafond.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, which can be sent signals. */
final class Child implements AutoCloseable {
    /** Only to catch a hang: no run of the small model takes anything like it. */
    private static final long LIMIT_SECONDS = 600;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child start(Path log, String... args) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new Child(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** Where this test has its classes from, whoever runs it. */
    static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> Path.of(url.getPath()).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends a signal by the shell, which is there already: to start a program for it would take too long. */
    void signal(String name, Writer shell) {
        try {
            shell.write("kill -" + name + " " + process.pid() + "\n");
            shell.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    int end() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the program did not end");
        }
        return process.exitValue();
    }

    static Process shell() throws IOException {
        return new ProcessBuilder("/bin/sh").redirectErrorStream(true).start();
    }

    static Writer to(Process shell) {
        return shell.outputWriter(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
