package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.plafond.model.Parameter;
import nl.plafond.model.Plafond;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.PerYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {
    @Test
    void aNumberIsReplacedAndMarked() {
        var model = sound("services.wonen.referrals.rate=80").model();
        assertThat(model.service(new ServiceId("wonen")).referrals().perYear().on(LocalDate.of(2020, 5, 1)))
                .isEqualTo(new PerYear(80));
        assertThat(model.parameters())
                .filteredOn(Parameter::overridden)
                .singleElement()
                .satisfies(p -> assertThat(p.path()).isEqualTo("services.wonen.referrals.rate"))
                .satisfies(p -> assertThat(p.value()).isEqualTo(80));
    }

    @Test
    void aNumberOfAMeasureIsReplaced() {
        var reading = sound("scenarios.alles.measures[8].off-list=50");
        var review = (ReviewList) reading.scenarios().get(1).measures().get(8);
        assertThat(review.review().offList().value()).isEqualTo(0.5);
    }

    @Test
    void aNumberOfAProviderIsReplaced() {
        var model = sound("services.pleegzorg.providers.profile.klein.count=4").model();
        assertThat(model.service(new ServiceId("pleegzorg")).providers().each()).hasSize(6);
        var smaller = sound("services.begeleid.plafond.reserve=5").model();
        var plafond = (Plafond.Smart)
                smaller.service(new ServiceId("begeleid")).room().plafond().first();
        assertThat(plafond.reserve().value()).isEqualTo(0.05);
    }

    @Test
    void aDateAndAChoiceAreReplaced() {
        var model = sound("look-at=2022-06-30", "services.wonen.plafond.admission=until-reached")
                .model();
        assertThat(model.lookAt()).isEqualTo("2022-06-30");
        var plafond = (Plafond.Hard)
                model.service(new ServiceId("wonen")).room().plafond().first();
        assertThat(plafond.rule()).isEqualTo(Plafond.AdmissionRule.UNTIL_REACHED);
        assertThat(model.parameters()).noneMatch(Parameter::overridden);
    }

    @Test
    void aRuleIsTakenOut() {
        var before = ((ModelResult.Sound) ModelReader.read(Folders.DORP)).model();
        var wonen = new ServiceId("wonen");
        assertThat(before.service(wonen).waiting().patience()).isPresent();
        var without = sound("services.wonen.waiting.patience=none");
        assertThat(without.model().service(wonen).waiting().patience()).isEmpty();
        assertThat(without.model().parameters().size())
                .isLessThan(before.parameters().size());
    }

    @Test
    void whatAModelNeedsCannotBeTakenOut() {
        assertThat(Folders.english(ModelReader.read(Folders.DORP, Overrides.of("services.wonen.stay=none"))))
                .singleElement()
                .asString()
                .contains("services.wonen", "stay");
        assertThat(Folders.english(ModelReader.read(Folders.DORP, Overrides.of("services.wonen.out[0]=none"))))
                .singleElement()
                .asString()
                .contains("this is a group and not one value");
    }

    @Test
    void oneOfSeveralObservationsIsReplaced() {
        assertThat(sound("services.gesloten.stay.observed[0]=40").model().parameters())
                .filteredOn(Parameter::overridden)
                .extracting(Parameter::path)
                .containsExactly("services.gesloten.stay.observed[0]");
    }

    @Test
    void theLastOfTwoCounts() {
        var model =
                sound("services.wonen.price=100", "services.wonen.price=120").model();
        assertThat(model.service(new ServiceId("wonen")).price().on(model.start()))
                .isEqualTo(new EuroPerDay(120));
    }

    @Test
    void aModelWithAnotherNumberHasAnotherHash() {
        assertThat(sound("services.wonen.price=120").hash())
                .isNotEqualTo(sound("services.wonen.price=121").hash())
                .isNotEqualTo(((ModelResult.Sound) ModelReader.read(Folders.DORP)).hash());
    }

    @Test
    void aNumberOutsideItsOwnRangeIsAWarning() {
        assertThat(Folders.english(sound("services.wonen.referrals.urgent=50")))
                .containsExactly(
                        "--set services.wonen.referrals.urgent: note: found 50, expected a value within its own"
                                + " range [10, 30].");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    services.wonen.price=1,5 | --set services.wonen.price: gevonden "1,5", verwacht een getal van 0 of meer. Schrijf 1.5, met een punt voor de decimalen.
                    services.wonen.price=-3 | --set services.wonen.price: gevonden -3, verwacht een getal van 0 tot en met 100000.
                    services.wonen.prise=3 | --set services.wonen.prise: op dit pad staat niets. Bedoelde u "services.wonen.price"?
                    services.wonen.price | --set services.wonen.price: geen "=" gevonden.
                    services.wonen.price= | --set services.wonen.price: niets gevonden, verwacht een getal van 0 of meer.
                    services.wonen=3 | --set services.wonen: dit is een groep en niet één waarde. Kies een waarde daarin, zoals "services.wonen.referrals.rate".
                    scenarios.ales.measures[8].off-list=5 | --set scenarios.ales.measures[8].off-list: op dit pad staat niets. Bedoelde u "scenarios.alles.measures[8].off-list"?
                    look-at=2021-02-30 | --set look-at: gevonden "2021-02-30", verwacht een datum die bestaat, zoals 2024-12-31.
                    look-at=2031-01-01 | --set look-at: gevonden "2031-01-01", verwacht een dag van 2020-01-01 tot en met 2024-12-31.
                    services.wonen.plafond.admission=never | --set services.wonen.plafond.admission: gevonden "never", verwacht een van: committed, until-reached.
                    services.wonen.out[0].share=80 | model.yaml:101 services.wonen.out: aandelen gevonden die samen 95 procent zijn, verwacht samen 100 procent.
                    """)
    void whatIsSetIsCheckedLikeTheFiles(String setting, String expected) {
        assertThat(Folders.dutch(ModelReader.read(Folders.DORP, Overrides.of(setting))))
                .containsExactly(expected);
    }

    private static ModelResult.Sound sound(String... settings) {
        return (ModelResult.Sound) ModelReader.read(Folders.DORP, Overrides.of(settings));
    }
}
