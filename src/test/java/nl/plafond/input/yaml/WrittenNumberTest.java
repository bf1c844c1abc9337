package nl.plafond.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.Folders;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write where a number belongs is advised on in full or not at all. */
public class WrittenNumberTest {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
    private static final Pattern ADVICE = Pattern.compile("Write (\\S+?)(?:\\.|, with a point for the decimals\\.)");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    @TempDir
    Path temp;

    /** A row of the table: what was written in a field of some unit, and what comes of it. */
    public record Row(String written, String unit, String advised, String advisedWhole) {
        static Row of(String line) {
            var cells = line.split(" ?\\| ?", -1);
            var written = CHARACTER
                    .matcher(cells[0])
                    .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
            return new Row(written, cells[1].strip(), cells[2].strip(), cells[cells.length > 3 ? 3 : 2].strip());
        }
    }

    public static Stream<Row> rows() {
        return Folders.text(Folders.RESOURCES.resolve("input/notations.txt"))
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aNumberIsAdvisedInFullOrNotAtAll(Row row) {
        assertThat(advice(row.written(), row.unit(), false)).isEqualTo(row.advised());
        assertThat(advice(row.written(), row.unit(), true)).isEqualTo(row.advisedWhole());
    }

    @Test
    void theTableHasEveryKindOfNotation() {
        assertThat(rows()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    /** Whoever does what the advice says has the number that was certain, in a file and on the command line. */
    @ParameterizedTest
    @MethodSource("rows")
    void anAdviceThatIsFollowedGivesThatNumber(Row row) {
        WrittenNumber.readings(row.written(), row.unit())
                .forEach(number -> assertThat(
                                Scalars.meaningOf(ShownValue.plain(number).toPlainString())
                                        .decimalValue())
                        .isEqualByComparingTo(number));
    }

    private static String advice(String written, String unit, boolean whole) {
        var said = NumberAdvice.of(written, unit, whole).map(ENGLISH::say).orElse("-");
        var write = ADVICE.matcher(said);
        if (write.matches()) {
            return write.group(1);
        }
        return said.replaceAll("That can be (\\S+), but also (\\S+)\\. Use no sign.*", "$1 or $2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "+1.000", "-1.000", "12.500", "200.000", "999.999", "1.234"})
    void aPointBeforeThreeDigitsIsWarnedOf(String written) {
        for (var unit : List.of("euro", "euro per year", "euro per etmaal", "clients", "places", "inhabitants")) {
            assertThat(warnings("value: " + written, unit)).as(unit).hasSize(1);
        }
    }

    @Test
    void theWarningSaysBothNumbers() {
        var read = new BigDecimal("1.000");
        assertThat(warnings("value: " + read, "places"))
                .containsExactly("file: note: 1.000 is read as 1, not as 1000."
                        + " Do you mean 1000? Then write 1000. Is 1 right? Then write 1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.125",
                "-0.125",
                ".125",
                "1000",
                "1.00",
                "1.0000",
                "1234.567",
                "1.5",
                "1000.000",
                "0.000",
                "\"1.000\""
            })
    void otherNumbersAreNotWarnedOf(String written) {
        assertThat(warnings("value: " + written, "euro")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percent",
                "percent per year",
                "ratio",
                "days",
                "weeks",
                "months",
                "years",
                "providers",
                "per year"
            })
    void aRatioAPercentageAndATimeMayHaveThreeDecimals(String unit) {
        assertThat(warnings("value: 1.000", unit)).isEmpty();
        assertThat(warnings("value: 33.333", unit)).isEmpty();
    }

    @Test
    void theBoundsOfARangeAreInTheUnitOfTheirNumber() {
        assertThat(warnings("range: [1.000, 2.000]", "places")).hasSize(2);
        assertThat(warnings("range: [1.000, 2.000]", "percent")).isEmpty();
    }

    @Test
    void aMeanOfReferralsMayHaveThreeDecimalsButNoZeroAtTheEnd() {
        var rate = "services: {wonen: {referrals: {rate: {value: %s, unit: per year}}}}";
        assertThat(check(rate.formatted("1.250"))).hasSize(1);
        assertThat(check(rate.formatted("56.125"))).isEmpty();
        assertThat(check("a: {breakdown: {hazard: {value: 1.250, unit: per year}}}"))
                .isEmpty();
    }

    private static List<String> warnings(String number, String unit) {
        return check("a: {" + number + ", unit: " + unit + "}").stream()
                .map(line -> line.replaceFirst("^file:1 \\S+:", "file:"))
                .toList();
    }

    private static List<String> check(String yaml) {
        var diagnostics = new Diagnostics();
        try {
            ThousandsCheck.check(
                    YamlReader.compose(new SourceFile("file", yaml), Document.Kind.MODEL, "", diagnostics),
                    diagnostics);
        } catch (UnreadableFileException e) {
            throw new AssertionError(yaml, e);
        }
        return diagnostics.inOrder().stream()
                .map(problem -> problem.in(ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"200,000", "1,000,000", "€ 200,000", "€ 1,000,000"})
    void whatACommaCutsOffInAGroupOnOneLineIsNotForgotten(String amount) {
        var price = "price: {value: " + amount + ", unit: euro per etmaal, status: fact, source: nota, quote: x}";
        var lines =
                model(text -> text.replaceFirst("price: \\{[^}]*}", java.util.regex.Matcher.quoteReplacement(price)));
        assertThat(lines).isNotEmpty();
        assertThat(advised(lines)).isSubsetOf("1000000");
        assertThat(advised(lines)).doesNotContain("200.000", "200", "1");
    }

    @Test
    void aSettingOnTheCommandLineIsReadInTheSameWay() {
        assertThat(set("–20")).containsExactly("-20");
        assertThat(set("1_000")).containsExactly("1000");
        assertThat(set("2 duizend")).containsExactly("2000");
        for (var unclear : List.of("10-12", "12:30", "1/3", "1,000", "€ 20", "12k")) {
            assertThat(set(unclear)).isEmpty();
        }
        var reading = ModelReader.read(Folders.DORP, Overrides.of("services.wonen.places[0]=1.000"));
        assertThat(reading).isInstanceOf(ModelResult.Sound.class);
        assertThat(Folders.english(reading))
                .contains("--set services.wonen.places[0]: note: 1.000 is read as 1, not as 1000."
                        + " Do you mean 1000? Then write 1000. Is 1 right? Then write 1.");
    }

    private static List<String> set(String value) {
        return advised(
                Folders.english(ModelReader.read(Folders.DORP, Overrides.of("services.wonen.places[0]=" + value))));
    }

    private List<String> model(java.util.function.UnaryOperator<String> change) {
        var sound = Folders.text(Folders.BROKEN.resolve("sound-model.yaml"));
        return Folders.english(ModelReader.read(Folders.with(temp, change.apply(sound))));
    }

    private static List<String> advised(List<String> lines) {
        return lines.stream()
                .map(ADVICE::matcher)
                .flatMap(match -> match.find() ? Optional.of(match.group(1)).stream() : Stream.empty())
                .collect(Collectors.toList());
    }
}
