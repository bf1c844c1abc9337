package nl.plafond.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private static final Map<String, Double> NUMBERS = Map.of(
            "services.begeleiding.start.in-care",
            1523.0,
            "scenarios.2-x.measures[0].by",
            -10.0,
            "shared.omgeleid",
            57.4,
            "out.0.share",
            85.0,
            "log",
            7.0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 4 - 3 | 3",
                "100 / 10 / 5 | 2",
                "-2 * -(3 - 5) | -4",
                "11 612 185 / (services.begeleiding.start.in-care * 365) | 20.889170",
                "2 284*2/3 | 1522.666667",
                "0.5 | 0.5",
                "min(3, 1 + 1, 5) | 2",
                "max(shared.omgeleid, 60) | 60",
                "log(exp(2)) | 2",
                "log * 2 | 14",
                "100 - out.0.share | 15",
                "scenarios.2-x.measures[0].by + 1 | -9",
                "services.begeleiding.start.in-care - 23 | 1500",
            })
    void isWorkedOut(String text, double value) {
        assertThat(Expression.parse(text).valueWith(NUMBERS::get)).isCloseTo(value, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "som van de tien leeftijdsgroepen | van de tien leeftijdsgroepen",
                "1 + | ''",
                "(1 + 2 | ''",
                "1 523 x 365 | x 365",
                "sqrt(2) | sqrt(2)",
                "exp(1, 2) | exp(1, 2)",
                "2 % 3 | % 3",
                "1,5 | ',5'",
                "min() | )",
            })
    void whatIsNoneSaysWhereItStops(String text, String rest) {
        var unreadable = catchThrowableOfType(UnreadableExpressionException.class, () -> Expression.parse(text));
        assertThat(unreadable).isNotNull();
        assertThat(unreadable.rest()).isEqualTo(rest);
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertThat(catchThrowableOfType(
                        UnreadableExpressionException.class, () -> Expression.parse("(".repeat(100_000))))
                .isNotNull();
    }

    @Test
    void namesWhatItUses() {
        assertThat(Expression.parse("max(a.b-c, 2) / (log - a.b-c)").names()).containsExactly("a.b-c", "log", "a.b-c");
    }
}
