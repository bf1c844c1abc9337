package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.plafond.model.BillSplit;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Funding;
import nl.plafond.model.Parameter;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.CostOnce;
import nl.plafond.model.measures.CostPerYear;
import nl.plafond.model.measures.Divert;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.model.programme.Booked.Amount;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.vocabulary.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programme, the funding and the splits of the model {@code dorp}; what scenarios take, and what does not fit. */
class ProgrammeTest {
    private static final ServiceId WONEN = new ServiceId("wonen");
    private static final ServiceId GESLOTEN = new ServiceId("gesloten");
    private static final LocalDate NEW_YEAR_2023 = LocalDate.of(2023, 1, 1);

    @TempDir
    Path temp;

    private final ModelResult.Sound dorp = (ModelResult.Sound) ModelReader.read(Folders.DORP);
    private final CareModel model = dorp.model();

    @Test
    void theFilesAreTheMeasuresInTheOrderOfTheirNames() {
        var programme = model.programme();
        assertThat(programme.name().en()).isEqualTo("Village programme");
        assertThat(programme.measures())
                .extracting(ProgrammeMeasure::id)
                .containsExactly("04-toegang", "12-wonen", "13-leeg");
        assertThat(programme.measures()).extracting(ProgrammeMeasure::number).containsExactly("4", "12b", "13");
        assertThat(programme.adopted()).extracting(ProgrammeMeasure::id).containsExactly("04-toegang", "13-leeg");
        assertThat(programme.measures().get(0).notes()).hasSize(1);
        assertThat(programme.measures().get(2).measures()).isEmpty();
    }

    @Test
    void whatIsBookedIsKeptAsItIsPrintedAndAsItIsRead() {
        var booked = model.programme().measures().get(0).booked();
        assertThat(booked).extracting(b -> b.year()).containsExactly(2021, 2022, 2023);
        assertThat(booked.get(1).cost()).isEqualTo(new Amount("ntb", OptionalDouble.empty()));
        assertThat(booked.get(1).saving()).isEqualTo(new Amount("--1.538.246", OptionalDouble.of(1_538_246)));
        assertThat(booked.get(2).saving()).isEqualTo(new Amount("-912.500,50", OptionalDouble.of(912_500.5)));
        var rowOfSavingsOnly = model.programme().measures().get(2).booked().get(0);
        assertThat(rowOfSavingsOnly.net()).isEqualTo(new Amount("", OptionalDouble.empty()));
        assertThat(rowOfSavingsOnly.netOrSum()).isEqualTo(-250_000);
        assertThat(model.programme().measures().get(1).booked()).isEmpty();
    }

    @Test
    void partsAndFundingOfMeasuresAreRead() {
        var access = model.programme().measures().get(0).measures();
        assertThat(access.get(0))
                .isEqualTo(new CostOnce(GESLOTEN, LocalDate.of(2021, 1, 1), new Euro(50_000), Optional.of("regie")));
        assertThat(((Divert) access.get(1)).part()).contains("thuis");
        var housing = model.programme().measures().get(1).measures();
        assertThat(housing.get(0)).isEqualTo(new SetFunding(GESLOTEN, NEW_YEAR_2023, new Funding.Availability()));
        assertThat(housing.get(2))
                .isEqualTo(new CostPerYear(
                        WONEN, LocalDate.of(2021, 1, 1), NEW_YEAR_2023, new Euro(-35_000), Optional.of("uitvoering")));
    }

    @Test
    void aScenarioPlaysWhatItTakesInItsOwnOrderAndThenItsOwn() {
        var scenario = dorp.scenarios().stream()
                .filter(s -> s.id().equals("uit-programma"))
                .findFirst()
                .orElseThrow();
        var files = model.programme().measures();
        assertThat(scenario.measures())
                .hasSize(6)
                .startsWith(files.get(1).measures().get(0))
                .contains(files.get(0).measures().get(1))
                .endsWith(new CostOnce(GESLOTEN, LocalDate.of(2021, 1, 1), new Euro(60_000), Optional.empty()));
    }

    @Test
    void servicesHaveTheirFundingAndTheirDocumentedCost() {
        assertThat(model.service(WONEN).funding()).isEqualTo(Dated.always(new Funding.VacancySurcharge(0.12)));
        assertThat(model.service(WONEN).documentedCost()).isEmpty();
        assertThat(model.service(GESLOTEN).funding()).isEqualTo(Dated.always(new Funding.Hybrid(0.4)));
        assertThat(model.service(GESLOTEN).documentedCost()).hasValue(1_650_000);
        assertThat(model.service(new ServiceId("begeleid")).funding()).isEqualTo(Dated.always(Funding.PER_ETMAAL));
    }

    @Test
    void splitsHaveTheirKeysAndKeysAddUpWhateverTheyAreRoundedTo() {
        assertThat(model.splits())
                .extracting(BillSplit::id)
                .containsExactly("woonplaats", "solidair", "doordecentralisatie", "verevening");
        assertThat(model.splits().get(0).rule()).isEqualTo(new BillSplit.ByResidence());
        var together = model.splits().get(1);
        assertThat(together.services()).containsExactly(GESLOTEN, new ServiceId("pleegzorg"));
        var key = ((BillSplit.ByKey) together.rule()).key();
        assertThat(key.part("noord")).isCloseTo(2 / 3.0, within(1e-4));
        assertThat(key.part("noord") + key.part("zuid")).isCloseTo(1, within(1e-12));
        var shift = (BillSplit.Shift) model.splits().get(2).rule();
        assertThat(shift.before()).isEmpty();
        assertThat(shift.after().id()).isEqualTo("objectief");
        assertThat(shift.years()).isEqualTo(10);
        var smoothed = model.splits().get(3);
        assertThat(((BillSplit.Shift) smoothed.rule()).before()).contains(key);
        assertThat(smoothed.smoothing()).contains(new BillSplit.Smoothing(0.15, key));
    }

    @Test
    void numbersOfTheProgrammeAreParametersThatOneMaySet() {
        assertThat(model.parameters())
                .extracting(Parameter::path)
                .contains("programme.04-toegang.measures[1].share", "keys.objectief.parts.noord");
        var other = (ModelResult.Sound) ModelReader.read(
                Folders.DORP,
                Overrides.of("programme.04-toegang.measures[1].share=30", "keys.inwoners=none", "splits=none"));
        var divert =
                (Divert) other.model().programme().measures().get(0).measures().get(1);
        assertThat(divert.share().value()).isEqualTo(0.3);
        assertThat(other.model().splits()).isEmpty();
    }

    @Test
    void anotherFileOfTheProgrammeIsAnotherFingerprint() throws IOException {
        Folders.copy(Folders.DORP, temp.resolve("dorp"));
        assertThat(((ModelResult.Sound) ModelReader.read(temp.resolve("dorp"))).hash())
                .isEqualTo(dorp.hash());
        var file = temp.resolve("dorp/programme/13-leeg.yaml");
        Files.writeString(file, Files.readString(file) + "# a remark\n");
        assertThat(((ModelResult.Sound) ModelReader.read(temp.resolve("dorp"))).hash())
                .isNotEqualTo(dorp.hash());
    }

    @Test
    void aModelWithoutProgrammeHasAnEmptyOne() {
        var folder =
                Folders.withScenario(temp, "proef.yaml", Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml")));
        var small = ((ModelResult.Sound) ModelReader.read(folder)).model();
        assertThat(small.programme()).isEqualTo(Programme.none());
        assertThat(small.splits()).isEmpty();
    }

    @Test
    void twoMeasuresCannotShareANumber() {
        var folder = Folders.withProgramme(temp.resolve("numbers"));
        var measure = Folders.text(folder.resolve("programme/04-eerst.yaml"));
        Folders.withFile(folder, "programme/04-ook.yaml", measure);
        assertThat(Folders.english(ModelReader.read(folder)))
                .contains("programme/04-ook.yaml: the number 04 is also that of 04-eerst. Give it another number: the"
                        + " numbers say in which order the measures are introduced.");
    }

    @Test
    void namesOfFilesMustTellThemApart() {
        var folder = Folders.withProgramme(temp.resolve("names"));
        var scenario = Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml"));
        Folders.withFile(folder, "scenarios/04-eerst.yaml", scenario);
        Folders.withFile(folder, "scenarios/together.yaml", scenario);
        Folders.withFile(folder, "programme/6-zesde.yaml", "");
        assertThat(Folders.english(ModelReader.read(folder)))
                .containsExactly(
                        "programme/04-eerst.yaml: there is also a scenario called 04-eerst."
                                + " Give one of the two files another name.",
                        "programme/6-zesde.yaml: found the file name \"6-zesde.yaml\", expected two digits, a hyphen and"
                                + " a name in lower case, ending in .yaml, such as 04-joint-access.yaml.",
                        "scenarios/together.yaml: together is what the whole programme is called."
                                + " Give one of the two files another name.");
    }

    @Test
    void theBaselineTakesNothing() {
        var folder = Folders.withProgramme(temp.resolve("baseline"));
        var unchanged = Folders.text(folder.resolve("scenarios/ongewijzigd.yaml"));
        Folders.withFile(folder, "scenarios/ongewijzigd.yaml", unchanged + "take: [04-eerst]\n");
        assertThat(Folders.english(ModelReader.read(folder)))
                .containsExactly("scenarios/ongewijzigd.yaml:4 scenarios.ongewijzigd.take: the number of items is 1,"
                        + " expected none in the scenario of unchanged policy.");
    }

    /** A rejected measure may be an alternative to an adopted one; a scenario must not take both. */
    @Test
    void aScenarioThatTakesTheSameMeasureTwiceIsRefused() {
        var folder = Folders.withProgramme(temp.resolve("twice"));
        var rejected =
                Folders.text(folder.resolve("programme/04-eerst.yaml")).replace("adopted: true", "adopted: false");
        Folders.withFile(folder, "programme/06-ook.yaml", rejected);
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();
        Folders.withFile(folder, "scenarios/proef.yaml", taking("04-eerst, 06-ook"));
        assertThat(Folders.english(ModelReader.read(folder)))
                .containsExactly(
                        "scenarios/proef.yaml:3 scenarios.proef.take[1]: note: the same measure is in"
                                + " programme/06-ook.yaml:9 and in programme/04-eerst.yaml:9."
                                + " Played together, the second changes nothing more.",
                        "scenarios/proef.yaml:3 scenarios.proef.take[1]: the same measure is in"
                                + " programme/06-ook.yaml:10 and in programme/04-eerst.yaml:10. Leave out one of the two.",
                        "scenarios/proef.yaml:3 scenarios.proef.take[1]: the same measure is in"
                                + " programme/06-ook.yaml:11 and in programme/04-eerst.yaml:11."
                                + " Leave out one of the two.");
    }

    @Test
    void aScenarioThatTakesTwoMeasuresWhichSetTheSameIsWarned() {
        var folder = Folders.withProgramme(temp.resolve("sets"));
        var rejected = Folders.text(folder.resolve("programme/05-daarna.yaml"))
                .replace("adopted: true", "adopted: false")
                .replace("value: 3, unit: years", "value: 2, unit: years");
        Folders.withFile(folder, "programme/06-korter.yaml", rejected);
        Folders.withFile(folder, "scenarios/proef.yaml", taking("05-daarna, 06-korter"));
        assertThat(Folders.english(ModelReader.read(folder)))
                .containsExactly(
                        "scenarios/proef.yaml:3 scenarios.proef.take[1]: note: programme/06-korter.yaml:10 sets"
                                + " the maximum stay of wonen on the same day as programme/05-daarna.yaml:10."
                                + " Measures apply in their order and the last one counts: that of this file.");
    }

    /** A plafond that goes first, or comes later than the fixed sum ends, leaves the fixed sum alone. */
    @Test
    void aFixedSumMayComeInThePlaceOfAPlafond() {
        var folder = Folders.with(temp.resolve("fixed"), Folders.text(Folders.DORP.resolve("model.yaml")));
        var fixed = "  - set-funding: {service: wonen, from: 2022-01-01, funding: {form: availability}}\n";
        var none = "  - set-plafond: {service: wonen, from: 2022-01-01, plafond: {kind: none}}\n";
        Folders.withFile(folder, "programme/01-vast.yaml", measure(fixed + none));
        assertThat(Folders.english(ModelReader.read(folder))).isEmpty();
        var again =
                "  - set-plafond: {service: wonen, from: 2023-01-01, plafond: {kind: hard, admission: committed}}\n";
        Folders.withFile(folder, "programme/02-plafond.yaml", measure(again));
        assertThat(Folders.english(ModelReader.read(folder)))
                .singleElement()
                .asString()
                .startsWith(
                        "programme/02-plafond.yaml:6 programme.02-plafond.measures[0].plafond.kind: a plafond beside"
                                + " funding that pays for places, taken or not, in programme/01-vast.yaml:6");
    }

    private static String taking(String files) {
        return """
                name: {nl: Proef, en: Trial}
                question: {nl: "Wat als?", en: "What if?"}
                take: [%s]
                measures: []
                """.formatted(files);
    }

    private static String measure(String measures) {
        return """
                number: "1"
                name: {nl: Proef, en: Trial}
                question: {nl: "Wat als?", en: "What if?"}
                adopted: true
                measures:
                """ + measures;
    }
}
