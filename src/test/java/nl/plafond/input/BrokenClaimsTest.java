package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafond.input.claims.ClaimsReader;
import nl.plafond.input.claims.ClaimsResult;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One file per mistake in claims, and the one line that it gives in each language; see {@link BrokenFilesTest}. */
class BrokenClaimsTest {
    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> aMistakeInClaimsGivesOneClearLine() throws IOException {
        try (var files = Files.list(Folders.BROKEN.resolve("claims"))) {
            return files.sorted().toList().stream().map(this::test);
        }
    }

    @Test
    void theClaimsThatTheMistakesAreMadeInAreSound() {
        var reading = ClaimsReader.read(folder("sound", Folders.text(Folders.BROKEN.resolve("sound-claims.yaml"))));
        assertThat(reading.problems()).isEmpty();
        assertThat(((ClaimsResult.Sound) reading).claims()).hasSize(1);
    }

    @Test
    void aModelWithoutClaimsHasNone() {
        var folder = Folders.with(temp.resolve("none"), Folders.text(Folders.BROKEN.resolve("sound-model.yaml")));
        assertThat(((ClaimsResult.Sound) ClaimsReader.read(folder)).claims()).isEmpty();
        assertThat(ClaimsReader.hasClaims(folder)).isFalse();
    }

    @Test
    void aClaimIsPlayedOnTheModelAsItSetsIt() {
        var claims = Folders.text(Folders.BROKEN.resolve("sound-claims.yaml"))
                .replace("    scenario:", "    set: [services.wonen.places=150]\n    scenario:");
        var sound = (ClaimsResult.Sound) ClaimsReader.read(folder("set", claims));
        var places = sound.models().get(0).model().parameters().stream()
                .filter(p -> p.path().equals("services.wonen.places"));
        assertThat(places).singleElement().matches(p -> p.value() == 150);
    }

    private DynamicTest test(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var text = Folders.text(file);
            var reading = ClaimsReader.read(folder(file.getFileName().toString(), text));
            assertThat(lines(reading, Locale.forLanguageTag("nl")))
                    .isEqualTo(expected(text, "# nl "))
                    .hasSize(1);
            assertThat(lines(reading, Locale.ENGLISH)).isEqualTo(expected(text, "# en "));
            assertThat(reading).isInstanceOf(ClaimsResult.Unsound.class);
        });
    }

    private Path folder(String name, String claims) {
        var folder = Folders.with(temp.resolve(name), Folders.text(Folders.BROKEN.resolve("sound-model.yaml")));
        try {
            return Files.writeString(folder.resolve("claims.yaml"), claims).getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> expected(String text, String mark) {
        return text.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static List<String> lines(ClaimsResult reading, Locale locale) {
        var words = Texts.of(locale);
        return reading.problems().stream().map(problem -> problem.in(words)).toList();
    }
}
