package nl.plafond.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/nl/plafond/words");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][^ =:]*");
    private static final Pattern KEY =
            Pattern.compile("\"((?:found|remark|thing|name|expected|suggest|what|why)\\.[a-z0-9-]+)\"");

    @Test
    void dutchIsForEveryoneWhoReadsDutch() {
        assertThat(Texts.of(Locale.forLanguageTag("nl")).say("warning")).isEqualTo("let op:");
        assertThat(Texts.of(Locale.forLanguageTag("nl-BE")).say("warning")).isEqualTo("let op:");
    }

    @Test
    void englishIsForEveryoneElseEvenOnADutchComputer() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));
            assertThat(Texts.of(Locale.FRENCH).say("warning")).isEqualTo("note:");
            assertThat(Texts.of(Locale.ENGLISH).say("warning")).isEqualTo("note:");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPhraseWithinAPhraseIsInTheSameLanguage() {
        var phrase = Phrase.of("expected.at-least", Phrase.of("what.integer"), "0");
        assertThat(Texts.of(Locale.forLanguageTag("nl")).say(phrase))
                .isEqualTo("verwacht een heel getal van 0 of meer");
        assertThat(Texts.of(Locale.ENGLISH).say(phrase)).isEqualTo("expected a whole number of 0 or more");
    }

    @Test
    void aGapTakesWhatIsGivenAsItIsAndANumberTheWayOfTheLanguageWhereTheTextSaysSo() {
        assertThat(Texts.of("report", Locale.ENGLISH).say("when.year-to", 2028)).isEqualTo("in the year to 2028");
        assertThat(Texts.of("cli", Locale.forLanguageTag("nl")).say("mechanisms.done", 2028))
                .isEqualTo("2.028 regels zijn gespeeld.");
    }

    @Test
    void noTextIsWrittenTwiceUnderOneName() throws IOException {
        try (var bundles = Files.list(BUNDLES)) {
            for (var bundle :
                    bundles.filter(p -> p.toString().endsWith(".properties")).toList()) {
                var names = Files.readAllLines(bundle).stream()
                        .map(NAME::matcher)
                        .filter(Matcher::lookingAt)
                        .map(Matcher::group)
                        .toList();
                assertThat(names).as(bundle.toString()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whatALibraryLooksUpFollowsTheSameRules() {
        var plain = Texts.of("cli", Locale.forLanguageTag("nl")).plain();

        assertThat(plain.getString("usage.description")).endsWith("vergelijkt beleidsscenario's.");
        assertThat(plain.getString("out")).contains("${DEFAULT-VALUE}");
        assertThat(plain.containsKey("no-such-text")).isFalse();
    }

    /** One that stands alone would vanish, and take what follows with it as it is. */
    @Test
    void anApostropheIsWrittenTwiceInEveryTextOrOpensAndClosesWhatStaysAsItIs() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            for (var file : files.toList()) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> assertThat(
                                ((String) text).replace("''", "").replaceAll("'\\{[^']*'", ""))
                        .as(file.getFileName() + ": " + key)
                        .doesNotContain("'"));
            }
        }
    }

    @Test
    void aTextThatIsNotThereIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Texts.of(Locale.ENGLISH).say("no-such-text"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(keys("messages_nl.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void everyTextThatModelAndInputUseIsThereAndNoOther() throws IOException {
        var code = Path.of("src/main/java/nl/plafond");
        try (var model = Files.walk(code.resolve("model"));
                var input = Files.walk(code.resolve("input"))) {
            var used = Stream.concat(model, input)
                    .filter(Files::isRegularFile)
                    .map(TextsTest::read)
                    .flatMap(source -> KEY.matcher(source).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            var there = keys("messages.properties");
            assertThat(there).containsAll(used);
            there.removeAll(used);
            // asked for by number
            there.removeIf(key -> key.matches("month\\.[0-9]+"));
            // what measures set, in their descriptors
            there.removeIf(key -> key.startsWith("thing."));
            // these are named after the definitions in the schema
            assertThat(there)
                    .containsExactlyInAnyOrder(
                            "warning",
                            "expected.number",
                            "expected.number-from",
                            "expected.label",
                            "expected.span",
                            "expected.euros");
        }
    }

    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
