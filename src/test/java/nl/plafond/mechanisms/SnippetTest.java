package nl.plafond.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final String FILE = """
            # A comment.
            services:
              wonen:
                stay: {family: fixed}
                waiting:
                  order: first-come
                  heavier: {value: 5, unit: percent per year, status: assumption, range: [0, 9], reason: voorbeeld}
                price: 3
              verblijf:
                waiting:
                  order: urgent-first
            """;

    @Test
    void aGroupStandsUnderTheKeysAboveIt() {
        assertThat(Snippet.of(FILE, List.of(List.of("services", "verblijf", "waiting"))))
                .isEqualTo("""
                services:
                  verblijf:
                    waiting:
                      order: urgent-first""");
    }

    @Test
    void groupsThatShareKeysShareTheirLinesAndPapersAreLeftOut() {
        var heavier = List.of("services", "wonen", "waiting", "heavier");
        var price = List.of("services", "wonen", "price");
        assertThat(Snippet.of(FILE, List.of(heavier, price))).isEqualTo("""
                services:
                  wonen:
                    waiting:
                      heavier: {value: 5, unit: percent per year, ...papers}
                    price: 3""");
    }

    @Test
    void aKeyThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> Snippet.of(FILE, List.of(List.of("services", "wonen", "places"))))
                .hasMessageContaining("services.wonen.places");
    }
}
