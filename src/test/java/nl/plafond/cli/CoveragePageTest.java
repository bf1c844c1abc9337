package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on coverage names is there: models, scenarios, measures of programmes, experiments and rules of the chapter. */
class CoveragePageTest {
    private static final Path SITE = Path.of("src/site");
    private static final Path MODELS = Path.of("models");
    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| \\*(works|not yet|reason)\\* \\| (.+) \\|");
    private static final Pattern COMMAND =
            Pattern.compile("`plafond (run|verify-claims) ([a-z-]+)(?: --scenarios ([a-z0-9,-]+))?[^`]*`");
    private static final Pattern RULE = Pattern.compile("mechanisms\\.md#([a-z-]+)");
    private static final Pattern EXPERIMENT =
            Pattern.compile("experiments? ([0-9, toand]+?) in \\[claims]\\(\\.\\./\\.\\./models/([a-z-]+)/");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(SITE.resolve("coverage.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Mechanism"))
                .toList();
    }

    @Test
    void everyRowSaysWhetherItWorksAndHow() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThanOrEqualTo(36 + 22)
                .allMatch(row -> ROW.matcher(row).matches());
        for (var row : rows()) {
            var parts = ROW.matcher(row);
            assertThat(parts.matches()).isTrue();
            boolean shows = parts.group(3).contains("`") || parts.group(3).contains("](");
            assertThat(shows || !parts.group(2).equals("works")).as(row).isTrue();
        }
    }

    @Test
    void everyCommandNamesAModelAndItsScenarios() throws IOException {
        var commands =
                rows().stream().flatMap(row -> COMMAND.matcher(row).results()).toList();
        assertThat(commands).hasSizeGreaterThan(30);
        for (var command : commands) {
            var model = MODELS.resolve(command.group(2));
            assertThat(model).isDirectory();
            Stream.ofNullable(command.group(3))
                    .flatMap(all -> Stream.of(all.split(",")))
                    .forEach(s -> assertThat(model.resolve("scenarios").resolve(s + ".yaml"))
                            .isRegularFile());
        }
    }

    @Test
    void everyRuleIsInTheChapterAndEveryExperimentHasAClaim() throws IOException {
        var chapter = Files.readString(SITE.resolve("mechanisms.md"));
        for (var row : rows()) {
            RULE.matcher(row).results().forEach(rule -> assertThat(chapter).contains("(#" + rule.group(1) + ")"));
            for (var named : EXPERIMENT.matcher(row).results().toList()) {
                var claims = Files.readString(MODELS.resolve(named.group(2)).resolve("claims.yaml"));
                NUMBER.matcher(named.group(1))
                        .results()
                        .forEach(number -> assertThat(claims).contains("experiment: \"" + number.group() + "\""));
            }
        }
    }
}
