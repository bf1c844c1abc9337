package nl.plafond.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.plafond.model.Parameter;
import nl.plafond.report.ExampleQuestions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptInfluenceTest {
    @TempDir
    private Path folder;

    private final String hash = ExampleQuestions.reading().run().modelHash();

    @BeforeEach
    void run() throws IOException {
        new Tables(ExampleQuestions.reading()).write(folder);
        new Manifest(ExampleQuestions.reading()).write(folder);
    }

    /** The length of stay moves two differences: 26% of the first and 6% of the other. */
    @Test
    void theLargestShareOfAnyDifferenceCounts() throws IOException {
        assertThat(KeptInfluence.in(folder, hash).orElseThrow().shares())
                .contains(entry(ExampleQuestions.STAY, 0.263), entry(ExampleQuestions.OFF_LIST, 0.412));
    }

    @Test
    void numbersWithoutInfluenceKeepTheirOrderBehindTheOthers() throws IOException {
        var all = ExampleQuestions.reading().model().parameters();
        var influence = KeptInfluence.in(folder, hash).orElseThrow();
        var ordered = influence.order(all);
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(all);
        assertThat(ordered.stream().filter(p -> !influence.shares().containsKey(p.path())))
                .containsExactlyElementsOf(all.stream()
                        .filter(p -> !influence.shares().containsKey(p.path()))
                        .toList());
        assertThat(ordered).extracting(Parameter::path).startsWith(firstOf(influence, ordered));
    }

    private static String firstOf(KeptInfluence influence, List<Parameter> ordered) {
        return ordered.stream()
                .map(Parameter::path)
                .filter(influence.shares()::containsKey)
                .max(Comparator.comparingDouble(influence.shares()::get))
                .orElseThrow();
    }

    @Test
    void aRunOfOtherFilesTellsNothing() throws IOException {
        assertThat(KeptInfluence.in(folder, "other")).isEmpty();
        assertThat(KeptInfluence.in(folder.resolve("nowhere"), hash)).isEmpty();
    }

    @Test
    void aTableThatSomebodyChangedTellsNothing() throws IOException {
        Files.writeString(folder.resolve("movers.csv"), "share,part\nx,mover\n");
        assertThat(KeptInfluence.in(folder, hash)).isEmpty();
        Files.writeString(folder.resolve(Manifest.FILE), "no manifest");
        assertThat(KeptInfluence.in(folder, hash)).isEmpty();
    }
}
