package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units are types: what stands in the wrong place is refused by the compiler, not found in a result. */
class SwappedArgumentsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new Bridging(NAME, price, share) | new Bridging(NAME, share, price)",
                "new StayRule(STAY, factor, days) | new StayRule(STAY, days, factor)",
                "new Plafond.Expectation(amount, index) | new Plafond.Expectation(index, amount)",
                "new DwellingStream(\"homes\", NAME, rate, factor, Share.ALL) | new DwellingStream(\"homes\", NAME, factor, rate, Share.ALL)",
                "rate.thenAlways(LocalDate.MAX, new PerYear(3)) | rate.thenAlways(LocalDate.MAX, new Share(0.3))",
                "new WaitingRules.Escalation(new PerYear(2), TO) | new WaitingRules.Escalation(new Share(0.2), TO)",
                "ServiceLimits.UNLIMITED.withPlaces(places) | ServiceLimits.UNLIMITED.withPlaces(rate)"
            })
    void whatIsSwappedDoesNotCompile(String right, String wrong) throws IOException {
        assertThat(complaints(right)).isEmpty();
        assertThat(complaints(wrong))
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("incompatible types") || complaint.contains("cannot be"));
    }

    @Test
    void aBareNumberIsNoQuantity() throws IOException {
        assertThat(complaints("Timeline.constant(80)")).isNotEmpty();
    }

    private List<String> complaints(String expression) throws IOException {
        var source = """
                import java.time.LocalDate;
                import nl.plafond.model.*;
                import nl.plafond.vocabulary.*;
                class Try {
                    static final Label NAME = new Label("naam", "name");
                    static final ServiceId TO = new ServiceId("heavy");
                    static final DurationDistribution STAY = new DurationDistribution.Fixed(30);
                    Object made(Timeline<PerYear> rate, Timeline<Share> share, Timeline<Factor> factor,
                            Timeline<Days> days, Timeline<Places> places, Timeline<EuroPerDay> price,
                            Timeline<EuroPerYear> amount, Timeline<Growth> index) {
                        return %s;
                    }
                }
                """.formatted(expression);
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(found, Locale.ENGLISH, null)) {
            var options = List.of("-d", folder.toString(), "-proc:none");
            compiler.getTask(null, files, found, options, null, List.of(new Text(source)))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ENGLISH))
                .toList();
    }

    /** A source file that is no file. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///Try.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
