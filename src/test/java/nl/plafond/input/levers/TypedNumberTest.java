package nl.plafond.input.levers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Scalars;
import nl.plafond.input.yaml.Units;
import nl.plafond.input.yaml.WrittenNumberTest;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed on the live page, or stands in a link to it, is read as in files. */
class TypedNumberTest {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    static Stream<WrittenNumberTest.Row> rows() {
        return WrittenNumberTest.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyNotationIsReadAsInFiles(WrittenNumberTest.Row row) {
        var typed = TypedNumber.of(row.written(), row.unit(), BigDecimal.ONE);
        var said = typed.problem().map(ENGLISH::say).orElse("");
        assertThat(typed.value().isPresent()).isEqualTo(typed.problem().isEmpty());
        if (row.advised().contains(" or ")) {
            // A percentage may have three decimals.
            boolean isAmount =
                    Units.comesInThousands(row.unit()) || !row.written().matches("[0-9.]+");
            assertThat(said.isEmpty()).isEqualTo(!isAmount);
            assertThat(said).startsWith("That can be " + row.advised().replace(" or ", ", but also ") + ".");
        } else if (row.advised().equals("-")) {
            assertThat(typed.value().isEmpty()
                            || Scalars.meaningOf(row.written()).isNumber())
                    .isTrue();
        } else {
            assertThat(typed.value().orElseThrow()).isEqualByComparingTo(row.advised());
        }
    }

    @Test
    void aStepWithThreeDecimalsAsksForNumbersWithThree() {
        assertThat(TypedNumber.of("12.345", "euro", new BigDecimal("0.005")).value())
                .contains(new BigDecimal("12.345"));
        assertThat(TypedNumber.of("12.345", "euro", new BigDecimal("0.01")).value())
                .isEmpty();
        assertThat(TypedNumber.of("12.345", "ratio", new BigDecimal("0.01")).value())
                .contains(new BigDecimal("12.345"));
        assertThat(TypedNumber.of("1.250", "per year", BigDecimal.ONE).value()).isEmpty();
        assertThat(TypedNumber.of("1.255", "per year", BigDecimal.ONE).value()).isPresent();
    }
}
