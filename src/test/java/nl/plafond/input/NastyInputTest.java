package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes through the letterbox, the answer is a complaint and never an exception. */
class NastyInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SOUND = Folders.text(Folders.BROKEN.resolve("sound-model.yaml"));

    @TempDir
    Path temp;

    static Stream<Arguments> nastyBytes() {
        return Stream.of(
                Arguments.of("nothing", bytes(""), "model.yaml:1: the file is empty."),
                Arguments.of("a remark", bytes("# no more\n"), "model.yaml:1: the file is empty."),
                Arguments.of("a NUL", bytes(SOUND.replace("Raad", "Ra\0ad")), "found the invisible character U+0000"),
                Arguments.of("UTF-16", SOUND.getBytes(StandardCharsets.UTF_16), "found bytes that are not UTF-8"),
                Arguments.of("Latin-1", "name: één".getBytes(StandardCharsets.ISO_8859_1), "not UTF-8"),
                Arguments.of("a second mark", bytes("\uFEFF\uFEFFname: x"), "invisible character U+FEFF"),
                Arguments.of("an escape", bytes(SOUND.replace("Raads", "\\e[31m")), "invisible character U+001B"),
                Arguments.of("a list", bytes("- a\n- b\n"), "model.yaml:1: found a list, expected a group"),
                Arguments.of("a word", bytes("hello"), "model.yaml:1: found \"hello\", expected a group"),
                Arguments.of("a number", bytes("12"), "model.yaml:1: found 12, expected a group"),
                Arguments.of("a group as key", bytes("{a: 1}: 2"), "found a group or a list where a key belongs"),
                Arguments.of("a very large file", new byte[1_000_001], "more than the 1000000 that a model may be"),
                Arguments.of("a bomb", bytes(bomb()), "found an anchor"),
                Arguments.of("a mountain of brackets", bytes("[".repeat(900_000)), "more than 30 levels"),
                Arguments.of("a staircase", bytes(staircase()), "more than 30 levels"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nastyBytes")
    void oneLineSaysWhatIsWrong(String name, byte[] model, String expected) {
        var reading = assertTimeoutPreemptively(SOON, () -> ModelReader.read(Folders.with(temp, model)));
        assertThat(reading).isInstanceOf(ModelResult.Unsound.class);
        assertThat(Folders.english(reading)).hasSize(1).allMatch(line -> line.contains(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "?",
                "? a",
                "&a *a",
                "*a",
                "!!",
                "!!java.util.Date 1",
                "%YAML 1.1\n---\na: 1",
                "---\n---\n",
                "...",
                "a: b: c",
                "a:\n\t- b",
                "\t",
                "- - - -",
                "[]",
                "{}",
                "{",
                "]",
                "\"",
                "'",
                "|",
                ">",
                "@",
                "`",
                "a: |\n b",
                "<<: {a: 1}",
                "? [a]\n: b",
                "~: ~",
                "null: 1",
                "1: 2",
                "true: false",
                "\"\": 1",
                "a/b: 1",
                "a~1: 1",
                "services: {\"a.b[0]\": {}}",
                "services: {a: {}}",
                "services: []",
                "services: {a: {referrals: {rate: {}}}}",
                "services: {a: {stay: {family: mixture, parts: [{}]}}}",
                "services: {a: {stay: {family: 3}}}",
                "services: {a: {places: []}}",
                "services: {a: {places: [{}, {}]}}",
                "services: {a: {out: [{}]}}",
                "services: {a: {referrals: {months: []}}}",
                "services: {a: {referrals: {months: {profile: {}}}}}",
                "services: {a: {referrals: {by-year: {x: 1, 2020: 1}}}}",
                "start: 2020-01-01\nend: 9999-12-31",
                "start: 0000-01-01",
                "start: +999999999-12-31",
                "start: -1",
                "start: 2020-01-01\nlook-at: []",
                "baseline: []",
                "baseline: {value: x}",
                "services: {a: {providers: {profile: {b: {count: {value: 1e14}}}}}}",
                "services: {a: {providers: {each: [], profile: {b: []}}, plafond: {kind: []}}}",
                "services: {a: {age-limit: {age: {}, at-referral: {family: fixed}}, housing: {dwellings: {}}}}",
                "services: {a: {waiting: {list-stop: {otherwise: [{to: a, share: {value: 1}}]}, escalation: []}}}",
                "start: 2020-01-01\nend: +999999999-12-31\nservices: {a: {plafond: {adjustment: {value: -1}}}}",
                "dwellings: []",
                "dwellings: {a: {}}",
                "measures: [{set-plafond: {service: wonen, plafond: {kind: {}}}}]",
                "measures: [{change-places: {service: wonen, provider: []}}, {change-access: {service: wonen}}]",
                "prices: {level: 1e300, index: {value: 0e999999999}}",
                "a: 1e-999999999",
                "a: 0x7fffffff",
                "a: 0o17",
                "a: 1_000",
                "a: +.inf",
                "a: 99999999999999999999999999999"
            })
    void nothingThatYamlAllowsOrForbidsThrows(String model) {
        var asModel = ModelReader.read(Folders.with(temp.resolve("m"), model));
        var asScenario = ModelReader.read(Folders.withScenario(temp.resolve("s"), "proef.yaml", model));
        for (var reading : new ModelResult[] {asModel, asScenario}) {
            assertThat(reading).isInstanceOf(ModelResult.Unsound.class);
            assertThat(Folders.dutch(reading)).isNotEmpty().noneMatch(line -> line.contains("\n"));
        }
    }

    @Test
    void lettersThatFallOutNeverThrow() {
        var chance = new Random(20);
        var models = new String[] {SOUND, Folders.text(Folders.DORP.resolve("model.yaml"))};
        var scenario = Folders.text(Folders.DORP.resolve("scenarios/alles.yaml"));
        var characters = ": {}[],\n-\"'#&*!|>%@`0123456789.eE+-~ \tnlx";
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder(i % 2 == 0 ? models[i / 2 % 2] : scenario);
            for (int j = 0; j <= chance.nextInt(4); j++) {
                int at = chance.nextInt(text.length());
                switch (chance.nextInt(3)) {
                    case 0 -> text.delete(at, Math.min(text.length(), at + 1 + chance.nextInt(30)));
                    case 1 -> text.insert(at, characters.charAt(chance.nextInt(characters.length())));
                    default -> text.setCharAt(at, characters.charAt(chance.nextInt(characters.length())));
                }
            }
            var reading = i % 2 == 0
                    ? ModelReader.read(Folders.with(temp, text.toString()))
                    : ModelReader.read(Folders.withScenario(temp.resolve("s"), "proef.yaml", text.toString()));
            assertThat(reading instanceof ModelResult.Sound
                            || !reading.problems().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aMegabyteOfUnknownKeysIsToldSoonAndNotInFull() {
        var keys = IntStream.range(0, 60_000).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
        var reading = assertTimeoutPreemptively(SOON, () -> ModelReader.read(Folders.with(temp, keys)));
        assertThat(Folders.english(reading))
                .hasSizeLessThan(220)
                .contains("model.yaml:194: from here on another 59807 problems with keys and values.");
    }

    @Test
    void aMegabyteInOneWordIsToldSoon() {
        var word = "a-".repeat(450_000);
        var model = SOUND.replace("to: thuis,", "to: " + word + ",").replace("Raadsstuk", word.substring(1));
        var reading = assertTimeoutPreemptively(
                SOON, () -> ModelReader.read(Folders.with(temp, model.substring(0, 990_000))));
        assertThat(reading.problems()).isNotEmpty();
        var other = SOUND.replace("to: thuis,", "to: " + word + ",");
        assertThat(Folders.english(ModelReader.read(Folders.with(temp, other))))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeLessThan(300));
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(temp.resolve("secret.yaml"), "name: secret");
        var folder = Folders.with(temp.resolve("region"), SOUND);
        Files.createSymbolicLink(folder.resolve("scenarios/geheim.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("scenarios/hoger.yaml"), Path.of("../../secret.yaml"));
        assertThat(Folders.english(ModelReader.read(folder)))
                .containsExactly(
                        "scenarios/geheim.yaml: the file lies outside the folder of the model.",
                        "scenarios/hoger.yaml: the file lies outside the folder of the model.");
    }

    @Test
    void aFolderReachedByALinkIsFine() throws IOException {
        var folder = Folders.with(temp.resolve("region"), SOUND);
        var link = Files.createSymbolicLink(temp.resolve("link"), folder);
        assertThat(ModelReader.read(link)).isInstanceOf(ModelResult.Sound.class);
    }

    @Test
    void aMissingFolderOrFileIsSaid() throws IOException {
        assertThat(Folders.dutch(ModelReader.read(temp.resolve("weg"))))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("weg: deze map bestaat niet."));
        assertThat(Folders.dutch(
                        ModelReader.read(Folders.with(temp.resolve("r"), SOUND).resolve("model.yaml"))))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("noem de map waar het in staat."));
        var empty = Files.createDirectories(temp.resolve("leeg"));
        assertThat(Folders.dutch(ModelReader.read(empty)))
                .containsExactly(
                        "model.yaml: dit bestand is er niet.",
                        "scenarios: het model heeft geen scenario's, verwacht ten minste dat van ongewijzigd beleid, in"
                                + " een bestand zoals scenarios/ongewijzigd.yaml.");
    }

    @Test
    void aFolderWhereAFileBelongsIsSaid() throws IOException {
        Files.createDirectories(temp.resolve("model.yaml"));
        Files.createDirectories(temp.resolve("scenarios/een.yaml"));
        assertThat(Folders.english(ModelReader.read(temp)))
                .containsExactly("model.yaml: this is not a file.", "scenarios/een.yaml: this is not a file.");
    }

    @Test
    void aScenarioFileWithAnOddNameIsNotPassedOverInSilence() {
        var scenario = Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml"));
        assertThat(Folders.english(ModelReader.read(Folders.withScenario(temp, "Mijn plan.yml", scenario))))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("scenarios/Mijn plan.yml: found the file name"));
    }

    @Test
    void theScenarioOfUnchangedPolicyChangesNothing() throws IOException {
        var folder = Folders.with(temp, SOUND);
        Files.copy(
                Folders.BROKEN.resolve("sound-scenario.yaml"),
                folder.resolve("scenarios/ongewijzigd.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(Folders.english(ModelReader.read(folder)))
                .containsExactly(
                        "scenarios/ongewijzigd.yaml:4 scenarios.ongewijzigd.measures: the number of items is 1,"
                                + " expected none in the scenario of unchanged policy.");
    }

    @Test
    void anUnreadableModelDoesNotMakeItsScenariosWrong() {
        var folder =
                Folders.withScenario(temp, "proef.yaml", Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")));
        Folders.with(folder, "name: [");
        assertThat(Folders.english(ModelReader.read(folder)))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("model.yaml:1: cannot read this line as YAML"));
    }

    private static String bomb() {
        return "a0: &a0 [lol]\n"
                + IntStream.range(1, 20)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining());
    }

    private static String staircase() {
        return IntStream.range(0, 1000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
