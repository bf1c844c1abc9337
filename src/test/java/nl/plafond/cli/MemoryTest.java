package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.model.CareModel;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory is asked for before anything is played. */
class MemoryTest {
    private static final Path MODEL = Path.of("src/test/resources/faults/deadlock");
    private static final String MILLION = "services.alfa.referrals.rate=1000000";
    private static final long MEGABYTE = 1 << 20;

    private static CareModel model(String... settings) {
        return ((ModelResult.Sound) ModelReader.read(MODEL, new Overrides(List.of(settings)))).model();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, 0.1, 2", "1000000, 1, 100, 250", "1000000, 4, 450, 900", "100000, 2, 25, 90"})
    void theEstimateFollowsTheClientsAndTheThreads(int perYear, int threads, double least, double most) {
        var rate = "services.alfa.referrals.rate=" + perYear;

        assertThat((double) Experiment.bytes(List.of(model(rate)), threads) / MEGABYTE)
                .isBetween(least, most);
    }

    @Test
    void tooLittleIsSaidWithWhatIsNeededAndWhatHelps() {
        var memory = new Memory(128 * MEGABYTE);
        long bytes = Experiment.bytes(List.of(model(MILLION)), 1);
        var words = Texts.of("cli", new Locale("nl"));

        assertThatThrownBy(() -> memory.require(bytes, "Streek", words))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("Om Streek na te spelen is ongeveer 0,2 GB")
                .hasMessageContaining("mag 0,1 GB")
                .hasMessageContaining("-Xmx1g")
                .hasMessageContaining("--threads 1");
        assertThatCode(() -> new Memory(2048 * MEGABYTE).require(bytes, "Streek", words))
                .doesNotThrowAnyException();
    }

    @Test
    void aShortageIsKnownWhoeverCaughtItFirst() {
        assertThat(Memory.isShortage(new IllegalStateException(new IllegalStateException(new OutOfMemoryError()))))
                .isTrue();
        assertThat(Memory.isShortage(new IllegalStateException("other"))).isFalse();
    }

    @Test
    void aRunInTooLittleMemoryIsRefusedBeforeItPlays(@TempDir Path folder) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classPath(),
                        Main.class.getName(),
                        "run",
                        MODEL.toString(),
                        "--set",
                        MILLION,
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(java.waitFor(5, TimeUnit.MINUTES)).isTrue();
        var text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(java.exitValue()).as(text).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(text).contains("GB of memory is needed").doesNotContain("OutOfMemoryError");
        assertThat(folder.resolve("out/deadlock")).doesNotExist();
    }

    /** What this test runs with, also where its launcher has a loader of its own. */
    private static String classPath() {
        return MemoryTest.class.getClassLoader() instanceof URLClassLoader own
                ? Arrays.stream(own.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
