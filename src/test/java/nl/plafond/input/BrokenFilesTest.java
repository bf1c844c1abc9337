package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One file per mistake, and the one line that it gives in each language.
 *
 * <p>Each file begins with those lines, after {@code # nl} and {@code # en}. To add a mistake, add a file.
 */
class BrokenFilesTest {
    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> aMistakeInAModelGivesOneClearLine() throws IOException {
        return files("models")
                .map(file -> test(file, Folders.with(temp.resolve("m-" + name(file)), Folders.text(file))));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeInAScenarioGivesOneClearLine() throws IOException {
        return files("scenarios")
                .map(file -> test(
                        file, Folders.withScenario(temp.resolve("s-" + name(file)), "proef.yaml", Folders.text(file))));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeAboutProvidersGivesOneClearLine() throws IOException {
        return files("with-providers")
                .map(file -> test(file, withProviders(temp.resolve("p-" + name(file)), Folders.text(file))));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeAboutGroupsGivesOneClearLine() throws IOException {
        return files("with-groups")
                .map(file -> test(file, withGroups(temp.resolve("g-" + name(file)), Folders.text(file))));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeAboutAPoolGivesOneClearLine() throws IOException {
        return files("with-pool")
                .map(file -> test(file, withPool(temp.resolve("q-" + name(file)), Folders.text(file))));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeInAMeasureOfAProgrammeGivesOneClearLine() throws IOException {
        return files("programme")
                .map(file -> test(
                        file,
                        Folders.withFile(
                                Folders.withProgramme(temp.resolve("m-" + name(file))),
                                "programme/06-proef.yaml",
                                Folders.text(file))));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeInWhatAScenarioTakesGivesOneClearLine() throws IOException {
        return files("with-programme")
                .map(file -> test(
                        file,
                        Folders.withFile(
                                Folders.withProgramme(temp.resolve("t-" + name(file))),
                                "scenarios/proef.yaml",
                                Folders.text(file))));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeInALeverGivesOneClearLine() throws IOException {
        return files("levers").map(file -> test(file, withLevers(temp.resolve("l-" + name(file)), Folders.text(file))));
    }

    @Test
    void theLeversAreSound() {
        var folder = withLevers(temp.resolve("levers"), Folders.text(Folders.BROKEN.resolve("sound-levers.yaml")));
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();
        assertThat(ModelReader.keep(folder).levers()).hasSize(4);
    }

    private static Path withLevers(Path folder, String levers) {
        return Folders.withFile(
                Folders.with(folder, Folders.text(Folders.BROKEN.resolve("sound-model.yaml"))), "levers.yaml", levers);
    }

    @Test
    void theProgrammeIsSound() {
        var reading = ModelReader.read(Folders.withProgramme(temp.resolve("programme")));
        assertThat(Folders.english(reading)).isEmpty();
        assertThat(((ModelResult.Sound) reading).model().programme().adopted()).hasSize(2);
    }

    @Test
    void theModelWithAPoolIsSound() {
        var folder = withPool(temp.resolve("q"), Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")));
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();
    }

    @Test
    void theModelWithProvidersIsSound() {
        var folder = withProviders(temp.resolve("p"), Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")));
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();
    }

    @Test
    void theModelWithGroupsIsSound() {
        var folder = withGroups(temp.resolve("g"), Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")));
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();
    }

    private static Path withGroups(Path folder, String scenario) {
        return with("sound-model-with-groups.yaml", folder, scenario);
    }

    private static Path withProviders(Path folder, String scenario) {
        return with("sound-model-with-providers.yaml", folder, scenario);
    }

    private static Path withPool(Path folder, String scenario) {
        return with("sound-model-with-pool.yaml", folder, scenario);
    }

    private static Path with(String model, Path folder, String scenario) {
        Folders.withScenario(folder, "proef.yaml", scenario);
        return Folders.with(folder, Folders.text(Folders.BROKEN.resolve(model)));
    }

    @Test
    void theFilesThatTheMistakesAreMadeInAreSound() {
        var folder = Folders.withScenario(
                temp.resolve("sound"), "proef.yaml", Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")));
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();
        assertThat(ModelReader.read(folder)).isInstanceOf(ModelResult.Sound.class);
    }

    @Test
    void aReviewOfResidentsWhereNobodyEverIsGivesOneClearLine() {
        var scenario = Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")) + """
                  - review-list:
                      service: wonen
                      on: 2022-01-01
                      off-list: {value: 0, unit: percent, status: fact, source: raad, quote: "0"}
                      cost-per-file: {value: 0, unit: euro per file, status: fact, source: raad, quote: "0"}
                      in-care: {value: 10, unit: percent, status: fact, source: raad, quote: "10%"}
                """.indent(0);
        var model = Folders.text(Folders.BROKEN.resolve("sound-model.yaml"));
        var folder = Folders.withFile(Folders.with(temp.resolve("lived-in"), model), "scenarios/proef.yaml", scenario);
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();

        var empty = model.replace("rate: {value: 100,", "rate: {value: 0,")
                .replace("in-care: {value: 180,", "in-care: {value: 0,")
                .replace("waiting: {value: 40,", "waiting: {value: 0,");
        var other = Folders.withFile(Folders.with(temp.resolve("empty"), empty), "scenarios/proef.yaml", scenario);
        assertThat(Folders.english(ModelReader.read(other)))
                .contains(
                        "scenarios/proef.yaml:14 scenarios.proef.measures[1].in-care: nobody is in care at this service,"
                                + " and nobody comes. Leave in-care out, or choose another service.");
        assertThat(Folders.dutch(ModelReader.read(other)))
                .contains(
                        "scenarios/proef.yaml:14 scenarios.proef.measures[1].in-care: bij deze voorziening is niemand in"
                                + " zorg, en er komt ook niemand. Laat in-care weg, of kies een andere voorziening.");
    }

    private static DynamicTest test(Path file, Path folder) {
        return DynamicTest.dynamicTest(name(file), () -> {
            var reading = ModelReader.read(folder);
            assertThat(Folders.dutch(reading))
                    .isEqualTo(expected(file, "# nl "))
                    .hasSize(1);
            assertThat(Folders.english(reading)).isEqualTo(expected(file, "# en "));
            assertThat(reading instanceof ModelResult.Sound)
                    .isEqualTo(name(file).startsWith("warning-"));
        });
    }

    private static List<String> expected(Path file, String mark) {
        return Folders.text(file)
                .lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(Folders.BROKEN.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }
}
