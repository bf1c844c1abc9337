package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.plafond.report.tables.ResultFolder;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the program is stopped, the earlier results are there or the new ones, whole. */
@DisabledOnOs(OS.WINDOWS)
class SignalsTest {
    private static final Map<String, Integer> SIGNALS = Map.of("INT", 2, "TERM", 15, "HUP", 1, "KILL", 9);
    private static final List<String> ORDER = List.of("INT", "TERM", "HUP", "KILL");
    private static final Texts WORDS = Texts.of("cli", Locale.ROOT);

    @TempDir
    private Path folder;

    private Path model;
    private Path out;
    private Process shell;
    private Writer toShell;
    private int seed;
    private final List<Boolean> isNew = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        model = Regio.copyTo(folder.resolve("regio"));
        out = folder.resolve("out");
        shell = Child.shell();
        toShell = Child.to(shell);
    }

    @AfterEach
    void stop() throws IOException {
        toShell.close();
        shell.destroy();
    }

    /** When a signal is to come. */
    private interface Moment {
        /** Whether it has come. */
        boolean hasCome(long nanosSinceStart) throws IOException;
    }

    private Child run() throws IOException {
        seed++;
        return Child.start(
                folder.resolve("log.txt"),
                "run",
                "" + model,
                "--scenarios",
                "nu",
                "--horizon",
                "2020",
                "--replications",
                "2",
                "--threads",
                "1",
                "--seed",
                "" + seed,
                "--out",
                "" + out);
    }

    /** A run that nobody disturbs; how long it takes. */
    private long whole() throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (var child = run()) {
            assertThat(child.end()).as(this::log).isZero();
        }
        long nanos = System.nanoTime() - start;
        assertThat(seedOfResults()).isEqualTo(seed);
        assertThat(hidden()).isEmpty();
        return nanos;
    }

    private void disturbed(String signal, Moment moment) throws IOException, InterruptedException {
        int earlier = seedOfResults();
        int code;
        try (var child = run()) {
            long start = System.nanoTime();
            while (child.isAlive() && !moment.hasCome(System.nanoTime() - start)) {
                Thread.onSpinWait();
            }
            child.signal(signal, toShell);
            code = child.end();
        }
        assertThat(code).as(this::log).isIn(0, 128 + SIGNALS.get(signal));
        if (!signal.equals("KILL")) {
            requireWhole(earlier);
        }
        // What the next run does first.
        new OutputTarget(out, WORDS).require("regio", List.of(model));
        requireWhole(earlier);
        assertThat(hidden()).as(signal).isEmpty();
        isNew.add(seedOfResults() == seed);
    }

    private void requireWhole(int earlier) throws IOException {
        assertThat(new ResultFolder(out.resolve("regio"), "regio").isWhole()).isTrue();
        assertThat(seedOfResults()).isIn(earlier, seed);
    }

    private int seedOfResults() throws IOException {
        var manifest = Files.readString(out.resolve("regio/manifest.json"));
        return Integer.parseInt(manifest.replaceAll("(?s).*\"seed\" : (\\d+),.*", "$1"));
    }

    private List<String> hidden() throws IOException {
        try (var inside = Files.list(out)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("regio"))
                    .toList();
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void atRandom(int times, Random random) throws IOException, InterruptedException {
        long whole = whole();
        for (int i = 0; i < times; i++) {
            long when = (long) (random.nextDouble() * whole);
            disturbed(ORDER.get(i % ORDER.size()), nanos -> nanos >= when);
        }
    }

    /** When the manifest of the new results is there, when the earlier ones are out of the way, when nothing is in their place. */
    private void atTheRenaming(int times) throws IOException, InterruptedException {
        whole();
        List<Moment> moments = List.of(
                nanos -> isThere(".regio-*", "manifest.json"),
                nanos -> isThere(".regio-*.old", "."),
                nanos -> !Files.exists(out.resolve("regio")));
        for (int i = 0; i < times; i++) {
            disturbed(ORDER.get(i % ORDER.size()), moments.get(i % moments.size()));
        }
    }

    private boolean isThere(String pattern, String name) throws IOException {
        try (var inside = Files.newDirectoryStream(out, pattern)) {
            for (var path : inside) {
                boolean isOld = path.toString().endsWith(".old");
                if (isOld == pattern.endsWith(".old") && Files.exists(path.resolve(name))) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void tenSignals() throws IOException, InterruptedException {
        atRandom(4, new Random(20_260_101));
        atTheRenaming(6);
        whole();
    }

    @Test
    @Tag("long")
    void twoHundredSignalsAtRandomMoments() throws IOException, InterruptedException {
        atRandom(200, new Random(1));
        assertThat(isNew).contains(false);
        whole();
    }

    @Test
    @Tag("long")
    void sixtySignalsAtTheRenaming() throws IOException, InterruptedException {
        atTheRenaming(60);
        assertThat(isNew).contains(true);
        whole();
    }

    @Test
    void twoRunsAtTheSameTimeLeaveEachOtherAlone() throws IOException, InterruptedException {
        whole();
        try (var one = run();
                var other = run()) {
            assertThat(one.end()).as(this::log).isZero();
            assertThat(other.end()).as(this::log).isZero();
        }
        requireWhole(seed - 1);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aFolderInTheMakingIsLeftAlone() throws IOException, InterruptedException {
        try (var mine = OutputFolder.in(out, "regio", WORDS)) {
            Files.writeString(mine.writing().resolve("half.csv"), "half");
            try (var child = run()) {
                assertThat(child.end()).as(this::log).isZero();
            }
            assertThat(mine.writing().resolve("half.csv")).hasContent("half");
        }
        assertThat(hidden()).isEmpty();
    }
}
