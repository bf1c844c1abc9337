package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page says everything in both languages. */
class WordsOfThePageTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern ASKED =
            Pattern.compile("\\bsay\\('([a-z][a-z0-9.-]*)'[,)]|say\\.get\\(\"([^\"]+)\"\\)");

    private static Properties words(String name) throws Exception {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                WordsOfThePageTest.class.getResourceAsStream("/nl/plafond/words/" + name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static TreeSet<String> gaps(String text) {
        return GAP.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameGaps() throws Exception {
        var dutch = words("page_nl.properties");
        var english = words("page.properties");
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : dutch.stringPropertyNames()) {
            assertThat(dutch.getProperty(key) + english.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
            assertThat(gaps(dutch.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void everyTextThatThePageAsksForIsThere() throws Exception {
        var known = words("page.properties").stringPropertyNames();
        int asked = 0;
        try (var files = Files.walk(Path.of("src/main/resources/nl/plafond/web/page"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
                asked += check(Files.readString(file), known);
            }
        }
        asked += check(Files.readString(Path.of("src/main/jte/live.jte")), known);
        asked += check(Files.readString(Path.of("src/main/jte/mailed.jte")), known);
        assertThat(asked).isGreaterThan(50);
    }

    private static int check(String text, java.util.Set<String> known) {
        var keys = ASKED.matcher(text)
                .results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .toList();
        assertThat(known).containsAll(keys);
        return keys.size();
    }
}
