package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes no sense never becomes a model, and is told in sentences. */
class NonsenseTest {
    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var refused = catchThrowableOfType(
                InvalidModelException.class, () -> new Start(10, 11, List.of(), 3, 4, 5, List.of(1.0)));
        assertThat(refused.violations())
                .extracting(Violation::sentence)
                .containsExactly(
                        "urgent-waiting: found 4, expected at most the 3 who wait.",
                        "inactive: found 5, expected at most the 3 who wait.",
                        "waiting-for-dwelling: found 11, expected at most the 10 in care.",
                        "waited.observed: the number of items is 1, expected 3, one for each who waits.");
        assertThat(refused).hasMessageContaining("found 4").hasMessageContaining("found 11");
    }

    @Test
    void whatIsWrongInAPartIsToldFromTheWhole() {
        var inPart = Violation.value("urgent-waiting", 4).besides("waiting");
        assertThat(inPart.within("start").within("services.wonen"))
                .extracting(Violation::path, Violation::besides)
                .containsExactly("services.wonen.start.urgent-waiting", List.of("services.wonen.start.waiting"));
    }
}
