package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, on a computer without a screen, without fonts, or with a mistake in a chart. */
class ComputerTest {
    private static final Path REGION = Path.of("src/test/resources/faults/regio");
    private static final int HANGS_MINUTES = 5;

    @TempDir
    private Path folder;

    /** Runs it with this environment and these options of Java. */
    private Shell run(Map<String, String> environment, List<String> java, String... line) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        if (!java.contains("-cp")) {
            command.addAll(List.of("-cp", classPath()));
        }
        command.addAll(java);
        command.add(Main.class.getName());
        command.addAll(List.of(line));
        command.addAll(List.of("--lang", "nl"));
        var out = folder.resolve("stdout");
        var err = folder.resolve("stderr");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertThat(process.waitFor(HANGS_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Shell(process.exitValue(), read(out), read(err));
    }

    /** Where these tests themselves find the program: whoever runs them may have put that into a class loader. */
    private static String classPath() {
        return ComputerTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private String[] play() {
        return new String[] {
            "run",
            REGION.toString(),
            "--replications",
            "2",
            "--out",
            folder.resolve("out").toString()
        };
    }

    private Path results() {
        return folder.resolve("out").resolve("regio");
    }

    @Test
    void aScreenThatCannotBeReachedIsNotNeeded() throws Exception {
        for (var display : new String[] {":99", "localhost:10.0"}) {
            var shell = run(Map.of("DISPLAY", display), List.of("-Djava.awt.headless=false"), play());
            assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FINE);
            assertThat(results().resolve("index.html")).isNotEmptyFile();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutFontsNothingIsPlayedAndItIsSaidWhatToInstall() throws Exception {
        var nothing = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        // Java keeps what it found earlier at home.
        var java = List.of("-Duser.home=" + Files.createDirectories(folder.resolve("home")));
        var environment = Map.of("FONTCONFIG_FILE", nothing.toString());
        for (var line : new String[][] {
            play(), {"mechanisms", "--out", folder.resolve("out").toString()}
        }) {
            var shell = run(environment, java, line);
            assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.FAILED);
            assertThat(shell.err())
                    .contains("lettertypen (fonts)", "fontconfig", "fonts-dejavu-core")
                    .doesNotContain("Exception", "Error");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    /** The same program with another class for pixels, which fails on each chart of costs. */
    @Test
    void aWorkbookThatFailsCostsNoTable() throws Exception {
        var other = folder.resolve("other/nl/plafond/report/office");
        Files.createDirectories(other);
        var source = Files.writeString(other.resolve("Workbook.java"), """
                package nl.plafond.report.office;
                import nl.plafond.report.reading.ReportTexts;
                import nl.plafond.report.reading.RunView;
                public final class Workbook {
                    public static void write(RunView reading, ReportTexts words, java.io.OutputStream out) {
                        throw new NoClassDefFoundError("no workbook on this computer");
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", classPath(), "-d", "" + folder.resolve("other"), "" + source))
                .isZero();

        var shell = run(Map.of(), List.of("-cp", folder.resolve("other") + File.pathSeparator + classPath()), play());
        assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(shell.err())
                .contains("Let op: van regio kon niet alles worden gemaakt", "plafond.xlsx")
                .doesNotContain("trajectories.csv", "index.html", "Exception");
        assertThat(results().resolve("trajectories.csv")).isNotEmptyFile();
        assertThat(results().resolve("plafond.xlsx")).doesNotExist();
        assertThat(read(results().resolve("manifest.json")))
                .contains("trajectories.csv", "index.html")
                .doesNotContain("plafond.xlsx");
        assertThat(read(results().resolve("index.html"))).contains("ontbreken bestanden", "plafond.xlsx");
    }
}
