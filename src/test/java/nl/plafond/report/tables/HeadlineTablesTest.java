package nl.plafond.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlineTablesTest {
    @TempDir
    private Path folder;

    private List<String> lines(String name) throws IOException {
        var reading = ExampleQuestions.reading();
        new HeadlineTables(reading.model(), reading.findings().frame(), reading.questions()).write(folder);
        return Files.readAllLines(folder.resolve(name));
    }

    @Test
    void eachPartOfTheVarianceHasARow() throws IOException {
        assertThat(lines("movers.csv"))
                .contains("heronderzoek,heronderzoek,beschermd-wonen,waiting,2024-12-31,ongewijzigd,2024-12-31,"
                        + "mover,services.beschermd-wonen.stay.mean,0.263,0.21,0.31,-95,-61,assumption,,512");
        assertThat(lines("movers.csv"))
                .anyMatch(line -> line.contains(",chance,,0.11,0.08,0.14,"))
                .anyMatch(line -> line.contains(",others,,0.06,0.02,0.1,"))
                .anyMatch(line -> line.contains(",interplay,,0.155,0.09,0.22,"));
    }

    @Test
    void twoAssumptionsThatHaveToMoveTogetherShareANumber() throws IOException {
        assertThat(lines("tipping.csv").stream().filter(line -> line.contains(",played,") && line.contains(",32")))
                .filteredOn(line -> line.startsWith("plekken"))
                .extracting(line -> line.split(",")[7])
                .containsExactly("1", "1");
    }

    @Test
    void whereThereIsNothingARowSaysWhy() throws IOException {
        assertThat(lines("tipping.csv")).anyMatch(line -> line.contains(",not-played,"));
    }

    @Test
    void aRegionHasARowForEachOfItsNumbers() throws IOException {
        assertThat(lines("boxes.csv").stream().filter(line -> line.startsWith("heronderzoek")))
                .hasSize(2);
    }

    @Test
    void everyRowHasAsManyFieldsAsTheHeading() throws IOException {
        for (var name : HeadlineColumns.ALL.keySet()) {
            var lines = lines(name + ".csv");
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.split(",", -1))
                            .hasSize(HeadlineColumns.ALL.get(name).size()));
            assertThat(String.join("", lines)).doesNotContain("NaN");
        }
    }

    @Test
    void everyColumnIsExplainedInBothLanguages() {
        Stream.of(ReportTexts.DUTCH, ReportTexts.ENGLISH)
                .forEach(words -> HeadlineColumns.ALL.values().stream()
                        .flatMap(List::stream)
                        .forEach(column -> assertThat(words.say("dictionary." + column.replace('_', '-')))
                                .isNotBlank()));
    }
}
