package nl.plafond.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final List<ReportTexts> LANGUAGES = List.of(ReportTexts.DUTCH, ReportTexts.ENGLISH);

    @Test
    void itIsHeadingsParagraphsAndListsAndNothingElse() {
        for (var words : LANGUAGES) {
            assertThat(Explanation.html(words).replaceAll("</?(h3|p|ul|li|strong)>", ""))
                    .doesNotContain("<", ">", "{");
        }
    }

    @Test
    void bothLanguagesSayAsMuch() {
        assertThat(shape(ReportTexts.ENGLISH))
                .isEqualTo(shape(ReportTexts.DUTCH))
                .hasSize(8);
    }

    private static List<List<Integer>> shape(ReportTexts words) {
        return Explanation.sections(words).stream()
                .map(s -> List.of(
                        s.paragraphs().size(), s.points().size(), s.last().size()))
                .toList();
    }

    @Test
    void itIsShortEnoughToBeRead() {
        for (var words : LANGUAGES) {
            var text = Explanation.html(words).replaceAll("<[^>]*>", " ").strip();
            assertThat(text.split("\\s+").length).isBetween(400, 700);
        }
    }

    @Test
    void itExplainsTheVeryWordsOfTheReport() {
        for (var words : LANGUAGES) {
            var points = Explanation.sections(words).stream()
                    .flatMap(s -> s.points().stream())
                    .map(p -> p.word().toLowerCase(words.notation().locale()))
                    .collect(Collectors.toSet());
            assertThat(points)
                    .containsAll(Stream.of(Certainty.SURE, Certainty.LIKELY)
                            .map(c -> words.say("certainty." + c.key()))
                            .toList())
                    .containsAll(Stream.of("fact", "derived", "estimate", "target", "assumption", "choice")
                            .map(s -> words.say("status." + s))
                            .toList());
        }
    }

    @Test
    void aWordOfTheWordListMeansTheSameHere() {
        assertThat(Explanation.html(ReportTexts.DUTCH))
                .contains("<li><strong>plafond</strong>: " + ReportTexts.DUTCH.say("word.7.means") + "</li>");
    }
}
