package nl.plafond.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingGuessTest {
    @Test
    void aDateWithTheDayFirstIsTurnedRound() {
        assertThat(SpellingGuess.date("1-2-2024")).contains("2024-02-01");
        assertThat(SpellingGuess.date("31/12/2024")).contains("2024-12-31");
        assertThat(SpellingGuess.date("2024")).isEmpty();
    }

    @Test
    void aNameIsInSmallLettersAndHyphens() {
        assertThat(SpellingGuess.name("Beschermd Wonen (18+)")).contains("beschermd-wonen-18");
        assertThat(SpellingGuess.name("02-anders-verwijzen.yaml")).contains("02-anders-verwijzen");
        assertThat(SpellingGuess.name("***")).isEmpty();
    }

    @Test
    void theNearestNameIsASlipOfTheKeyboardAway() {
        var names = List.of("capacity", "places", "cv", "price");
        assertThat(NearestName.to("capcity", names)).contains("capacity");
        assertThat(NearestName.to("vc", names)).contains("cv");
        assertThat(NearestName.to("prise", names)).contains("price");
        assertThat(NearestName.to("plaatsen", names)).isEmpty();
        assertThat(NearestName.to("", names)).isEmpty();
        assertThat(NearestName.to("x".repeat(1_000_000), names)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "pleegzorg,pleegzogr,1", "abc,abc,0", "abc,'',3", "ca,abc,3"})
    void distanceCountsLettersAddedDroppedChangedOrSwapped(String from, String to, int expected) {
        assertThat(NearestName.distance(from, to)).isEqualTo(expected);
        assertThat(NearestName.distance(to, from)).isEqualTo(expected);
    }
}
