package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;

/** A rule of the model stands in the model: the reader of files has no copy of it, and knows it in both languages. */
class OneRuleTest {
    private static final Path MAIN = Path.of("src/main/java/nl/plafond");
    private static final Pattern RULE = Pattern.compile("\"(found\\.[a-z-]+)\"");
    /** What the model says of many things, and what the reader needs in order to say more about one of them. */
    private static final Set<String> SHARED = Set.of(
            "found.value",
            "found.items",
            "found.reserved",
            "found.taken-twice",
            "found.needs-key",
            "found.fixed-sum",
            "found.no-way-in-place",
            "found.funding-without-places",
            "found.budget-twice",
            "found.cut-of-nothing",
            "found.costs-of-municipality",
            "found.no-provider-left");

    @Test
    void noCheckHasACopyOfARuleOfTheModel() throws IOException {
        var inChecks = keys("input/check");
        inChecks.retainAll(keys("model"));
        inChecks.removeAll(SHARED);
        assertThat(inChecks).isEmpty();
    }

    @Test
    void theReaderCanSayEveryRuleInBothLanguages() throws IOException {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
            assertThat(keys("model")).isNotEmpty().allMatch(Texts.of(locale)::has);
        }
    }

    private static Set<String> keys(String room) throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
