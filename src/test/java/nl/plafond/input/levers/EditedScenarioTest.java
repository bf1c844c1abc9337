package nl.plafond.input.levers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plafond.controls.Control;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.input.Editors;
import nl.plafond.input.Folders;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.program.RepeatCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes of settings in a village where one can work it out by hand. */
class EditedScenarioTest {
    private static final String PROEF = "proef";
    private static ScenarioEditor editor;

    @BeforeAll
    static void open() {
        editor = Editors.open(Folders.RESOURCES.resolve("input/hendels"));
        // Its shares have ranges for their sliders, and of those who leave a list it says nothing.
        assertThat(editor.warnings())
                .extracting(warning -> warning.found().key())
                .containsOnly("found.shares-drawn-apart", "found.nothing-afterwards");
    }

    private static String yaml(String... set) {
        return drawn(set).yaml();
    }

    private static EditedScenario.Drawn drawn(String... set) {
        return Editors.drawn(editor, PROEF, map(set));
    }

    private static Map<String, String> map(String... set) {
        return IntStream.range(0, set.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> set[2 * i], i -> set[2 * i + 1]));
    }

    private static List<String> refused(String... set) {
        return Editors.refused(editor, PROEF, map(set));
    }

    // Dates

    @Test
    void theDayOfTheWholeMovesAlongAndTheLastDayOfAMonthStaysALastDay() {
        assertThat(yaml("m0.from", "2021-07-01")).contains("from: 2021-07-01\n      full: 2023-03-31\n");
        assertThat(yaml("m0.from", "2020-02-01")).contains("from: 2020-02-01\n      full: 2021-10-31\n");
    }

    @Test
    void aTemporaryCostMovesAlongAndOneForGoodGoesOnForGood() {
        assertThat(yaml("m1.from", "2021-03-01")).contains("from: 2021-03-01\n      until: 2022-04-30\n");
        assertThat(yaml("m2.from", "2022-06-01")).contains("from: 2022-06-01\n      until: 2025-01-01\n");
    }

    @Test
    void datesFurtherInMoveAlongUntilTheyLeaveTheModel() {
        assertThat(yaml("m4.from", "2022-07-01", "m5", "off"))
                .contains("from: 2022-07-01\n      plafond:", "from: 2023-07-01\n          full: 2024-01-01\n");
        assertThat(refused("m4.from", "2024-06-01", "m5", "off"))
                .containsExactly("m4.from: Dan valt een datum van deze maatregel buiten de jaren van het model."
                        + " Kies een andere maand.");
    }

    @Test
    void theMonthInWhichItStandsNowNeedNotBeTheFirstOfOne() {
        assertThat(drawn("m1.from", "2021-01-15").scenario()).isEqualTo(drawn().scenario());
    }

    // Numbers

    @Test
    void aNumberThatIsSetIsAChoiceThatSaysWhatTheModelHas() {
        assertThat(yaml("m1.amount", "900000")).contains("""
                      amount:
                        value: 900000
                        unit: euro per year
                        status: choice
                        range: [570000, 960000]
                        reason: Ingesteld op de live pagina; het model heeft 766000 (aanname, raad).
                """);
    }

    @Test
    void aNumberThatIsLeftAloneKeepsItsPapersToTheLetter() {
        assertThat(yaml("m1.amount", "900000")).contains("""
                      by:
                        value: -20
                        unit: places
                        status: fact
                        source: raad
                        quote: "min 20: minder plekken"
                      transfer-to: thuis
                      friction:
                        value: 3617
                        unit: euro per place
                        status: assumption
                        range: [2000, 20000]
                        reason: 'Een schatting: wat elders is betaald.'
                """);
    }

    @Test
    void theLastWayOutTakesWhatTheOthersLeave() {
        assertThat(yaml("m3.out.0.share", "60.2")).contains("value: 60.2\n", "value: 39.8\n");
        assertThat(drawn("m3.out.0.share", "60").remarks()).isEmpty();
        assertThat(Editors.dutch(drawn("m3.out.0.share", "70")))
                .containsExactly("m3.out.0.share: Voor de laatste bestemming blijft dan 30% over;"
                        + " het model is gemaakt voor 35 tot en met 50%.");
        assertThat(yaml("m3.out.0.share", "70")).contains("range: [30, 50]");
    }

    @Test
    void aLeverOnOneWayOutLeavesTheRestToTheLast() {
        assertThat(yaml("deel", "100")).contains("value: 100\n", "value: 0\n");
        assertThat(Editors.dutch(drawn("deel", "35"))).isEmpty();
        assertThat(yaml("deel", "35")).contains("value: 35\n", "value: 65\n", "range: [65, 70]");
    }

    @Test
    void theNumbersOfAVariantAreAmongThoseOfItsModel() {
        var drawn = drawn("m1.amount", "900000");
        assertThat(drawn.model().parameters()).anySatisfy(parameter -> {
            assertThat(parameter.path()).isEqualTo("scenarios.mijn.measures[1].amount");
            assertThat(parameter.value()).isEqualTo(900000);
        });
        assertThat(editor.model().parameters()).noneMatch(p -> p.path().startsWith("scenarios.mijn"));
    }

    // Switches

    @Test
    void aMeasureThatIsOffIsGoneAndWhatIsSetUnderItIsNotLookedAt() {
        var drawn = drawn("m0", "off", "m0.from", "nonsense", "m0.friction", "-1", "m2", "off");
        assertThat(drawn.scenario().measures())
                .hasSize(drawn().scenario().measures().size() - 2);
        assertThat(drawn.remarks()).isEmpty();
    }

    @Test
    void aMeasureThatNeededAnotherSaysSoWhenThatIsOff() {
        assertThat(refused("m4", "off"))
                .containsExactly("m5: Deze voorziening heeft dan geen plafond dat kan veranderen.");
    }

    @Test
    void measuresOfTheProgrammeAreTakenInTheOrderOfTheProgramme() {
        assertThat(yaml("take.04-eerst", "on")).contains("take:\n  - 04-eerst\n  - 05-daarna\nmeasures:\n");
        assertThat(yaml("take.05-daarna", "off")).doesNotContain("take:");
        assertThat(Editors.drawn(editor, "ongewijzigd", Map.of("take.04-eerst", "on"))
                        .scenario()
                        .measures())
                .hasSize(5);
    }

    // Levers

    @Test
    void aSliderThatStandsWhereItStartsDoesNothing() {
        assertThat(drawn("plekken", "0", "plekken.from", "2022-01-01").scenario())
                .isEqualTo(drawn().scenario());
    }

    @Test
    void aSliderThatIsMovedAddsItsMeasureAtTheEnd() {
        var measures =
                drawn("plekken", "25", "plekken.from", "2022-03-01").scenario().measures();
        assertThat(last(measures)).isInstanceOfSatisfying(ChangePlaces.class, places -> {
            assertThat(places.service()).isEqualTo(new ServiceId("wonen"));
            assertThat(places.from()).isEqualTo("2022-03-01");
            assertThat(places.change()).isEqualTo(new Change.By(25));
        });
    }

    @Test
    void outsideItsRangeASliderIsDrawnWithAWarningThatNamesTheRange() {
        assertThat(drawn("plekken", "40").remarks()).isEmpty();
        var drawn = drawn("plekken", "60");
        assertThat(Editors.dutch(drawn))
                .containsExactly("plekken: Het model is gemaakt voor waarden van -20 tot en met 40."
                        + " Daarbuiten is de uitkomst minder zeker.");
        assertThat(drawn.yaml()).contains("range: [-20, 60]");
    }

    @Test
    void aSliderWithASwitchAddsItsMeasureAlsoWhereItStarts() {
        assertThat(drawn("duur.value", "24").scenario()).isEqualTo(drawn().scenario());
        var papers = yaml("duur", "on");
        assertThat(papers).contains("value: 12\n        unit: months", "reason: Gekozen.");
        assertThat(yaml("duur", "on", "duur.value", "24")).contains("value: 24\n        unit: months");
    }

    @Test
    void aChoiceAddsTheMeasuresOfWhatIsChosen() {
        assertThat(drawn("grens", "as-is").scenario()).isEqualTo(drawn().scenario());
        assertThat(last(drawn("grens", "hard").scenario().measures())).isInstanceOf(SetPlafond.class);
        assertThat(drawn("weg", "on", "grens", "uitstel").scenario().measures())
                .hasSize(drawn().scenario().measures().size() + 2);
    }

    @Test
    void aLeverThatSetsWhatIsSetAlreadyIsLeftOut() {
        var drawn = Editors.drawn(editor, "weg-al", Map.of("weg", "on"));
        assertThat(Editors.dutch(drawn)).containsExactly("weg: Dit verandert niets: het is al zo.");
        assertThat(drawn.scenario().measures()).hasSize(1);
        assertThat(Editors.drawn(editor, "weg-al", Map.of("weg", "on", "m0", "off"))
                        .scenario()
                        .measures())
                .hasSize(1);
    }

    // The file

    @Test
    void theFileSaysWhereItComesFromWhatWasSetAndHowToPlayIt() {
        var again = RepeatCommand.run(editor.folder(), List.of("--scenarios", "mijn.yaml", "--replications", "1000"));
        assertThat(yaml("plekken", "25", "m3.out.0.share", "60", "m2", "off"))
                .startsWith("""
                # yaml-language-server: $schema=../../plafond-scenario.schema.json
                # Scenario van de live pagina van Plafond: model hendels, uitgaande van scenario proef.
                # Scenario from the live page of Plafond: model hendels, starting from scenario proef.
                # Ingesteld, met tussen haakjes wat het model heeft:
                # Set, with between brackets what the model has:
                #   m2 = off (on) Jaarlijkse kosten thuis
                #   m3.out.0.share = 60 (57.4) Andere uitstroom wonen: Deel dat naar thuis gaat
                #   plekken = 25 (0) Plekken erbij of eraf
                # Naspelen: %s
                # To play it: %s
                name:
                  nl: Mijn variant
                  en: My variant
                """.formatted(again, again))
                .endsWith("made-with:\n  version: 0.6.0\n  model: hendels\n  hash: " + editor.hash() + "\n");
    }

    @Test
    void aNameThatCannotBeIsMadeIntoOneThatCan() {
        assertThat(id("proef")).isEqualTo("proef-variant");
        assertThat(id("04-eerst")).isEqualTo("04-eerst-variant");
        assertThat(id("together")).isEqualTo("together-variant");
        assertThat(id("Mijn plan, juli!")).isEqualTo("mijn-plan-juli");
        assertThat(id("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(id("")).isEqualTo("variant");
        assertThat(id("x".repeat(500))).matches("[a-z0-9-]{1,60}");
    }

    private static String id(String id) {
        var drawing = editor.draw(ScenarioVariant.of(id, new Label("Naam", "Name"), PROEF, Map.of()));
        return ((EditedScenario.Drawn) drawing).scenario().id();
    }

    @Test
    void aNameIsWhateverThePersonTypesOnOneLine() {
        for (var name : List.of(
                "a: b # c",
                "- x",
                "\"quoted\"",
                "'",
                "{a}",
                "true",
                "12",
                "~",
                "a\nb: c",
                "\u0000\u200b\uD83D\uDE00",
                "",
                "\uD800",
                "é".repeat(300),
                "*anchor",
                "&a",
                "!tag",
                "%",
                "@",
                "`",
                "| x",
                "> x",
                "? x",
                " - ",
                "\t#")) {
            var drawing = editor.draw(ScenarioVariant.of("mijn", new Label(name, name), PROEF, Map.of()));
            assertThat(drawing).as(name).isInstanceOf(EditedScenario.Drawn.class);
            var label = ((EditedScenario.Drawn) drawing).scenario().name();
            assertThat(label.nl()).as(name).isNotBlank().doesNotContain("\n").hasSizeLessThanOrEqualTo(121);
        }
    }

    // What cannot be set

    @Test
    void whatCannotBeSetIsRefusedAtItsControlInWords() {
        assertThat(refused("m9", "off")).containsExactly("m9: Deze knop bestaat hier niet: \"m9\".");
        assertThat(refused("m0", "maybe"))
                .containsExactly("m0: Deze schakelaar staat aan of uit; iets anders kan niet.");
        assertThat(refused("grens", "slim")).containsExactly("grens: Deze keuze bestaat hier niet.");
        assertThat(refused("plekken", "65")).containsExactly("plekken: Kies een waarde van -40 tot en met 60.");
        assertThat(refused("plekken", "24"))
                .containsExactly("plekken: Kies een waarde in stappen van 5, bijvoorbeeld 25.");
        assertThat(refused("plekken", "veel")).containsExactly("plekken: \"veel\" is geen getal.");
        assertThat(refused("plekken", "1e1")).containsExactly("plekken: \"1e1\" is geen getal.");
        assertThat(refused("m0.from", "2021-07-15"))
                .containsExactly("m0.from: Kies de eerste dag van een maand; \"2021-07-15\" is dat niet.");
        assertThat(refused("m0.from", "2026-01-01"))
                .containsExactly("m0.from: Kies een maand van januari 2020 tot en met december 2024.");
        assertThat(refused("plekken", "5", "plekken.from", "2024-02-01"))
                .containsExactly("plekken.from: Kies een maand van januari 2020 tot en met januari 2024.");
    }

    @Test
    void everythingThatCannotBeIsSaidAtOnce() {
        assertThat(refused("m9", "off", "plekken", "65", "m0.from", "x")).hasSize(3);
    }

    @Test
    void aScenarioThatIsNotThereIsRefused() {
        assertThat(Editors.refused(editor, "nergens", Map.of()))
                .containsExactly(": Dit model heeft geen scenario \"nergens\".");
        assertThatThrownBy(() -> editor.controls("nergens")).hasMessageContaining("nergens");
    }

    @Test
    void stepsThatAPageAddsUpInBinaryFractionsAreTakenAsMeant() {
        assertThat(yaml("m3.out.0.share", "60.20000000003")).contains("value: 60.2\n");
    }

    @Test
    void aModelThatIsNotSoundStaysShut() {
        var result = ScenarioEditor.open(Path.of("nergens"));
        assertThat(result)
                .isInstanceOfSatisfying(
                        EditorResult.Refused.class,
                        shut -> assertThat(shut.problems()).isNotEmpty());
    }

    // Controls

    @Test
    void unchangedPolicyHasLeversAndTheProgrammeOnly() {
        assertThat(editor.controls("ongewijzigd"))
                .extracting(Control::id)
                .filteredOn(id -> !id.startsWith("any-"))
                .containsExactly(
                        "plekken",
                        "plekken.from",
                        "grens",
                        "duur",
                        "duur.value",
                        "weg",
                        "deel",
                        "take.04-eerst",
                        "take.05-daarna");
    }

    @Test
    void aNumberWithoutASliderIsAFactOfItsMeasure() {
        assertThat(Editors.control(editor, PROEF, "m0").facts())
                .extracting(fact -> fact.path())
                .containsExactly("scenarios.proef.measures[0].by");
        assertThat(Editors.control(editor, PROEF, "m3").facts())
                .extracting(fact -> fact.path())
                .containsExactly("scenarios.proef.measures[3].out[1].share");
        var slider = (Control.Slider) Editors.control(editor, PROEF, "plekken").setting();
        assertThat(slider.number().path()).isEqualTo("levers.plekken.measures[0].by");
        assertThat(slider.number().range()).isPresent();
    }

    @Test
    void manyMayDrawAtTheSameTime() {
        var expected = yaml("plekken", "25");
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> yaml("plekken", "25")))
                .allMatch(expected::equals);
    }

    private static Measure last(List<Measure> measures) {
        return measures.get(measures.size() - 1);
    }
}
