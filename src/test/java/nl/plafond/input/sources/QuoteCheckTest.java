package nl.plafond.input.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.plafond.input.yaml.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteCheckTest {
    @TempDir
    private Path folder;

    @Test
    void aQuoteIsFoundHoweverItsSpacesQuotationMarksAndDashesWereSet() {
        var text =
                QuotedText.of("de lijst \u2018stijgt\u2019 \u2013 zei\n  de \u201Craad\u201D \u2013 tot\u00A018.486");
        assertThat(text.has(QuotedText.of("'stijgt' - zei de \"raad\"\" - tot 18.486")))
                .isTrue();
        assertThat(text.has(QuotedText.of("daalt"))).isFalse();
    }

    @Test
    void partOfANumberOrOfAWordIsNoQuote() {
        var text = QuotedText.of("Er wachten 118.486 mensen");
        assertThat(text.has(QuotedText.of("18.486"))).isFalse();
        assertThat(text.has(QuotedText.of("wacht"))).isFalse();
        assertThat(text.has(QuotedText.of("118.486 mensen"))).isTrue();
        assertThat(text.has(QuotedText.of(" "))).isFalse();
    }

    @Test
    void aFileThatIsCalledAfterASourceIsThatSource() throws IOException {
        Files.writeString(folder.resolve("raad.txt"), "140,75 per etmaal");
        Files.writeString(Files.createDirectories(folder.resolve("verder")).resolve("brief.html"), "12 aanmeldingen");
        var stored = StoredSources.in(folder);
        assertThat(stored.have("raad", "140,75")).isTrue();
        assertThat(stored.have("raad", "12 aanmeldingen")).isFalse();
        assertThat(stored.have("elders", "12 aanmeldingen")).isTrue();
    }

    @Test
    void whatStandsNowhereIsSaidWithItsLine() throws IOException {
        var model = Files.createDirectories(folder.resolve("dorp"));
        Files.writeString(model.resolve("model.yaml"), """
                price:
                  source: raad
                  quote: "140,75"
                places:
                  source: raad
                  quote: verzonnen
                """);
        Files.writeString(Files.createDirectories(folder.resolve("bronnen")).resolve("stuk.txt"), "140,75 per etmaal");
        var check = QuoteCheck.of(model, StoredSources.in(folder.resolve("bronnen")));
        assertThat(check.found()).isEqualTo(1);
        assertThat(check.problems()).extracting(Diagnostic::line).containsExactly(6);
    }
}
