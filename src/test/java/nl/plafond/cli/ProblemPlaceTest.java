package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a problem is, for someone who reads several models at once, and for someone with a link that leads nowhere. */
class ProblemPlaceTest {
    private static final Path REGION = Path.of("src/test/resources/faults/regio");

    @TempDir
    private Path folder;

    private Path one;
    private Path two;

    @BeforeEach
    void copy() throws IOException {
        one = copied("one");
        two = copied("two");
    }

    private Path copied(String name) throws IOException {
        var target = folder.resolve(name);
        Files.createDirectories(target.resolve("scenarios"));
        for (var file : new String[] {"model.yaml", "scenarios/nu.yaml", "scenarios/meer.yaml"}) {
            Files.copy(REGION.resolve(file), target.resolve(file));
        }
        return target;
    }

    private void spoil(String file) throws IOException {
        Files.writeString(two.resolve(file), Files.readString(two.resolve(file)) + "\nnonsense: 3\n");
    }

    private Shell run(String... more) {
        var line = new java.util.ArrayList<>(java.util.List.of(more));
        line.addAll(java.util.List.of("--lang", "nl"));
        return Shell.run(line.toArray(String[]::new));
    }

    @Test
    void theFolderStandsBeforeTheFile() throws IOException {
        spoil("model.yaml");
        spoil("scenarios/meer.yaml");
        for (var command : new String[] {"run", "serve"}) {
            var shell = run(command, one.toString(), two.toString());
            assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(shell.err())
                    .contains(two.resolve("model.yaml") + ":", two.resolve("scenarios/meer.yaml") + ":")
                    .doesNotContain(one.resolve("model.yaml").toString());
        }
        for (var command : new String[] {"check", "explain", "verify-claims"}) {
            assertThat(run(command, two.toString()).err()).contains(two.resolve("model.yaml") + ":");
        }
    }

    @Test
    void soItDoesBeforeASettingThatOneOfThemDoesNotHave() throws IOException {
        var text = Files.readString(two.resolve("model.yaml"));
        Files.writeString(
                two.resolve("model.yaml"),
                text.replace("zorg:", "elders:").replace("service: zorg", "service: elders"));
        Files.writeString(
                two.resolve("scenarios/meer.yaml"),
                Files.readString(two.resolve("scenarios/meer.yaml"))
                        .replace("zorg:", "elders:")
                        .replace("service: zorg", "service: elders"));
        var shell = run("run", one.toString(), two.toString(), "--set", "services.zorg.referrals.rate=3");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(shell.err()).contains(two + " --set services.zorg").doesNotContain(one + " --set");
    }

    @Test
    void aScenarioOfOnesOwnStandsWhereItStands() throws IOException {
        var mine = Files.writeString(folder.resolve("mijn.yaml"), "name: 3\n");
        assertThat(run("run", one.toString(), "--scenarios", mine.toString()).err())
                .contains(mine + ":1")
                .doesNotContain(one + "/" + mine);
    }

    @Test
    void aHorizonBeforeTheStartNamesTheModel() {
        assertThat(run("run", one.toString(), two.toString(), "--horizon", "2001")
                        .err())
                .contains("--horizon", "model one");
    }

    @Test
    void aLinkToItselfIsSaidToBeOne() throws IOException {
        for (var file : new String[] {"model.yaml", "scenarios/meer.yaml"}) {
            Files.deleteIfExists(two.resolve(file));
            link(file, two.resolve(file).getFileName());
            var shell = run("check", two.toString());
            assertThat(shell.code()).as(shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(shell.err())
                    .contains(two.resolve(file) + ": het bestand is niet te lezen", "naar zichzelf wijst")
                    .doesNotContain("Exception", "no model");
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsNotPassedOver() throws IOException {
        for (var file :
                new String[] {"levers.yaml", "claims.yaml", "questions.yaml", "scenarios/extra.yaml", "programme"}) {
            link(file, Path.of("nergens"));
            var shell = run("check", two.toString());
            assertThat(shell.code()).as(file + shell.said()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(shell.err()).contains(file + ": deze koppeling (link) wijst naar iets dat er niet is");
            Files.delete(two.resolve(file));
        }
        var mine = Files.createSymbolicLink(folder.resolve("mijn.yaml"), Path.of("mijn.yaml"));
        assertThat(run("run", one.toString(), "--scenarios", mine.toString()).err())
                .contains(mine.toString(), "deze koppeling (link)")
                .doesNotContain("Exception");
    }

    private void link(String file, Path target) throws IOException {
        Files.createSymbolicLink(two.resolve(file), target);
    }
}
