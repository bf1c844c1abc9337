package nl.plafond.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatCommandTest {
    private static final Path MODEL = Path.of("models/haaglanden");

    private static String run(String... options) {
        return RepeatCommand.run(MODEL, List.of(options));
    }

    @Test
    void fromMavenItIsTheLineForMavenInTheProject() {
        assertThat(run("--seed", "3", "--set", "a.b[0].c=een twee"))
                .isEqualTo("mvn -q compile exec:java -f " + Path.of("pom.xml").toAbsolutePath() + " -Dexec.args=\"run "
                        + MODEL.toAbsolutePath() + " --seed 3 --set 'a.b[0].c=een twee'\"");
    }

    @Test
    void aModelThatTheProgramCarriesGoesByItsName() throws Exception {
        var carried = Path.of(
                        RepeatCommand.class.getResource("/models/README.md").toURI())
                .resolveSibling("haaglanden");
        assertThat(RepeatCommand.run(carried, List.of())).contains("\"run haaglanden\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a$HOME", "a`id`", "50%", "nu!", "say \"a\"", "two\nlines", "\\\\server"})
    void whatAShellWouldReadInItsOwnWayNeedsCare(String option) {
        assertThat(RepeatCommand.needsCare(run("--municipality", option)))
                .as(run("--municipality", option))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a&b", "a;b", "a|b", "(a)", "a#b", "*", "~", "é", "a<b>c"})
    void theRestStandsBetweenDoubleQuotesAndNeedsNone(String option) {
        assertThat(RepeatCommand.needsCare(run("--municipality", option))).isFalse();
    }
}
