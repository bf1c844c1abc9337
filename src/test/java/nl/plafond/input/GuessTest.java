package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
    @Test
    void aDateWithTheDayFirstIsTurnedRound() {
        assertThat(Guess.date("1-2-2024")).contains("2024-02-01");
        assertThat(Guess.date("31/12/2024")).contains("2024-12-31");
        assertThat(Guess.date("2024")).isEmpty();
    }

    @Test
    void aNameIsInSmallLettersAndHyphens() {
        assertThat(Guess.name("Beschermd Wonen (18+)")).contains("beschermd-wonen-18");
        assertThat(Guess.name("02-anders-verwijzen.yaml")).contains("02-anders-verwijzen");
        assertThat(Guess.name("***")).isEmpty();
    }

    @Test
    void theNearestNameIsASlipOfTheKeyboardAway() {
        var names = List.of("capacity", "places", "cv", "price");
        assertThat(Nearest.to("capcity", names)).contains("capacity");
        assertThat(Nearest.to("vc", names)).contains("cv");
        assertThat(Nearest.to("prise", names)).contains("price");
        assertThat(Nearest.to("plaatsen", names)).isEmpty();
        assertThat(Nearest.to("", names)).isEmpty();
        assertThat(Nearest.to("x".repeat(1_000_000), names)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "pleegzorg,pleegzogr,1", "abc,abc,0", "abc,'',3", "ca,abc,3"})
    void distanceCountsLettersAddedDroppedChangedOrSwapped(String from, String to, int expected) {
        assertThat(Nearest.distance(from, to)).isEqualTo(expected);
        assertThat(Nearest.distance(to, from)).isEqualTo(expected);
    }
}
