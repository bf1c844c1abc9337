package nl.plafond.report.programme;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.programme.Booked;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Comparison COMPARISON =
            Comparison.of(Examples.PROGRAMME).orElseThrow();

    @Test
    void theTotalAddsUpWhatTheAdoptedMeasuresAreBookedFor() {
        assertThat(COMPARISON.total(2022, Booked::cost)).hasValue(300_000);
        assertThat(COMPARISON.total(2022, Booked::saving)).hasValue(1_900_000);
        assertThat(COMPARISON.net(2022)).hasValue(150_000 - 600_000 - 250_000 - 900_000);
    }

    @Test
    void aYearForWhichNothingIsBookedHasNoTotal() {
        assertThat(COMPARISON.total(2030, Booked::cost)).isEmpty();
        assertThat(COMPARISON.net(2030)).isEmpty();
        assertThat(new BookingVerdictText(COMPARISON, ReportTexts.DUTCH)
                        .ofTotal(2025)
                        .verdict())
                .startsWith("Er is niets ingeboekt");
    }
}
