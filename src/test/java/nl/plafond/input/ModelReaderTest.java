package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plafond.model.AccessDesk;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.DeskUse;
import nl.plafond.model.Destination;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.ExpertTable;
import nl.plafond.model.Label;
import nl.plafond.model.Parameter;
import nl.plafond.model.ParameterRecordBuilder;
import nl.plafond.model.Plafond;
import nl.plafond.model.Relocation;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceLimits;
import nl.plafond.model.Staff;
import nl.plafond.model.StaffNeed;
import nl.plafond.model.TemporaryPlaces;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules;
import nl.plafond.model.measures.Scenario;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Hours;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.RangeShape;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model {@code dorp} uses every part of the format; what comes out is checked by hand. */
class ModelReaderTest {
    private static final ServiceId WONEN = new ServiceId("wonen");
    private static final LocalDate NEW_YEAR_2021 = LocalDate.of(2021, 1, 1);

    private final ModelResult.Sound dorp = (ModelResult.Sound) ModelReader.read(Folders.DORP);
    private final CareModel model = dorp.model();

    @Test
    void theRegionHasItsNamesDatesAndPrices() {
        assertThat(model.id()).isEqualTo("dorp");
        assertThat(model.name().en()).isEqualTo("Village");
        assertThat(model.start()).isEqualTo("2020-01-01");
        assertThat(model.end()).isEqualTo("2025-01-01");
        assertThat(model.lookAt()).isEqualTo("2023-12-31");
        assertThat(model.priceLevel()).isEqualTo(2019);
        assertThat(model.priceIndex()).isEqualTo(Timeline.constant(new Growth(0.025)));
        assertThat(model.municipalities()).extracting(m -> m.weight()).containsExactly(3000.0, 1000.0);
        assertThat(model.sources().get(1).address()).isEmpty();
    }

    @Test
    void referralsGrowEachNewYearUntilAYearWithARateOfItsOwn() {
        var perYear = service("wonen").referrals().perYear();
        assertThat(perYear.on(LocalDate.of(2020, 12, 31))).isEqualTo(new PerYear(100));
        assertThat(perYear.on(NEW_YEAR_2021).value()).isCloseTo(110, within(1e-9));
        assertThat(perYear.on(LocalDate.of(2022, 7, 1)).value()).isCloseTo(121, within(1e-9));
        assertThat(perYear.on(LocalDate.of(2023, 1, 1))).isEqualTo(new PerYear(150));
        assertThat(perYear.on(LocalDate.of(2024, 12, 31))).isEqualTo(new PerYear(150));
        assertThat(service("wonen").referrals().urgent()).isEqualTo(Timeline.constant(new Share(0.2)));
    }

    @Test
    void weeksMonthsAndYearsBecomeDays() {
        assertThat(service("wonen").stay().length()).isEqualTo(new DurationDistribution.GammaSpan(730.5, 0.8));
        assertThat(service("wonen").stay().maximum()).isEqualTo(Timeline.constant(new Days(1826.25)));
        assertThat(service("wonen").waiting().norm()).isEqualTo(new Days(98));
        assertThat(service("wonen").waiting().patience()).contains(new DurationDistribution.Exponential(280));
        assertThat(service("gesloten").stay().maximum()).isEqualTo(Timeline.constant(new Days(182.625)));
    }

    @Test
    void roomIsPlacesFromDatesAndAPlafondThatFollowsThePrices() {
        var room = service("wonen").room();
        assertThat(room.places())
                .contains(Timeline.constant(new Places(180)).with(LocalDate.of(2021, 7, 1), new Places(200)));
        assertThat(room.plafond())
                .isEqualTo(Dated.always(new Plafond.Hard(
                        Plafond.AdmissionRule.COMMITTED,
                        Timeline.constant(new EuroPerYear(9_000_000)),
                        Timeline.constant(new Growth(0.025)))));
        assertThat(service("thuis-plus").room()).isEqualTo(ServiceLimits.UNLIMITED);
    }

    @Test
    void whoLeavesGoesHomeUnlessTheFileSaysOtherwise() {
        assertThat(routes("thuis-plus"))
                .singleElement()
                .satisfies(route -> assertThat(route.destination()).isEqualTo(new Destination.Home()))
                .satisfies(route -> assertThat(route.share().value()).isEqualTo(1));
        assertThat(routes("wonen")).extracting(Route::waits).last().isEqualTo(Route.Waits.AT_HOME);
        assertThat(service("wonen").wayOut().afterMaximum()).isEmpty();
        assertThat(service("gesloten").wayOut().afterMaximum())
                .singleElement()
                .satisfies(route -> assertThat(route.destination()).isEqualTo(new Destination.To(WONEN)));
    }

    @Test
    void withoutWaitingRulesNobodyLeavesTheListAndAnyWaitIsAcceptable() {
        assertThat(service("thuis-plus").waiting()).isEqualTo(WaitingRules.PLAIN);
        assertThat(service("wonen").waiting().bridging().orElseThrow().share())
                .isEqualTo(Timeline.constant(new Share(0.8)));
    }

    @Test
    void staffAreReadWithTheirDatesAndTheServicesThatHaveThem() {
        var posts = Timeline.constant(new Fte(300)).thenAlways(LocalDate.of(2022, 1, 1), new Fte(280));
        assertThat(model.staff())
                .containsExactly(new Staff(
                        "wijkteam", new Label("Wijkteam", "District team"), posts, Timeline.constant(new Share(0.05))));
        assertThat(service("wonen").room().staff()).contains(new StaffNeed("wijkteam", new Fte(0.7)));
    }

    @Test
    void aDeskIsReadWithItsDatesAndTheServicesThatUseIt() {
        var hours = Timeline.constant(new HoursPerWeek(70)).thenAlways(LocalDate.of(2022, 1, 1), new HoursPerWeek(63));
        assertThat(model.desks())
                .containsExactly(new AccessDesk("toegang", new Label("Toegang", "Access desk"), hours, new Euro(55)));
        assertThat(service("wonen").desk()).contains(new DeskUse("toegang", new Hours(3), new Hours(1), 7));
    }

    @Test
    void anExpertTableIsReadWithItsDates() {
        var always = Timeline.constant(new PerYear(0));
        assertThat(service("begeleid").waiting().expertTable())
                .contains(new ExpertTable(
                        Days.ofMonths(6),
                        new Days(28),
                        always.thenAlways(LocalDate.of(2022, 1, 1), new PerYear(4)),
                        Timeline.constant(new EuroPerDay(300))));
    }

    @Test
    void whoMovesBetweenProvidersIsRead() {
        assertThat(service("begeleid").providers().relocation())
                .contains(new Relocation(Timeline.constant(new Share(0.2)), new Euro(3000)));
    }

    @Test
    void temporaryPlacesAreReadWithTheirDates() {
        var one = Timeline.constant(new Places(1));
        assertThat(service("begeleid").waiting().temporary())
                .contains(new TemporaryPlaces(
                        one.thenAlways(LocalDate.of(2022, 1, 1), new Places(2)),
                        new Days(28),
                        Timeline.constant(new EuroPerDay(150))));
    }

    @Test
    void theOtherPartsOfAServiceAreReadToo() {
        assertThat(service("gesloten").duty()).contains(new DutyToPlace(Timeline.constant(new EuroPerDay(550)), true));
        assertThat(service("wonen").price()).isEqualTo(Timeline.constant(new EuroPerDay(140.75)));
        assertThat(service("wonen").start().urgentWaiting()).isEqualTo(4);
        assertThat(service("thuis-plus").referrals().months()).startsWith(2.0).endsWith(0.0);
        assertThat(service("gesloten").stay().length().mean()).isEqualTo(150);
        assertThat(service("thuis-plus").stay().length()).isInstanceOf(DurationDistribution.Mixture.class);
    }

    @Test
    void theScenarioOfUnchangedPolicyComesFirst() {
        assertThat(dorp.scenarios()).extracting(Scenario::id).containsExactly("ongewijzigd", "alles", "uit-programma");
    }

    @Test
    void everyNumberKeepsItsPapers() {
        assertThat(parameter("services.wonen.price"))
                .isEqualTo(ParameterRecordBuilder.builder()
                        .path("services.wonen.price")
                        .value(140.75)
                        .unit("euro per etmaal")
                        .status(Parameter.Status.DERIVED)
                        .source("raad")
                        .quote("140,75")
                        .derivation("563 / 4")
                        .shape(RangeShape.TWO_PIECE_UNIFORM)
                        .overridden(false)
                        .build());
        assertThat(parameter("services.wonen.referrals.growth").range()).contains(new Parameter.Range(5, 15));
        assertThat(parameter("scenarios.alles.measures[8].off-list").value()).isEqualTo(77);
        assertThat(parameter("services.gesloten.stay.observed[2]").value()).isEqualTo(200);
        assertThat(parameter("services.wonen.referrals.by-year.2023").reason()).contains("raming");
        assertThat(parameter("services.begeleid.providers.each.stichting-b.places[1]")
                        .value())
                .isEqualTo(34);
        assertThat(parameter("services.pleegzorg.providers.profile.klein.count").unit())
                .isEqualTo("providers");
        assertThat(parameter("scenarios.alles.measures[15].plafond.per-year").value())
                .isEqualTo(900_000);
        assertThat(parameter("dwellings.regio.urgency").value()).isEqualTo(30);
    }

    @Test
    void noNumberIsForgotten() throws IOException {
        int written = 0;
        try (var files = Files.walk(Folders.DORP)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                written += Folders.text(file).split("value:|share: rest", -1).length - 1;
            }
        }
        int observationsAndMonths = 3 + 12;
        assertThat(model.parameters()).hasSize(written + observationsAndMonths);
    }

    @Test
    void aRegionWithoutMunicipalitiesIsOne(@TempDir Path temp) {
        var folder = Folders.with(temp.resolve("klein"), Folders.text(Folders.BROKEN.resolve("sound-model.yaml")));
        var small = ((ModelResult.Sound) ModelReader.read(folder)).model();
        assertThat(small.municipalities()).singleElement().satisfies(m -> {
            assertThat(m.id()).isEqualTo("klein");
            assertThat(m.name()).isEqualTo(small.name());
            assertThat(m.weight()).isEqualTo(1);
        });
    }

    @Test
    void aFolderInsideAJarReadsTheSame(@TempDir Path temp) throws IOException {
        var jar = URI.create("jar:" + temp.resolve("models.jar").toUri());
        try (var inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            var folder = Files.createDirectories(inside.getPath("/models")).resolve("dorp/");
            Folders.copy(Folders.DORP, folder);
            assertThat(ModelReader.read(folder)).isEqualTo(dorp);
        }
    }

    @Test
    void linesMayEndAsOnWindowsAndTheFileMayBeginWithItsMark(@TempDir Path temp) throws IOException {
        Folders.copy(Folders.DORP, temp.resolve("dorp"));
        var file = temp.resolve("dorp/model.yaml");
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        var read = (ModelResult.Sound) ModelReader.read(temp.resolve("dorp"));
        assertThat(read.model()).isEqualTo(model);
        assertThat(read.hash()).isEqualTo(dorp.hash());
    }

    @Test
    void theSameFilesHaveTheSameHashAndOtherFilesAnother(@TempDir Path temp) throws IOException {
        Folders.copy(Folders.DORP, temp.resolve("other"));
        assertThat(((ModelResult.Sound) ModelReader.read(temp.resolve("other"))).hash())
                .isEqualTo(dorp.hash())
                .hasSize(64);
        var scenario = temp.resolve("other/scenarios/alles.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "# a remark\n");
        assertThat(((ModelResult.Sound) ModelReader.read(temp.resolve("other"))).hash())
                .isNotEqualTo(dorp.hash());
    }

    private List<Route> routes(String id) {
        return service(id).wayOut().routes().first();
    }

    private Service service(String id) {
        return model.service(new ServiceId(id));
    }

    private Parameter parameter(String path) {
        return model.parameters().stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
