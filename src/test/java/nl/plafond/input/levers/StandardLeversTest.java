package nl.plafond.input.levers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.plafond.controls.Control;
import nl.plafond.controls.Control.Slider;
import nl.plafond.input.Editors;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That every model can be played with, whatever its files offer. */
class StandardLeversTest {
    private static final ServiceId WONEN = new ServiceId("wonen");

    @TempDir
    private Path folder;

    private ScenarioEditor editor;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("model.yaml"), """
                name: {nl: Gouda, en: Gouda}
                start: 2020-01-01
                end: 2025-01-01
                look-at: 2023-12-31
                baseline: nu
                prices:
                  level: 2019
                  index: {value: 2, unit: percent per year, status: fact, source: raad, quote: "2%"}
                sources:
                  raad: {title: "Raadsstuk 2019"}
                services:
                  wonen:
                    name: {nl: Beschermd wonen, en: Supported housing}
                    referrals:
                      rate: {value: 40, unit: per year, status: fact, source: raad, quote: "40"}
                    stay:
                      family: exponential
                      mean: {value: 2, unit: years, status: assumption, range: [1.5, 3], reason: "schatting"}
                    places: {value: 60, unit: places, status: fact, source: raad, quote: "60"}
                    waiting:
                      norm: {value: 14, unit: weeks, status: fact, source: raad, quote: "14 weken"}
                      patience:
                        family: exponential
                        mean: {value: 4, unit: years, status: assumption, range: [4, 4], reason: "schatting"}
                    out:
                      - {to: home, share: {value: 100, unit: percent, status: fact, source: raad, quote: "100"}}
                    price: {value: 140, unit: euro per etmaal, status: fact, source: raad, quote: "140 euro"}
                    start:
                      in-care: {value: 60, unit: clients, status: fact, source: raad, quote: "60"}
                      waiting: {value: 5, unit: clients, status: fact, source: raad, quote: "5"}
                  nieuw:
                    name: {nl: Nieuw, en: New}
                    referrals:
                      rate: {value: 0, unit: per year, status: fact, source: raad, quote: "0"}
                    stay:
                      family: fixed
                      mean: {value: 30, unit: days, status: fact, source: raad, quote: "30 dagen"}
                    places: {value: 0, unit: places, status: fact, source: raad, quote: "0"}
                    waiting:
                      norm: {value: 14, unit: weeks, status: fact, source: raad, quote: "14 weken"}
                    price: {value: 0, unit: euro per day, status: fact, source: raad, quote: "0"}
                    start:
                      in-care: {value: 0, unit: clients, status: fact, source: raad, quote: "0"}
                      waiting: {value: 0, unit: clients, status: fact, source: raad, quote: "0"}
                """);
        Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/nu.yaml"), """
                name: {nl: Nu, en: Now}
                question: {nl: "Wat als er niets verandert?", en: "What if nothing changes?"}
                measures: []
                """);
        editor = Editors.open(folder);
    }

    private Slider slider(String id) {
        return (Slider) Editors.control(editor, "nu", id).setting();
    }

    @Test
    void aModelWithoutLeversHasASliderForEachQuantityThatItHas() {
        assertThat(editor.controls("nu"))
                .extracting(Control::id)
                .filteredOn(id -> !id.endsWith(".from"))
                .containsExactly(
                        "any-wonen-change-inflow",
                        "any-wonen-change-stay",
                        "any-wonen-change-places",
                        "any-wonen-change-price",
                        "any-wonen-change-patience",
                        "any-nieuw-change-stay",
                        "any-nieuw-change-places");
    }

    @Test
    void aSliderRunsOverTheRangeOfTheModelsNumber() {
        var stay = slider("any-wonen-change-stay");
        assertThat(List.of(stay.least(), stay.start(), stay.most())).containsExactly(-25.0, 0.0, 50.0);
        assertThat(hint("any-wonen-change-stay")).contains("de marge die het model voor dit getal geeft");
    }

    @Test
    void withoutARangeOrWithAnEmptyOneItRunsFromHalfToTwiceAndSaysSo() {
        for (var id : List.of("any-wonen-change-inflow", "any-wonen-change-patience")) {
            assertThat(List.of(slider(id).least(), slider(id).most())).containsExactly(-50.0, 100.0);
            assertThat(hint(id)).contains("het bereik is van het programma");
        }
        var places = slider("any-wonen-change-places");
        assertThat(List.of(places.least(), places.most(), places.step())).containsExactly(-30.0, 60.0, 5.0);
    }

    @Test
    void whereThereAreNoPlacesYetItRunsUpFromNone() {
        var places = slider("any-nieuw-change-places");
        assertThat(List.of(places.least(), places.most(), places.step())).containsExactly(0.0, 20.0, 1.0);
    }

    @Test
    void whatIsSetIsPlayedFromTheSecondYearOnAndCanBeWrittenAsAScenario() {
        var drawn =
                Editors.drawn(editor, "nu", Map.of("any-wonen-change-places", "10", "any-wonen-change-stay", "-20"));
        CareModel model = editor.model().under(drawn.scenario());
        var places = model.service(WONEN).room().places().orElseThrow();
        assertThat(places.on(model.start()).value()).isEqualTo(60);
        assertThat(places.on(model.start().plusYears(1)).value()).isEqualTo(70);
        assertThat(drawn.yaml()).contains("- change-places:", "service: wonen", "from: 2021-01-01", "value: 10");
    }

    @Test
    void aMunicipalityWithReferralsOfItsOwnHasASliderOfItsOwn() throws IOException {
        var file = folder.resolve("model.yaml");
        var rate = "rate: {value: 40, unit: per year, status: fact, source: raad, quote: \"40\"}\n";
        Files.writeString(
                file, Files.readString(file).replace("services:\n", """
                municipalities:
                  gouda: {name: {nl: Gouda, en: Gouda}, weight: {value: 3, unit: inhabitants, status: fact, source: raad, quote: "3"}}
                  waddinxveen: {name: {nl: Waddinxveen, en: Waddinxveen}, weight: {value: 1, unit: inhabitants, status: fact, source: raad, quote: "1"}}
                services:
                """).replace(rate, rate + """
                      by-municipality:
                        gouda: {rate: {value: 20, unit: per year, status: assumption, range: [10, 30], reason: "schatting"}}
                """));
        var own = Editors.open(folder);
        var id = "any-wonen-change-inflow-gouda";
        var control = Editors.control(own, "nu", id);
        assertThat(control.name().nl()).isEqualTo("Aanmeldingen voor beschermd wonen uit Gouda");
        var slider = (Slider) control.setting();
        assertThat(List.of(slider.least(), slider.most())).containsExactly(-50.0, 50.0);
        var drawn = Editors.drawn(own, "nu", Map.of(id, "-50"));
        var day = own.model().start().plusYears(1);
        var referrals = own.model().under(drawn.scenario()).service(WONEN).referrals();
        assertThat(referrals.rate(own.model().start())).isEqualTo(60);
        assertThat(referrals.rate(day)).isEqualTo(50);
        assertThat(drawn.yaml()).contains("municipality: gouda");
    }

    @Test
    void aLeverOfTheModelThatMovesTheSameTakesItsPlace() {
        var shipped = Editors.open(Path.of("models/gooi-en-vechtstreek"));
        assertThat(shipped.controls(shipped.model().baseline()))
                .extracting(Control::id)
                .contains("bw-instroom", "any-beschermd-wonen-change-patience", "any-begeleiding-change-price")
                .doesNotContain("any-beschermd-wonen-change-inflow", "any-beschermd-wonen-change-price");
    }

    @Test
    void eachGroupHasSlidersOfItsOwn() {
        var own = Editors.open(Path.of("src/main/resources/nl/plafond/mechanisms/models/groups"));
        var baseline = own.model().baseline();
        var id = "any-verblijf-change-stay-of-zwaar";
        assertThat(own.controls(baseline))
                .extracting(Control::id)
                .contains("any-verblijf-change-inflow-of-licht", "any-verblijf-change-inflow-of-zwaar", id);
        assertThat(Editors.control(own, baseline, id).name().nl()).isEqualTo("Verblijf in verblijf: Zwaar");
        var drawn = Editors.drawn(own, baseline, Map.of(id, "-20"));
        assertThat(drawn.yaml()).contains("- change-stay:", "group: zwaar", "value: -20");
        assertThat(own.model().under(drawn.scenario())).isNotEqualTo(own.model());
    }

    @Test
    void staffAndWhatAServiceHasBesidesPlacesHaveSlidersToo() {
        var dorp = Editors.open(Path.of("src/test/resources/input/dorp"));
        var baseline = dorp.model().baseline();
        var settings = Map.of(
                "any-wijkteam-change-staff", "-25",
                "any-begeleid-change-temporary-places", "7",
                "any-begeleid-change-expert-table", "3",
                "any-begeleid-change-relocation", "35");
        assertThat(dorp.controls(baseline)).extracting(Control::id).containsAll(settings.keySet());
        var drawn = Editors.drawn(dorp, baseline, settings);
        var before = dorp.model();
        var after = before.under(drawn.scenario());
        var day = before.start().plusYears(1);
        assertThat(after.staff().get(0).fte().on(day).value())
                .isEqualTo(0.75 * before.staff().get(0).fte().on(day).value());
        var service = after.service(new ServiceId("begeleid"));
        assertThat(service.waiting().temporary().orElseThrow().places().on(day).value())
                .isEqualTo(7);
        assertThat(service.waiting()
                        .expertTable()
                        .orElseThrow()
                        .perYear()
                        .on(day)
                        .value())
                .isEqualTo(3);
        assertThat(service.providers()
                        .relocation()
                        .orElseThrow()
                        .share()
                        .on(day)
                        .value())
                .isEqualTo(0.35);
    }

    @Test
    void whoStopsWhenAnIndicationEndsCanBeSet() {
        var polder = Editors.open(Path.of("src/test/resources/input/polder"));
        var drawn = Editors.drawn(polder, polder.model().baseline(), Map.of("any-verblijf-change-indication", "18"));

        var after = polder.model().under(drawn.scenario()).service(new ServiceId("verblijf"));
        assertThat(after.indication()
                        .orElseThrow()
                        .ends()
                        .steps()
                        .lastEntry()
                        .getValue()
                        .value())
                .isEqualTo(0.18);
    }

    @Test
    void whoIsOfWhichGroupAndTheLastStepOfAPriceCanBeSet() {
        var polder = Editors.open(Path.of("src/test/resources/input/polder"));
        var baseline = polder.model().baseline();
        var step = "any-verblijf-change-price-by-stay";
        // Between neighbours in the order of the file, both ways: light, heavy, part of a place.
        assertThat(polder.controls(baseline))
                .extracting(Control::id)
                .filteredOn(id -> id.contains("shift-group") && !id.endsWith(".from"))
                .containsExactly(
                        "any-verblijf-shift-group-licht-to-zwaar",
                        "any-verblijf-shift-group-zwaar-to-licht",
                        "any-verblijf-shift-group-zwaar-to-harmonica",
                        "any-verblijf-shift-group-harmonica-to-zwaar");
        var slider = (Slider) Editors.control(polder, baseline, step).setting();
        assertThat(List.of(slider.least(), slider.start(), slider.most())).containsExactly(0.0, 0.0, 100.0);
        assertThat(Editors.control(polder, baseline, step).name().nl())
                .isEqualTo("Tarief van verblijf na 731 dagen in zorg, als deel van het tarief");
        assertThat(Editors.drawn(polder, baseline, Map.of(step, "0")).scenario().measures())
                .isEmpty();

        var drawn =
                Editors.drawn(polder, baseline, Map.of(step, "40", "any-verblijf-shift-group-licht-to-zwaar", "25"));
        var before = polder.model().service(new ServiceId("verblijf"));
        var after = polder.model().under(drawn.scenario()).service(new ServiceId("verblijf"));
        var steps = after.priceByStay().on(polder.model().start().plusYears(1)).steps();
        assertThat(steps.get(0)).isEqualTo(before.priceByStay().first().steps().get(0));
        assertThat(steps.get(1).after())
                .isEqualTo(before.priceByStay().first().steps().get(1).after());
        assertThat(steps.get(1).price().value()).isEqualTo(0.4);
        assertThat(after.groupShifts()).singleElement().satisfies(shift -> {
            assertThat(shift.from()).isEqualTo("licht");
            assertThat(shift.to()).isEqualTo("zwaar");
            assertThat(shift.share().on(polder.model().start().plusYears(1)).value())
                    .isEqualTo(0.25);
        });
    }

    @Test
    void whatAMeasureSetsStartsAtTheValueOfTheModelAndDoesNothingThere() {
        var dorp = Editors.open(Path.of("src/test/resources/input/dorp"));
        var baseline = dorp.model().baseline();
        var id = "any-begeleid-change-relocation";
        var slider = (Slider) Editors.control(dorp, baseline, id).setting();
        assertThat(List.of(slider.least(), slider.start(), slider.most())).containsExactly(10.0, 20.0, 40.0);
        assertThat(Editors.drawn(dorp, baseline, Map.of(id, "20")).scenario().measures())
                .isEmpty();
    }

    private String hint(String id) {
        return Editors.control(editor, "nu", id).hint().orElseThrow().nl();
    }
}
