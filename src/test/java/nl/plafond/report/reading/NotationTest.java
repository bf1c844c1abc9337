package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    private static final String NBSP = "\u00a0";

    @Test
    void dutchMoneyHasPointsACommaAndAFixedSpace() {
        assertThat(Notation.DUTCH.euro(1_234_567.89)).isEqualTo("€" + NBSP + "1.234.567,89");
        assertThat(Notation.DUTCH.euro(-0.001)).isEqualTo("€" + NBSP + "0,00");
    }

    @Test
    void aMillionAndMoreIsWrittenInMillions() {
        assertThat(Notation.DUTCH.money(13_789_281, 100_000)).isEqualTo("€" + NBSP + "13,8" + NBSP + "mln.");
        assertThat(Notation.ENGLISH.money(13_789_281, 100_000)).isEqualTo("€" + NBSP + "13.8" + NBSP + "million");
        assertThat(Notation.DUTCH.money(948_321, 10_000)).isEqualTo("€" + NBSP + "950.000");
    }

    @Test
    void datesAreWords() {
        var day = LocalDate.of(2024, 12, 31);
        assertThat(Notation.DUTCH.date(day)).isEqualTo("31 december 2024");
        assertThat(Notation.DUTCH.shortDate(day)).isEqualTo("31-12-2024");
        assertThat(Notation.ENGLISH.date(day)).isEqualTo("31 December 2024");
    }

    @ParameterizedTest
    @CsvSource({"183, 20, 180", "183, 3, 183", "183, 8, 185", "183, 60, 200", "1234, 0, 1.234", "1234, NaN, 1.234"})
    void aNumberIsRoundedToWhatItsIntervalSupports(double value, double halfWidth, String written) {
        assertThat(Notation.DUTCH.rounded(value, Rounding.unit(halfWidth, 1))).isEqualTo(written);
    }
}
