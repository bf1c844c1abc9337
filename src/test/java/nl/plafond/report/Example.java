package nl.plafond.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.Access;
import nl.plafond.model.Bridging;
import nl.plafond.model.CareModel;
import nl.plafond.model.CareModelRecordBuilder;
import nl.plafond.model.Dated;
import nl.plafond.model.Destination;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.Funding;
import nl.plafond.model.Intervention;
import nl.plafond.model.Label;
import nl.plafond.model.Municipality;
import nl.plafond.model.Parameter;
import nl.plafond.model.Parameter.Status;
import nl.plafond.model.ParameterRecordBuilder;
import nl.plafond.model.Plafond;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Provider;
import nl.plafond.model.Providers;
import nl.plafond.model.Referrals;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceLimits;
import nl.plafond.model.ServiceRecordBuilder;
import nl.plafond.model.Source;
import nl.plafond.model.Start;
import nl.plafond.model.StayRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules;
import nl.plafond.model.WayOut;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.CostPerYear;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.Frame;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.Tally;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.RangeShape;
import nl.plafond.vocabulary.Share;

/** A region that does not exist, with a run that was made up: three services, seven scenarios, ten years. */
public final class Example {
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LocalDate END = LocalDate.of(2030, 1, 1);
    static final ServiceId HOUSING = new ServiceId("beschermd-wonen");
    static final ServiceId SECURE = new ServiceId("jeugdzorgplus");
    static final ServiceId SUPPORT = new ServiceId("begeleiding");

    private Example() {}

    static CareModel model() {
        return model(new Label("Beschermd wonen", "Supported housing"));
    }

    static CareModel model(Label housing) {
        return CareModelRecordBuilder.builder()
                .id("voorbeeld")
                .name(new Label("Voorbeeldstreek", "Example region"))
                .start(START)
                .end(END)
                .lookAt(LocalDate.of(2024, 12, 31))
                .priceLevel(2019)
                .priceIndex(Timeline.constant(new Growth(0.025)))
                .municipalities(List.of(
                        new Municipality("dorp", new Label("Dorp", "Village"), 30_000),
                        new Municipality("stad", new Label("Stad", "Town"), 90_000)))
                .services(List.of(housing(housing), secure(), support()))
                .programme(ExampleProgramme.programme())
                .splits(ExampleProgramme.splits())
                .budget(ExampleProgramme.budget())
                .baseline("ongewijzigd")
                .sources(List.of(
                        new Source(
                                "plan", "Actieprogramma wonen en zorg, 2020", Optional.of("https://example.org/plan")),
                        new Source("brief", "Raadsbrief, 2021", Optional.empty())))
                .parameters(parameters())
                .build();
    }

    private static Service housing(Label name) {
        var support = new Bridging(
                new Label("begeleiding", "support"),
                Timeline.constant(new EuroPerDay(13.93)),
                Timeline.constant(new Share(0.8)));
        return service(HOUSING, name, 75, 5.2 * 365, 140.75)
                .room(new ServiceLimits(
                        Optional.of(Timeline.constant(new Places(235))),
                        Dated.always(new Plafond.Hard(
                                Plafond.AdmissionRule.COMMITTED,
                                Timeline.constant(new EuroPerYear(13_400_000)),
                                Timeline.constant(new Growth(0.025)))),
                        Optional.empty(),
                        Optional.empty()))
                .waiting(
                        WaitingRules.PLAIN.with(rules -> rules.bridging(support).norm(Days.ofWeeks(14))))
                .start(new Start(235, 0, 133, 0))
                .build();
    }

    private static Service secure() {
        return service(SECURE, new Label("JeugdzorgPlus", "Secure youth care"), 60, 180, 420)
                .room(ServiceLimits.UNLIMITED.withPlaces(Timeline.constant(new Places(24))))
                .duty(new DutyToPlace(Timeline.constant(new EuroPerDay(550)), false))
                .start(new Start(22, 0, 0, 0))
                .build();
    }

    private static Service support() {
        return service(SUPPORT, new Label("Begeleiding thuis", "Support at home"), 300, 400, 25)
                .room(ServiceLimits.UNLIMITED.withPlafond(Dated.always(new Plafond.Expectation(
                        Timeline.constant(new EuroPerYear(2_800_000)), Timeline.constant(Growth.NONE)))))
                .providers(providers())
                .start(new Start(330, 0, 0, 0))
                .build();
    }

    private static ServiceRecordBuilder service(ServiceId id, Label name, double perYear, double stay, double price) {
        return ServiceRecordBuilder.builder()
                .id(id)
                .name(name)
                .referrals(referrals(perYear))
                .stay(stay(stay))
                .providers(Providers.ONE)
                .waiting(WaitingRules.PLAIN)
                .wayOut(WayOut.HOME)
                .price(Timeline.constant(new EuroPerDay(price)))
                .priceByStay(Dated.always(PriceByStay.NONE))
                .funding(Dated.always(Funding.PER_ETMAAL));
    }

    /** Two large providers and eight small ones. */
    private static Providers providers() {
        var large = IntStream.rangeClosed(1, 2).mapToObj(i -> provider("groot-" + i, "Grote aanbieder " + i, 0.26));
        var small = IntStream.rangeClosed(1, 8).mapToObj(i -> provider("klein-" + i, "Kleine aanbieder " + i, 0.06));
        return new Providers(
                Dated.always(Access.PER_PROVIDER), Stream.concat(large, small).toList(), Optional.empty());
    }

    private static Provider provider(String id, String name, double share) {
        return new Provider(id, new Label(name, name), new Share(share), Optional.empty(), Optional.empty());
    }

    private static Referrals referrals(double perYear) {
        return new Referrals(
                Timeline.constant(new PerYear(perYear)),
                Collections.nCopies(12, 1.0),
                Timeline.constant(Share.NONE),
                Timeline.constant(Factor.ONE),
                List.of(),
                List.of());
    }

    private static StayRule stay(double days) {
        return new StayRule(
                new DurationDistribution.Exponential(days),
                Timeline.constant(Factor.ONE),
                Timeline.constant(Days.UNLIMITED));
    }

    static List<Scenario> scenarios() {
        var day = LocalDate.of(2022, 1, 1);
        var later = LocalDate.of(2023, 7, 1);
        return List.of(
                scenario("ongewijzigd", "Ongewijzigd beleid", "Unchanged policy"),
                scenario(
                        "heronderzoek",
                        "Heronderzoek van de wachtlijst",
                        "Review of the waiting list",
                        new ReviewList(new Intervention.Review(
                                day,
                                HOUSING,
                                new Share(0.6),
                                new Euro(1128),
                                List.of(new Route(new Destination.To(SUPPORT), Share.ALL, Route.Waits.AT_HOME))))),
                scenario(
                        "plekken",
                        "Twintig plekken erbij",
                        "Twenty more places",
                        new ChangePlaces(HOUSING, later, later, new Change.By(20))),
                scenario(
                        "plafond",
                        "Hoger plafond",
                        "Higher plafond",
                        new ChangePlafond(HOUSING, day, new Change.ByShare(0.10))),
                scenario(
                        "instroom",
                        "Minder instroom door preventie",
                        "Less inflow by prevention",
                        new ChangeInflow(HOUSING, day, later, new Change.ByShare(-0.05)),
                        new CostPerYear(HOUSING, day, END, new Euro(150_000), Optional.empty())),
                scenario(
                        "alternatief",
                        "Alternatieven voor gesloten jeugdhulp",
                        "Alternatives to secure care",
                        new ChangeInflow(SECURE, later, later, new Change.ByShare(-0.20))),
                scenario("toeval", "Kortere verblijfsduur", "Shorter stays", new ChangeStay(HOUSING, day, day, -0.01)));
    }

    static Scenario scenario(String id, String nl, String en, Measure... measures) {
        return new Scenario(
                id,
                new Label(nl, en),
                new Label("Wat doet “" + nl + "” met de wachttijd en de kosten?", "What does “" + en + "” do?"),
                List.of(measures));
    }

    private static List<Parameter> parameters() {
        var all = new ArrayList<Parameter>();
        all.add(ParameterRecordBuilder.builder()
                .path("services.beschermd-wonen.price")
                .value(140.75)
                .unit("euro per etmaal")
                .status(Status.DERIVED)
                .source("plan")
                .quote("320 13.789.281 97.973 etmalen")
                .derivation("13 789 281 / 97 973")
                .shape(RangeShape.TWO_PIECE_UNIFORM)
                .overridden(false)
                .build());
        all.add(ParameterRecordBuilder.builder()
                .path("services.beschermd-wonen.places")
                .value(235)
                .unit("places")
                .status(Status.FACT)
                .source("plan")
                .quote("235 plekken")
                .shape(RangeShape.TWO_PIECE_UNIFORM)
                .overridden(false)
                .build());
        all.add(assumption("services.beschermd-wonen.stay.mean", 5.2, "years", 3.5, 7));
        all.add(assumption("services.beschermd-wonen.waiting.bridging.share", 80, "percent", 50, 95));
        all.add(assumption("scenarios.heronderzoek.measures[0].review-list.off-list", 60, "percent", 20, 77));
        return all;
    }

    private static Parameter assumption(String path, double value, String unit, double low, double high) {
        return ParameterRecordBuilder.builder()
                .path(path)
                .value(value)
                .unit(unit)
                .status(Status.ASSUMPTION)
                .range(new Parameter.Range(low, high))
                .reason("De bronnen spreken elkaar tegen: het plan zegt " + low + ", de brief " + high + ".")
                .shape(RangeShape.TWO_PIECE_UNIFORM)
                .overridden(false)
                .build();
    }

    static RunInfo run() {
        return run(LocalDateTime.of(2026, 3, 1, 14, 30));
    }

    static RunInfo run(LocalDateTime finished) {
        return new RunInfo(
                "0.1.0",
                "3f9a6c0d",
                20260101,
                40,
                END.minusDays(1),
                List.of(),
                "java -jar plafond.jar run voorbeeld --seed 20260101 --replications 40",
                2,
                Duration.ofMillis(12_345),
                11.5,
                finished);
    }

    static Findings findings(CareModel model, List<Scenario> scenarios, int replications) {
        return some(model, IntStream.range(0, scenarios.size()).boxed().toList(), replications);
    }

    /** Findings of scenarios of the run by their numbers, unchanged policy first. */
    static Findings some(CareModel model, List<Integer> scenarios, int replications) {
        var frame = Frame.of(
                model.services().stream().map(s -> s.id().value()).toList(),
                frameOfProviders(model),
                model.start(),
                model.end(),
                model.municipalities().stream().map(Municipality::id).toList());
        var tally = new Tally(frame, scenarios.size(), 0, model.splits());
        for (int replication = 0; replication < replications; replication++) {
            var all = MadeUp.logbooks(frame, scenarios().size(), replication);
            tally.add(scenarios.stream().map(all::get).toList());
        }
        return tally.findings();
    }

    private static List<Frame.Provider> frameOfProviders(CareModel model) {
        var all = new ArrayList<Frame.Provider>();
        for (int s = 0; s < model.services().size(); s++) {
            int service = s;
            var each = model.services().get(s).providers().each();
            each.forEach(p -> all.add(new Frame.Provider(service, p.id())));
            if (each.isEmpty()) {
                all.add(new Frame.Provider(s, model.services().get(s).id().value()));
            }
        }
        return all;
    }

    public static RunView reading() {
        var model = model();
        var scenarios = scenarios();
        return RunView.of(model, scenarios, findings(model, scenarios, 40), run());
    }

    /** The same run with the programme played. */
    public static RunView withProgramme() {
        return withProgramme(40);
    }

    /** The same of so many replications. */
    static RunView withProgramme(int replications) {
        var model = model();
        var scenarios = scenarios();
        var found = findings(model, scenarios, replications);
        return RunView.of(
                model, scenarios, found, found, Optional.of(ExampleProgramme.findings(model, replications)), run());
    }
}
