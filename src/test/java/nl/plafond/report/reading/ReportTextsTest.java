package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

class ReportTextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/nl/plafond/words");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(keys("report_nl.properties")).isEqualTo(keys("report.properties"));
    }

    /** What a model file says in English needs no English: the names of its keys and of its units. */
    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        var keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeIf(key -> key.startsWith("path.") || key.matches("unit[.][^o].*"));
        return keys;
    }

    /** Forget a text, or a place, of a new metric and this names it. */
    @Test
    void everyMetricIsDefinedAndHasANameInEachTableThatShowsIt() {
        for (var words : List.of(ReportTexts.DUTCH, ReportTexts.ENGLISH)) {
            for (var metric : Metric.values()) {
                has(words, metric.definition());
                for (var table : MetricTable.values()) {
                    metric.place(table).flatMap(place -> table.key(metric)).ifPresent(key -> has(words, key));
                }
            }
            for (var metric : ProviderMetric.values()) {
                has(words, metric.definition());
            }
            ProviderMetric.shown().forEach(metric -> has(words, metric.key()));
        }
    }

    private static void has(ReportTexts words, String key) {
        assertThat(words.knows(key)).as(words.code() + ": " + key).isTrue();
    }
}
