package nl.plafond.input.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAmountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            160.000 | 160000
            -547.500 | 547500
            --1.538.246 | 1538246
            0 | 0
            € 1.000,- | 1000
            EUR 250.000 | 250000
            912.500,50 | 912500.50
            12,5 | 12.5
            1,000,000 | 1000000
            (83 500) | 83500
            circa € 7 miljoen | 7000000
            €4,6 mln | 4600000
            maximaal 7 mln | 7000000
            """)
    void theDigitsMakeTheAmount(String text, BigDecimal amount) {
        assertThat(new PrintedAmount(text).amount().orElseThrow()).isEqualByComparingTo(amount);
        assertThat(new PrintedAmount(text).isAmount()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ntb", "-", "p.m.", "€"})
    void aCellWithoutDigitsHasNoAmount(String text) {
        assertThat(new PrintedAmount(text).amount()).isEmpty();
        assertThat(new PrintedAmount(text).isAmount()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zie 4", "vanaf 2023", "100.000 p.m."})
    void aCellWithWordsNeedNotBeAnAmount(String text) {
        assertThat(new PrintedAmount(text).isAmount()).isFalse();
    }
}
