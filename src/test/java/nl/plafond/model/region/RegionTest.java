package nl.plafond.model.region;

import static nl.plafond.model.region.Durations.cv;
import static nl.plafond.model.region.Durations.exponential;
import static nl.plafond.model.region.Durations.gamma;
import static nl.plafond.model.region.Measures.changeAccess;
import static nl.plafond.model.region.Measures.changeDwellings;
import static nl.plafond.model.region.Measures.changeInflow;
import static nl.plafond.model.region.Measures.changePlaces;
import static nl.plafond.model.region.Measures.divert;
import static nl.plafond.model.region.Measures.maximumStay;
import static nl.plafond.model.region.Measures.noNewProviders;
import static nl.plafond.model.region.Measures.providerLeaves;
import static nl.plafond.model.region.Measures.reviewList;
import static nl.plafond.model.region.Measures.scenario;
import static nl.plafond.model.region.Measures.setPlafondKind;
import static nl.plafond.model.region.Plafonds.expectation;
import static nl.plafond.model.region.Plafonds.smart;
import static nl.plafond.model.region.Quantities.days;
import static nl.plafond.model.region.Quantities.euro;
import static nl.plafond.model.region.Quantities.euroPerDay;
import static nl.plafond.model.region.Quantities.euroPerYear;
import static nl.plafond.model.region.Quantities.months;
import static nl.plafond.model.region.Quantities.perYear;
import static nl.plafond.model.region.Quantities.percent;
import static nl.plafond.model.region.Quantities.places;
import static nl.plafond.model.region.Quantities.weeks;
import static nl.plafond.model.region.Quantities.years;
import static nl.plafond.model.region.Region.provider;
import static nl.plafond.model.region.Region.service;
import static nl.plafond.model.region.Routes.atHome;
import static nl.plafond.model.region.Routes.home;
import static nl.plafond.model.region.Routes.inPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.model.Access;
import nl.plafond.model.Bridging;
import nl.plafond.model.CareModel;
import nl.plafond.model.Diversion;
import nl.plafond.model.DurationTypes;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.IfNone;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Service;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.MeasureTypes;
import nl.plafond.vocabulary.PerYear;
import org.junit.jupiter.api.Test;

/** A region built in Java is the one that a file describes: each rule of the chapter on mechanisms, written once more. */
class RegionTest {
    private static final Path DEMOS = Path.of("src/main/resources/nl/plafond/mechanisms/models");

    private static ModelResult.Sound file(String demo) {
        return (ModelResult.Sound) ModelReader.read(DEMOS.resolve(demo));
    }

    private static Region until(int year) {
        return Region.starting(2022).until(LocalDate.of(year, 1, 1));
    }

    private static ServiceBuilder verblijf(int referrals, double stay) {
        return service("verblijf")
                .named("Verblijf", "Residential care")
                .referrals(perYear(referrals))
                .stay(exponential(years(stay)))
                .price(euroPerDay(200));
    }

    private static void assertSame(String demo, Region region) {
        assertSame(file(demo).model(), region.build());
    }

    private static void assertSame(CareModel file, CareModel built) {
        assertThat(whereverHome(built.services())).isEqualTo(whereverHome(file.services()));
        assertThat(built.dwellings().stream().map(d -> d.perYear()).toList())
                .isEqualTo(file.dwellings().stream().map(d -> d.perYear()).toList());
        assertThat(built.dwellings().stream().map(d -> d.urgency()).toList())
                .isEqualTo(file.dwellings().stream().map(d -> d.urgency()).toList());
        assertThat(List.of(built.start(), built.end(), built.priceLevel(), built.priceIndex()))
                .isEqualTo(List.of(file.start(), file.end(), file.priceLevel(), file.priceIndex()));
        assertThat(built.interventions()).isEqualTo(file.interventions());
        assertThat(built.costs()).isEqualTo(file.costs());
    }

    /** Services, but for where somebody waits who goes home: that is nowhere. */
    private static String whereverHome(List<Service> services) {
        return services.toString().replaceAll("(Home\\[\\], share=Share\\[value=[0-9.]+\\]), waits=\\w+", "$1");
    }

    /** A scenario of a file makes of the file's model what measures written in Java make of it. */
    private static void assertSame(String demo, String scenario, Measure... measures) {
        var file = file(demo);
        var written = file.scenarios().stream()
                .filter(s -> s.id().equals(scenario))
                .findFirst()
                .orElseThrow();
        assertSame(file.model().under(written), file.model().under(scenario(scenario, measures)));
    }

    @Test
    void waitingAndLeavingIt() {
        assertSame(
                "bridging",
                until(2027)
                        .with(verblijf(27, 1.6)
                                .places(40)
                                .bridging(new Bridging(
                                        new Label("begeleiding", "support at home"),
                                        Timeline.constant(euroPerDay(40)),
                                        Timeline.constant(percent(80).share())))
                                .inCare(40)
                                .waiting(10)));
        assertSame(
                "heavier",
                until(2032)
                        .with(verblijf(26, 1.6)
                                .places(40)
                                .heavier(percent(20))
                                .inCare(40)
                                .waiting(file("heavier")
                                        .model()
                                        .services()
                                        .get(0)
                                        .start()
                                        .waiting())));
    }

    @Test
    void ageAndWaysOut() {
        assertSame(
                "age-limit",
                until(2028)
                        .with(
                                service("jeugd")
                                        .named("Verblijf jeugd", "Residential youth care")
                                        .referrals(perYear(30))
                                        .stay(exponential(years(1.6)))
                                        .places(40)
                                        .ageLimit(
                                                years(18),
                                                gamma(years(15), cv(0.12)),
                                                atHome("volwassen", percent(70)),
                                                home(percent(30)))
                                        .price(euroPerDay(220))
                                        .inCare(40)
                                        .waiting(15),
                                service("volwassen")
                                        .named("Wonen voor volwassenen", "Housing for adults")
                                        .referrals(perYear(5))
                                        .stay(exponential(years(3)))
                                        .price(euroPerDay(150))
                                        .inCare(15)));
        assertSame(
                "blocked",
                until(2027)
                        .with(
                                verblijf(40, 1)
                                        .places(46)
                                        .out(home(percent(60)), inPlace("gezinshuis", percent(40)))
                                        .price(euroPerDay(220))
                                        .inCare(40),
                                service("gezinshuis")
                                        .named("Gezinshuis", "Family home")
                                        .referrals(perYear(2))
                                        .stay(exponential(years(2)))
                                        .places(30)
                                        .patience(exponential(years(1)))
                                        .price(euroPerDay(160))
                                        .inCare(30)));
        assertSame(
                "breakdown",
                until(2027)
                        .with(
                                service("pleegzorg")
                                        .named("Pleegzorg", "Foster care")
                                        .referrals(perYear(20))
                                        .stay(exponential(years(2.5)))
                                        .breakdown(perYear(0.14), "verblijf", Waits.AT_HOME, percent(10))
                                        .price(euroPerDay(70))
                                        .inCare(45),
                                verblijf(28, 1)
                                        .places(32)
                                        .price(euroPerDay(220))
                                        .inCare(28)));
        assertSame(
                "dwelling-urgency",
                until(2028)
                        .dwellings("regio", Timeline.constant(perYear(20)), percent(70))
                        .with(
                                service("opvang")
                                        .named("Opvang", "Shelter")
                                        .referrals(perYear(20))
                                        .stay(exponential(years(1)))
                                        .housing("regio", percent(70), percent(100))
                                        .price(euroPerDay(90))
                                        .inCare(20),
                                service("wonen")
                                        .named("Beschermd wonen", "Supported housing")
                                        .referrals(perYear(20))
                                        .stay(exponential(years(2)))
                                        .housing("regio", percent(70), percent(0))
                                        .price(euroPerDay(140))
                                        .inCare(40)));
    }

    @Test
    void whoMustBePlacedAndWhoNeedsMore() {
        assertSame(
                "duty-to-place",
                until(2027)
                        .with(service("gesloten")
                                .named("Gesloten jeugdhulp", "Secure youth care")
                                .referrals(perYear(32))
                                .stay(exponential(years(0.75)))
                                .places(25)
                                .dutyToPlace(euroPerDay(650))
                                .comesBack(true)
                                .price(euroPerDay(550))
                                .inCare(22)));
        assertSame(
                "escalation",
                until(2028)
                        .with(
                                verblijf(30, 1.6)
                                        .places(40)
                                        .escalation(perYear(0.3), "gesloten")
                                        .inCare(40)
                                        .waiting(10),
                                service("gesloten")
                                        .named("Gesloten jeugdhulp", "Secure youth care")
                                        .referrals(perYear(10))
                                        .stay(exponential(years(0.75)))
                                        .price(euroPerDay(550))
                                        .inCare(8)));
    }

    @Test
    void plafonds() {
        assertSame(
                "from-production",
                until(2032)
                        .with(verblijf(26, 2)
                                .plafond(smart(euroPerYear(3_950_000)))
                                .inCare(52)));
        assertSame(
                "from-production",
                "productie",
                setPlafondKind("verblijf", amount -> smart(amount).fromProduction(percent(0)))
                        .from(2022));
        assertSame(
                "plafond",
                "tot-bereikt",
                setPlafondKind("verblijf", Plafonds::untilReached).from(2022));
        assertSame(
                "plafond",
                "verplicht",
                setPlafondKind("verblijf", Plafonds::committed).from(2022));
        assertSame(
                "plafond",
                "reserve",
                setPlafondKind("verblijf", amount -> smart(amount).reserve(percent(10)))
                        .from(2022));
        assertSame(
                "plafond",
                "ontwikkelplan",
                setPlafondKind(
                                "verblijf",
                                amount -> smart(amount)
                                        .developmentPlan(
                                                percent(-15), LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)))
                        .from(2022));
        assertSame(
                "two-providers",
                "slim",
                setPlafondKind("verblijf", Plafonds::smart).from(2022));
        assertSame(
                "two-providers",
                "herverdelen",
                setPlafondKind("verblijf", amount -> smart(amount).rebalanced()).from(2022));
        assertSame(
                "two-providers",
                "zacht-toelaten",
                setPlafondKind("verblijf", amount -> Plafonds.soft(amount, AdmissionRule.COMMITTED, IfNone.ADMIT))
                        .from(2022));
    }

    @Test
    void measures() {
        assertSame(
                "same-people", "met", changeInflow("verblijf").by(percent(-10)).from(2023));
        assertSame(
                "central-list", "met", changeAccess("verblijf", Access.CENTRAL).from(2022));
        assertSame(
                "providers-come-and-go",
                "weg",
                providerLeaves("verblijf", "aanbieder-b").from(2025));
        assertSame(
                "providers-come-and-go",
                "nee-tenzij",
                noNewProviders("verblijf").from(2023));
        assertSame(
                "closing-places",
                "leeglopen",
                changePlaces("verblijf").less(places(10)).from(2023));
        assertSame(
                "closing-places",
                "overplaatsen",
                changePlaces("verblijf")
                        .transferTo("gezinshuis")
                        .friction(euro(5_000))
                        .less(places(10))
                        .from(2023));
        assertSame(
                "diversion",
                "met",
                divert("gesloten", percent(40), "alternatief", Diversion.IfFull.OWN_SERVICE)
                        .from(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)));
        assertSame("dwellings", "met", changeDwellings("regio").more(perYear(6)).from(2024));
        assertSame("maximum-stay", "met", maximumStay("gesloten", months(6)).from(2023));
        assertSame(
                "review", "met", reviewList("wonen", percent(77), euro(1_128)).from(2024));
    }

    @Test
    void whatIsNotSaidIsAsInAFileThatDoesNotSayIt() {
        var model =
                until(2027).with(service("wonen").stay(exponential(years(1)))).build();
        assertThat(model.lookAt()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(model.priceLevel()).isEqualTo(2022);
        assertThat(model.priceFactor(2030)).isEqualTo(1);
        assertThat(model.municipalities()).hasSize(1);
        assertThat(model.services().get(0).limited()).isFalse();
        assertThat(model.services().get(0).waiting().order()).isEqualTo(Order.URGENT_FIRST);
    }

    @Test
    void plafondsFollowPricesUnlessTheySayOtherwise() {
        var model = until(2027)
                .priceIndex(percent(3))
                .with(
                        service("a").stay(exponential(years(1))).plafond(expectation(euroPerYear(100))),
                        service("b")
                                .stay(exponential(years(1)))
                                .plafond(expectation(euroPerYear(100)).indexed(percent(1)))
                                .plafond(LocalDate.of(2024, 1, 1), Plafonds.none()))
                .build();
        var first = model.services().get(0).room().plafond().first();
        assertThat(model.grown(first.index(), 2023)).isEqualTo(1.03);
        var own = model.services().get(1).room().plafond();
        assertThat(model.grown(own.first().index(), 2023)).isEqualTo(1.01);
        assertThat(own.on(LocalDate.of(2024, 1, 1)).refuses()).isFalse();
    }

    @Test
    void everyKindOfMeasureAndOfSpanHasAWayIn() {
        assertThat(MeasureTypes.ALL)
                .extracting(MeasureType::key)
                .extracting(RegionTest::camelCase)
                .isNotEmpty()
                .isSubsetOf(methods(Measures.class));
        assertThat(DurationTypes.ALL.keys()).isNotEmpty().isSubsetOf(methods(Durations.class));
    }

    private static List<String> methods(Class<?> of) {
        return Stream.of(of.getMethods()).map(Method::getName).toList();
    }

    private static String camelCase(String key) {
        return Pattern.compile("-(.)")
                .matcher(key)
                .replaceAll(hit -> hit.group(1).toUpperCase(Locale.ROOT));
    }

    /** Each is one mistake in a region that is sound without it. */
    @Test
    void nonsenseIsRefusedWithASentence() {
        Map<String, Runnable> mistakes = Map.of(
                "how long people stay", () -> until(2027).with(service("a")).build(),
                "how many years", () -> Region.starting(2022).with(sound("a")).build(),
                "a service at least", () -> until(2027).build(),
                "a rate per year", () -> sound("a").referrals(perYear(-80)),
                "finite", () -> sound("a").price(euroPerDay(Double.NaN)),
                "coefficient of variation", () -> sound("a").stay(gamma(years(1), cv(0))),
                "between 0 and 1", () -> sound("a").urgent(percent(120)),
                "days must be 0 or more", () -> days(-1),
                "no service",
                        () -> until(2027)
                                .with(sound("a"))
                                .build()
                                .under(scenario(
                                        "x", changeInflow("b").by(percent(-10)).from(2023))),
                "number of places", () -> sound("a").places(-3));
        mistakes.forEach((sentence, mistake) -> assertThatThrownBy(mistake::run)
                .as(sentence)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence));
    }

    private static ServiceBuilder sound(String id) {
        return service(id).stay(exponential(years(1)));
    }

    @Test
    void everythingElseThatCanBeSaidArrives() {
        var rate = Timeline.constant(perYear(10)).thenAlways(LocalDate.of(2023, 1, 1), new PerYear(12));
        var model = until(2027)
                .id("all")
                .named("Alles", "Everything")
                .municipality("a", 1)
                .municipality("b", 3)
                .with(
                        sound("wonen")
                                .referrals(rate)
                                .months(1.1, 1.0, 1.0, 1.0, 1.0, 1.0, 0.8, 0.9, 1.0, 1.1, 1.1, 1.0)
                                .providers(
                                        provider("groot", percent(70)),
                                        provider("klein", percent(30)).places(4))
                                .places(10)
                                .access(Access.CENTRAL)
                                .norm(weeks(13))
                                .order(Order.OVER_NORM_FIRST)
                                .matching(exponential(weeks(3)))
                                .listStop(20)
                                .relapse(percent(10), exponential(months(6)), "wonen")
                                .inCare(8)
                                .waiting(3)
                                .urgentWaiting(1)
                                .waited(days(10), days(50), days(20)),
                        sound("thuis"))
                .build();
        var wonen = model.services().get(0);
        assertThat(model.municipalities()).hasSize(2);
        assertThat(wonen.referrals().perYear()).isEqualTo(rate);
        assertThat(wonen.providers().each()).hasSize(2);
        assertThat(wonen.placesOf("klein").orElseThrow().on(LocalDate.of(2022, 1, 1)))
                .isEqualTo(places(4));
        assertThat(wonen.start().waited()).containsExactly(10.0, 50.0, 20.0);
        assertThat(Stream.of(
                        wonen.waiting().stop(),
                        wonen.waiting().matching(),
                        wonen.wayOut().relapse()))
                .allMatch(Optional::isPresent);
    }
}
