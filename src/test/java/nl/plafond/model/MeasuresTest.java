package nl.plafond.model;

import static nl.plafond.model.Plafond.AdmissionRule.COMMITTED;
import static nl.plafond.model.Plafond.AdmissionRule.UNTIL_REACHED;
import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.plafond.model.Intervention.MoveSurplus;
import nl.plafond.model.ProgrammeCost.Purpose;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangeBridging;
import nl.plafond.model.measures.ChangeDeskHours;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangeExpertTable;
import nl.plafond.model.measures.ChangeFamilies;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangePriceByStay;
import nl.plafond.model.measures.ChangeRelocation;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.model.measures.ChangeStaff;
import nl.plafond.model.measures.ChangeTemporaryPlaces;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.NoNewProviders;
import nl.plafond.model.measures.ProviderEnters;
import nl.plafond.model.measures.ProviderLeaves;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.simulation.TestService;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Every measure on room, on those who wait and on the ways out changes what it names and nothing else. */
class MeasuresTest {
    private static final ServiceId BW = id("bw");
    private static final Plafond OWN = new Plafond.Hard(
            UNTIL_REACHED, Timeline.constant(new EuroPerYear(500)), Timeline.constant(new Growth(0.01)));
    private static final Plafond EXPECTATION =
            new Plafond.Expectation(Timeline.constant(new EuroPerYear(9)), Timeline.constant(new Growth(0.09)));

    /** A model with everything in it: a service under measures, another like it, two streams of dwellings. */
    private static CareModel before() {
        return model(full("bw"), full("other"))
                .dwellings("homes", Timeline.constant(new PerYear(10)), 0.2)
                .dwellings("rooms", Timeline.constant(new PerYear(20)), 0.2)
                .build();
    }

    private static TestService full(String id) {
        return service(id)
                .referralsPerYear(50)
                .urgent(0.1)
                .places(steps(Places::new, 10, 100, 20))
                .families(2, 0.1, 3)
                .plafond(new Plafond.Hard(
                        COMMITTED, Timeline.constant(new EuroPerYear(1000)), Timeline.constant(new Growth(0.02))))
                .provider("a", 0.6)
                .provider("b", 0.4, 5, OWN)
                .patience(new DurationDistribution.Fixed(50))
                .bridging(20, 0.5)
                .relocation(0.2, 1000)
                .expertTable(180, 5, 300)
                .temporary(2, 28, 150)
                .breakdown(0.4, "other", Waits.AT_HOME, 0.1)
                .housing("homes", 0.5, 0.2)
                .price(100);
    }

    /** The service after a measure that leaves the rest of the model as it is. */
    private static Service after(Measure measure) {
        var after = measure.applyTo(before());
        assertThat(after.with(BW, s -> before().service(BW))).isEqualTo(before());
        return after.service(BW);
    }

    /** Fails unless a measure makes of the service what is expected and of the rest of the model nothing. */
    private static void changes(Measure measure, UnaryOperator<Service> expected) {
        assertThat(after(measure)).isEqualTo(expected.apply(before().service(BW)));
        assertThat(measure.touches()).isEqualTo(Set.of(BW));
    }

    @Test
    void placesOfTheServiceAsAWhole() {
        changes(
                new ChangePlaces(BW, day(50), day(50), new Change.By(2)),
                s -> s.withRoom(s.room().withPlaces(steps(Places::new, 10, 50, 12, 100, 22))));
    }

    @Test
    void familiesThatStopAndAreRecruited() {
        var always = Timeline.constant(new PerYear(3));
        changes(
                new ChangeFamilies(BW, day(50), day(50), Optional.of(-0.5), Optional.empty()),
                s -> s.withRoom(s.room()
                        .withFamilies(new Families(new Places(2), steps(PerYear::new, 0.1, 50, 0.05), always))));
        changes(
                new ChangeFamilies(BW, day(50), day(50), Optional.of(0.0), Optional.of(1.0)),
                s -> s.withRoom(s.room()
                        .withFamilies(new Families(
                                new Places(2), steps(PerYear::new, 0.1, 50, 0.1), steps(PerYear::new, 3, 50, 6)))));
    }

    @Test
    void placesOfOneProvider() {
        changes(
                new ChangePlaces(
                        BW, Optional.of("b"), day(50), day(50), new Change.To(2), Optional.empty(), new Euro(0)),
                s -> s.withProviders(s.providers().with("b", p -> p.withPlaces(steps(Places::new, 5, 50, 2)))));
    }

    @Test
    void placesOfOneProviderThatHasAPartOfTheWhole() {
        // Of 10 and 20 places it has 6 and 12.
        changes(
                new ChangePlaces(
                        BW, Optional.of("a"), day(50), day(50), new Change.By(-1), Optional.empty(), new Euro(0)),
                s -> s.withProviders(s.providers()
                        .with("a", p -> p.withPlaces(steps(Places::new, 6, 50, 5, 100, 11)))));
    }

    @Test
    void placesThatCloseWithATransferAndFriction() {
        var measure = new ChangePlaces(
                BW, Optional.empty(), day(50), day(50), new Change.By(-4), Optional.of(id("other")), new Euro(500));
        var after = measure.applyTo(before());

        assertThat(after)
                .isEqualTo(before().with(
                                BW, s -> s.withRoom(s.room().withPlaces(steps(Places::new, 10, 50, 6, 100, 16))))
                        .with(new ProgrammeCost(
                                BW, day(50), day(51), new Euro(2000), Purpose.CLOSING_PLACES, Optional.empty()))
                        .with(new MoveSurplus(day(50), BW, Optional.empty(), id("other"))));
        assertThat(measure.touches()).isEqualTo(Set.of(BW, id("other")));
    }

    @Test
    void aPlafondWithoutAnAmountOfItsOwnTakesOverTheLastOneThatThereWas() {
        var none = new SetPlafond(BW, Optional.empty(), day(50), new Plafond.None(), true);
        var again = new Plafond.Expectation(
                Timeline.constant(new EuroPerYear(Double.POSITIVE_INFINITY)), Timeline.constant(new Growth(0)));
        var back = new SetPlafond(BW, Optional.empty(), day(80), again, true);
        var before = before().service(BW).room().plafond().first();

        var after = back.applyTo(none.applyTo(before())).service(BW).room().plafond();
        assertThat(after.on(day(60))).isInstanceOf(Plafond.None.class);
        assertThat(after.on(day(80)).perYear()).isEqualTo(before.perYear());
        assertThat(after.on(day(80)).index()).isEqualTo(before.index());
    }

    @Test
    void theAmountOfThePlafond() {
        changes(
                new ChangePlafond(BW, day(50), new Change.ByShare(0.5)),
                s -> s.withRoom(s.room()
                                .withPlafond(Dated.always(new Plafond.Hard(
                                        COMMITTED,
                                        steps(EuroPerYear::new, 1000, 50, 1500),
                                        Timeline.constant(new Growth(0.02))))))
                        .withProviders(s.providers()
                                .with(
                                        "b",
                                        p -> p.withPlafond(Dated.always(
                                                OWN.withPerYear(steps(EuroPerYear::new, 500, 50, 750)))))));
    }

    @Test
    void theAmountOfThePlafondOfOneProvider() {
        changes(
                new ChangePlafond(BW, Optional.of("a"), day(50), new Change.To(700)),
                s -> s.withProviders(s.providers()
                        .with(
                                "a",
                                p -> p.withPlafond(Dated.always(new Plafond.Hard(
                                        COMMITTED,
                                        steps(EuroPerYear::new, 600, 50, 700),
                                        Timeline.constant(new Growth(0.02))))))));
    }

    @Test
    void theKindOfThePlafondOfOneProviderWithAnAmountOfItsOwn() {
        changes(
                new SetPlafond(BW, Optional.of("b"), day(50), EXPECTATION, false),
                s -> s.withProviders(s.providers()
                        .with("b", p -> p.withPlafond(Dated.always(OWN).thenAlways(day(50), EXPECTATION)))));
    }

    @Test
    void theKindOfEveryPlafondOfTheServiceAtTheSameAmounts() {
        var ofService =
                new Plafond.Expectation(Timeline.constant(new EuroPerYear(1000)), Timeline.constant(new Growth(0.02)));
        var ofB = new Plafond.Expectation(Timeline.constant(new EuroPerYear(500)), Timeline.constant(new Growth(0.01)));
        changes(
                new SetPlafond(BW, Optional.empty(), day(50), EXPECTATION, true),
                s -> s.withRoom(s.room().withPlafond(s.room().plafond().thenAlways(day(50), ofService)))
                        .withProviders(s.providers()
                                .with("b", p -> p.withPlafond(Dated.always(OWN).thenAlways(day(50), ofB)))));
    }

    @Test
    void aPlafondThatReplacesNoneHasItsOwnAmountWhateverIsAsked() {
        var none = model(service("bw")).build();
        var after = new SetPlafond(BW, Optional.empty(), day(50), EXPECTATION, true).applyTo(none);

        assertThat(after.service(BW).room().plafond())
                .isEqualTo(Dated.<Plafond>always(new Plafond.None()).thenAlways(day(50), EXPECTATION));
    }

    @Test
    void access() {
        changes(
                new ChangeAccess(BW, day(50), Access.CENTRAL),
                s -> s.withProviders(s.providers()
                        .withAccess(Dated.always(Access.PER_PROVIDER).thenAlways(day(50), Access.CENTRAL))));
    }

    private static void changesPresence(Measure measure, String provider, Presence before, Presence after) {
        var model = before().with(BW, s -> s.withProviders(s.providers().with(provider, p -> p.withPresence(before))));
        assertThat(measure.applyTo(model))
                .isEqualTo(model.with(
                        BW, s -> s.withProviders(s.providers().with(provider, p -> p.withPresence(after)))));
    }

    private static Presence presence(int from, int until) {
        return new Presence(day(from), day(until));
    }

    @Test
    void providersThatEnter() {
        var enters = new ProviderEnters(BW, "b", day(50));
        changesPresence(enters, "b", presence(100, 200), presence(50, 200));
        changesPresence(enters, "b", new Presence(LocalDate.MAX, day(200)), presence(50, 200));
        changesPresence(enters, "b", presence(20, 200), presence(20, 200));
        changesPresence(enters, "b", Presence.ALWAYS, Presence.ALWAYS);
        assertThatThrownBy(() -> changesPresence(enters, "b", presence(20, 50), presence(20, 50)))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void providersThatLeave() {
        var leaves = new ProviderLeaves(BW, "b", day(50));
        changesPresence(leaves, "b", Presence.ALWAYS, new Presence(LocalDate.MIN, day(50)));
        changesPresence(leaves, "b", presence(20, 200), presence(20, 50));
        changesPresence(leaves, "b", presence(20, 40), presence(20, 40));
        changesPresence(leaves, "b", presence(50, 200), new Presence(LocalDate.MAX, day(200)));
    }

    @Test
    void nobodyNew() {
        var none = new NoNewProviders(BW, day(50));
        changesPresence(none, "b", presence(50, 200), new Presence(LocalDate.MAX, day(200)));
        changesPresence(none, "b", presence(49, 200), presence(49, 200));
        changesPresence(none, "b", Presence.ALWAYS, Presence.ALWAYS);
        var fromTheFirstDay = new NoNewProviders(BW, day(0));
        changesPresence(fromTheFirstDay, "b", presence(0, 200), presence(0, 200));
    }

    @Test
    void urgency() {
        changes(
                new ChangeUrgency(BW, day(50), new Share(0.3)),
                s -> s.withReferrals(s.referrals().withUrgent(steps(Share::new, 0.1, 50, 0.3))));
    }

    @Test
    void whichPartWantsToMove() {
        changes(
                new ChangeRelocation(BW, day(50), new Share(0.5)),
                s -> s.withProviders(s.providers()
                        .withRelocation(Optional.of(new Relocation(steps(Share::new, 0.2, 50, 0.5), new Euro(1000))))));
    }

    @Test
    void temporaryPlaces() {
        changes(
                new ChangeTemporaryPlaces(BW, day(50), 5),
                s -> s.withWaiting(s.waiting()
                        .withTemporary(Optional.of(new TemporaryPlaces(
                                steps(Places::new, 2, 50, 5), new Days(28), Timeline.constant(new EuroPerDay(150)))))));
    }

    @Test
    void forHowManyTheExpertTableFindsCare() {
        changes(
                new ChangeExpertTable(BW, day(50), new PerYear(8)),
                s -> s.withWaiting(s.waiting()
                        .withExpertTable(Optional.of(new ExpertTable(
                                new Days(180),
                                new Days(180),
                                steps(PerYear::new, 5, 50, 8),
                                Timeline.constant(new EuroPerDay(300)))))));
    }

    @Test
    void whatIsPaidByHowLongSomeoneIsInCare() {
        var staffel = new PriceByStay(List.of(new PriceByStay.Step(new Days(180), new Factor(0.8))));
        changes(
                new ChangePriceByStay(BW, day(50), staffel),
                s -> s.withPriceByStay(Dated.always(PriceByStay.NONE).thenAlways(day(50), staffel)));
    }

    @Test
    void patience() {
        changes(
                new ChangePatience(BW, day(50), 0.25),
                s -> s.withWaiting(s.waiting().withPatienceFactor(steps(Factor::new, 1, 50, 1.25))));
    }

    @Test
    void theShareAndThePriceOfBridgingCareOrOneOfThem() {
        var both = new ChangeBridging(BW, day(50), Optional.of(Share.ALL), Optional.of(new EuroPerDay(30.0)));
        var share = new ChangeBridging(BW, day(50), Optional.of(Share.ALL), Optional.empty());
        var price = new ChangeBridging(BW, day(50), Optional.empty(), Optional.of(new EuroPerDay(30.0)));
        var name = new Label("-", "-");

        changes(
                both,
                s -> s.withWaiting(s.waiting()
                        .withBridging(Optional.of(new Bridging(
                                name, steps(EuroPerDay::new, 20, 50, 30), steps(Share::new, 0.5, 50, 1))))));
        changes(
                share,
                s -> s.withWaiting(s.waiting()
                        .withBridging(Optional.of(new Bridging(
                                name, Timeline.constant(new EuroPerDay(20)), steps(Share::new, 0.5, 50, 1))))));
        changes(
                price,
                s -> s.withWaiting(s.waiting()
                        .withBridging(Optional.of(new Bridging(
                                name, steps(EuroPerDay::new, 20, 50, 30), Timeline.constant(new Share(0.5)))))));
    }

    @Test
    void breakdown() {
        changes(
                new ChangeBreakdown(BW, day(50), day(50), -0.5),
                s -> s.withWayOut(s.wayOut()
                        .withBreakdown(Optional.of(
                                s.wayOut().breakdown().orElseThrow().withPerYear(steps(PerYear::new, 0.4, 50, 0.2))))));
    }

    @Test
    void routes() {
        var routes = List.of(new Route(new Destination.To(id("other")), Share.ALL, Waits.AT_HOME));
        changes(
                new ChangeRoutes(BW, day(50), routes),
                s -> s.withWayOut(s.wayOut().withRoutes(s.wayOut().routes().thenAlways(day(50), routes))));
    }

    @Test
    void dwellingsOfOneStream() {
        var measure = new ChangeDwellings("rooms", day(50), day(50), new Change.By(5));
        var after = measure.applyTo(before());

        assertThat(after.dwellings().get(0)).isEqualTo(before().dwellings().get(0));
        assertThat(after.dwellings().get(1))
                .isEqualTo(before().dwellings().get(1).withFactor(steps(Factor::new, 1, 50, 1.25)));
        assertThat(after.with("rooms", d -> before().dwellings().get(1))).isEqualTo(before());
        assertThat(measure.touches()).isEmpty();
    }

    @Test
    void staffOfOneName() {
        var before = model(service("bw").places(5).staff("many", 0.5))
                .staff("few", steps(Fte::new, 4))
                .staff("many", steps(Fte::new, 40), steps(Share::new, 0.1))
                .build();
        var measure = new ChangeStaff("many", day(50), day(50), new Change.By(-8));
        var after = measure.applyTo(before);

        assertThat(after.staff().get(0)).isEqualTo(before.staff().get(0));
        assertThat(after.staff().get(1).filled()).isEqualTo(steps(Fte::new, 36, 50, 28.8));
        assertThat(after.services()).isEqualTo(before.services());
        assertThat(measure.reaches(before.service(BW))).isTrue();
        assertThat(new ChangeStaff("few", day(50), day(50), new Change.By(1)).reaches(before.service(BW)))
                .isFalse();
    }

    @Test
    void hoursOfOneDesk() {
        var before = model(service("bw").desk("many", 3))
                .desk("few", steps(HoursPerWeek::new, 7))
                .desk("many", steps(HoursPerWeek::new, 70), 55)
                .build();
        var measure = new ChangeDeskHours("many", day(50), day(50), new Change.ByShare(-0.1));
        var after = measure.applyTo(before);

        assertThat(after.desks().get(0)).isEqualTo(before.desks().get(0));
        assertThat(after.desks().get(1).hours()).isEqualTo(steps(HoursPerWeek::new, 70, 50, 63));
        assertThat(after.desks().get(1).price()).isEqualTo(new Euro(55));
        assertThat(after.services()).isEqualTo(before.services());
        assertThat(measure.reaches(before.service(BW))).isTrue();
        assertThat(new ChangeDeskHours("few", day(50), day(50), new Change.By(1)).reaches(before.service(BW)))
                .isFalse();
    }

    @Test
    void aMeasureOnSomethingThatIsNotThereFailsAndSaysWhat() {
        var bare = model(service("bw")).build();
        var measures = new Measure[] {
            new ChangePlaces(BW, day(50), day(50), new Change.By(1)),
            new ChangePlafond(BW, day(50), new Change.By(1)),
            new ChangeBridging(BW, day(50), Optional.of(Share.ALL), Optional.empty()),
            new ChangeBreakdown(BW, day(50), day(50), 0.1),
            new ChangeDwellings("homes", day(50), day(50), new Change.By(1)),
            new ChangeStaff("team", day(50), day(50), new Change.By(1)),
            new ChangeDeskHours("toegang", day(50), day(50), new Change.By(1))
        };
        var complaints = List.of(
                "service: the service bw has no \"places\" that could change.",
                "service: the service bw has no \"plafond\" that could change.",
                "service: the service bw has no \"bridging\" that could change.",
                "service: the service bw has no \"breakdown\" that could change.",
                "no dwellings homes in test",
                "no staff team in test",
                "no desk toegang in test");

        assertThat(Arrays.stream(measures).map(m -> complaint(m, bare)).toList())
                .isEqualTo(complaints);
        assertThatThrownBy(() -> new ChangeAccess(id("xx"), day(50), Access.CENTRAL).applyTo(bare))
                .hasMessage("no service xx in test");
    }

    private static String complaint(Measure measure, CareModel model) {
        try {
            measure.applyTo(model);
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
