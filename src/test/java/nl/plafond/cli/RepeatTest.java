package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command that a report gives to make it again, pasted into a shell. */
@DisabledOnOs(OS.WINDOWS)
class RepeatTest {
    @TempDir
    private Path folder;

    /** The program in a jar, with its libraries where they are. */
    private Path jar() throws IOException {
        var classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var attributes = new Manifest();
        var main = attributes.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(Child.classPath().split(":"))
                        .filter(path -> path.endsWith(".jar"))
                        .map(path -> Path.of(path).toUri().toString())
                        .collect(Collectors.joining(" ")));
        var jar = Files.createDirectories(folder.resolve("mijn programma's")).resolve("plafond.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), attributes);
                var files = Files.walk(classes)) {
            for (var file : files.filter(f -> !f.equals(classes)).sorted().toList()) {
                var name = classes.relativize(file).toString();
                boolean isFolder = Files.isDirectory(file);
                out.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(file, out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }

    private void shell(Path in, String command) throws IOException, InterruptedException {
        var log = folder.resolve("log.txt");
        int code = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(Files.createDirectories(in).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(command + "\n" + Files.readString(log)).isZero();
    }

    private static String command(Path results) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(results.resolve("manifest.json")))
                .path("run")
                .path("command")
                .stringValue();
    }

    private void sameTables(Path one, Path other) throws IOException {
        try (var files = Files.list(one)) {
            var tables = files.filter(f -> f.toString().endsWith(".csv")).toList();
            assertThat(tables).hasSizeGreaterThan(3);
            for (var table : tables) {
                assertThat(other.resolve(table.getFileName())).hasSameBinaryContentAs(table);
            }
        }
    }

    @Test
    void itGivesTheSameTablesFromAnotherFolder() throws IOException, InterruptedException {
        var jar = jar();
        var home = folder.resolve("hier");
        Regio.copyTo(home.resolve("mijn streek (nieuw)/regio"));
        Files.copy(Regio.SOURCE.resolve("scenarios/meer.yaml"), home.resolve("mijn-plan.yaml"));
        shell(
                home,
                "java -jar '" + jar.toString().replace("'", "'\\''")
                        + "' run './mijn streek (nieuw)/../mijn streek (nieuw)/regio' --scenarios mijn-plan.yaml --horizon 2021"
                        + " --replications 3 --seed 7 --set 'scenarios.mijn-plan.measures[0].by=3'"
                        + " --set services.zorg.referrals.rate=90");
        var command = command(home.resolve("output/regio"));
        assertThat(command).startsWith("java -jar \"" + jar + "\" run \"").doesNotContain(" '");
        shell(folder.resolve("elders"), command);
        sameTables(home.resolve("output/regio"), folder.resolve("elders/output/regio"));
    }

    @Test
    void aModelInTheJarGoesByItsName() throws IOException, InterruptedException {
        var jar = jar();
        shell(
                folder.resolve("hier"),
                "java -jar \"" + jar + "\" run haaglanden --scenarios ongewijzigd-beleid"
                        + " --replications 2 --horizon 2021 --municipality Rijswijk");
        var command = command(folder.resolve("hier/output/haaglanden"));
        assertThat(command).contains("\" run haaglanden --scenarios ongewijzigd-beleid --municipality Rijswijk");
        shell(folder.resolve("elders"), command);
        sameTables(folder.resolve("hier/output/haaglanden"), folder.resolve("elders/output/haaglanden"));
    }

    @Test
    void aSignThatAShellReadsInItsOwnWayIsSaidToNeedCare() throws IOException {
        var model = Regio.copyTo(folder.resolve("50% meer/regio"));
        var plain = Regio.copyTo(folder.resolve("50 meer/regio"));
        for (var path : List.of(model, plain)) {
            var out = folder.resolve("uit " + path.getParent().getFileName());
            var shell = Shell.run(
                    "run",
                    "" + path,
                    "--replications",
                    "2",
                    "--scenarios",
                    "nu",
                    "--horizon",
                    "2020",
                    "--out",
                    "" + out);
            assertThat(shell.code()).as(shell.said()).isZero();
            boolean isTricky = path.equals(model);
            assertThat(Files.readString(out.resolve("regio/manifest.json")).contains("commandNote"))
                    .isEqualTo(isTricky);
            assertThat(Files.readString(out.resolve("regio/bijlage.html")).contains("Let op met deze opdracht"))
                    .isEqualTo(isTricky);
        }
    }
}
