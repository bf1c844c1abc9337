package nl.plafond.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PluralTest {
    private static final Path TEXTS = Path.of("src/main/resources/nl/plafond");
    /** A number before a word that has a singular. */
    private static final Pattern COUNTED = Pattern.compile("\\{\\d[^}|]*} (?:possible |mogelijke )?"
            + "(mensen|plekken|weken|voorzieningen|scenario''?s|toekomsten|dagen|maatregelen|getallen|beweringen"
            + "|people|persons|places|weeks|services|scenarios|futures|days|measures|claims)\\b");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 mens",
                "ongeveer 1 | ongeveer 1 mens",
                "0,5 tot 1 | 0,5 tot 1 mens",
                "2 -> 1 | 2 -> 1 mens",
                "0 | 0 mensen",
                "2 | 2 mensen",
                "11 | 11 mensen",
                "21 | 21 mensen",
                "0,1 | 0,1 mensen",
                "1.1 | 1.1 mensen",
                "1,5 | 1,5 mensen",
                "1.001 | 1.001 mensen",
            })
    void singularIsForOneAlone(String number, String text) {
        assertThat(Plural.choose(number + " {0|mens|mensen}", i -> number)).isEqualTo(text);
    }

    @Test
    void aNumberThatIsNoTextCountsToo() {
        assertThat(Plural.isOne(1)).isTrue();
        assertThat(Plural.isOne(1.0)).isTrue();
        assertThat(Plural.isOne(1L)).isTrue();
        assertThat(Plural.isOne(1.5)).isFalse();
        assertThat(Plural.isOne(0)).isFalse();
    }

    @Test
    void aTextWithoutChoiceStaysAsItIs() {
        assertThat(Plural.choose("{0} or {1} | {2}", i -> 1)).isEqualTo("{0} or {1} | {2}");
    }

    static Stream<Path> bundles() throws IOException {
        try (var files = Files.walk(TEXTS)) {
            return files
                    .filter(f -> f.toString().endsWith(".properties"))
                    // The chapter on mechanisms tells of runs that the program plays itself.
                    .filter(f -> !f.getFileName().toString().startsWith("mechanisms"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextCountsInThePluralAlone(Path bundle) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        texts.forEach((key, text) -> assertThat(COUNTED.matcher((String) text).find())
                .as(key + "=" + text)
                .isFalse());
    }
}
