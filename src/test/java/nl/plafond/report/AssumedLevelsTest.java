package nl.plafond.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.charts.Form;
import nl.plafond.report.live.Picture;
import nl.plafond.report.live.PictureBuilder;
import nl.plafond.report.note.Notes;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a region whose levels are assumed no sentence, tile or card tells a level, and tables and charts say that they are assumed. */
class AssumedLevelsTest {
    private static final List<Metric> LEVELS =
            List.of(Metric.WAITING, Metric.WAIT_MEAN, Metric.IN_CARE, Metric.ELSEWHERE, Metric.BLOCKED);
    /** Shorter ones can be anything. */
    private static final Pattern TELLING = Pattern.compile("(?s).*\\d.*\\d.*\\d.*|.*\\d.* (mensen|weken|people|weeks)");

    private static final Pattern NO_SENTENCE =
            Pattern.compile("(?s)<table.*?</table>|<svg.*?</svg>|<style.*?</style>|<[^>]*>");

    @TempDir
    private Path folder;

    private static RunView published() {
        return ExampleQuestions.reading();
    }

    private static RunView assumed(RunView published) {
        return new RunView(
                published.model().withLevelsAssumed(true),
                published.scenarios(),
                published.plans(),
                published.findings(),
                published.chance(),
                published.programme(),
                published.run(),
                published.questions());
    }

    /** How levels of the run are written, in sentences and in cells. */
    private static Set<String> levels(RunView reading, ReportTexts words) {
        var texts = new ContrastText(reading, words);
        var levels = new TreeSet<String>();
        for (int scenario = 0; scenario < reading.scenarios().size(); scenario++) {
            for (int service = 0; service <= reading.findings().all(); service++) {
                for (var metric : LEVELS) {
                    for (int month : new int[] {0, reading.lookAt(), reading.last()}) {
                        var figure = Figure.at(reading, scenario, metric, service, month);
                        if (reading.ever(metric, service) && figure.exists()) {
                            levels.add(texts.level(metric, figure.after()));
                        }
                    }
                }
                for (int year = 0; year < reading.years().size(); year++) {
                    var cost = Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, year);
                    if (cost.exists()) {
                        levels.add(texts.level(Metric.COST_TOTAL, cost.after()));
                        levels.add(cost.value(words.notation()));
                    }
                }
            }
        }
        levels.removeIf(text -> !TELLING.matcher(text).matches());
        return levels;
    }

    private List<String> sentences(RunView reading, ReportTexts words, String name) throws Exception {
        var written = Files.createDirectories(folder.resolve(name));
        ReportWriter.write(written, reading, OptionalInt.of(0), words);
        try (var files = Files.walk(written)) {
            var pages =
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
            var sentences = new ArrayList<String>();
            for (var page : pages) {
                var text = NO_SENTENCE.matcher(Files.readString(page)).replaceAll("\n");
                Arrays.stream(text.split("\n"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .map(s -> page.getFileName() + ": " + s)
                        .forEach(sentences::add);
            }
            Notes.lines(reading, words).forEach(sentences::add);
            return sentences;
        }
    }

    private static List<String> telling(List<String> sentences, Set<String> levels) {
        return sentences.stream()
                .filter(s -> levels.stream().anyMatch(level -> tells(s, level)))
                .toList();
    }

    private static boolean tells(String sentence, String level) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(level) + "(?![\\d]| (minder|meer|fewer|more))")
                .matcher(sentence)
                .find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noSentenceOfARunTellsALevel(String language) throws Exception {
        var words = language.equals("nl") ? ReportTexts.DUTCH : ReportTexts.ENGLISH;
        var published = published();
        var levels = levels(published, words);
        assertThat(telling(sentences(published, words, "published"), levels)).hasSizeGreaterThan(10);
        var sentences = sentences(assumed(published), words, "assumed");
        assertThat(telling(sentences, levels)).isEmpty();
        assertThat(sentences).anyMatch(s -> s.startsWith("index.html") && s.contains(words.say("levels.assumed")));
        assertThat(sentences).anyMatch(s -> s.startsWith("bijlage.html") && s.contains(words.say("levels.assumed")));
    }

    @Test
    void whatIsDifferentIsToldAsBefore() throws Exception {
        var words = ReportTexts.DUTCH;
        var answer = Notes.lines(assumed(published()), words).get(0);
        assertThat(answer).contains("minder").doesNotContain("(daar", "()", " :", " ,");
    }

    @Test
    void chartsAndTablesWithLevelsSaySoAboveThem() {
        var words = ReportTexts.DUTCH;
        var published = picture(published(), words);
        var picture = picture(assumed(published()), words);
        var above = words.say("levels.above", "");
        for (var chart : picture.charts()) {
            boolean isOfLevels =
                    !chart.name().startsWith("difference") && !chart.name().equals("cumulative");
            assertThat(chart.subtitle().contains(above)).as(chart.name()).isEqualTo(isOfLevels);
        }
        assertThat(picture.charts()).hasSizeGreaterThan(3);
        assertThat(published.charts()).noneMatch(chart -> chart.subtitle().contains(above));
        Notes.of(assumed(published()), words).stream()
                .filter(note -> !note.file().startsWith("programma"))
                .forEach(note -> {
                    assertThat(note.table().caption()).contains("aangenomen");
                    assertThat(note.compared()).contains("aangenomen");
                });
    }

    @Test
    void aTileTellsADifferenceOrNothing() {
        var words = ReportTexts.DUTCH;
        var reading = published();
        var levels = levels(reading, words);
        var rows = picture(assumed(reading), words).rows();
        var told = rows.stream()
                .flatMap(row -> row.tiles().stream())
                .flatMap(tile -> Stream.of(tile.number(), tile.range(), tile.value(), tile.band(), tile.baseline()))
                .toList();
        assertThat(telling(told, levels)).isEmpty();
        assertThat(rows.get(0).tiles().get(0).number()).isEqualTo(words.say("levels.short"));
        assertThat(rows.get(1).tiles().get(0).number()).contains("minder");
        assertThat(telling(
                        picture(reading, words).rows().stream()
                                .flatMap(row -> row.tiles().stream())
                                .map(Picture.Tile::value)
                                .toList(),
                        levels))
                .isNotEmpty();
    }

    private static Picture picture(RunView reading, ReportTexts words) {
        var warnings = IntStream.range(1, reading.scenarios().size())
                .mapToObj(i -> List.<Picture.Warning>of())
                .toList();
        var all = Set.of("waiting", "wait", "care", "waits", "cost", "categories", "difference", "cumulative");
        return new PictureBuilder(
                        reading,
                        words,
                        Optional.of(reading.model().services().get(0).id()),
                        reading.lookAt(),
                        warnings,
                        new PictureBuilder.Wish("live", Form.WIDE, all))
                .picture();
    }
}
