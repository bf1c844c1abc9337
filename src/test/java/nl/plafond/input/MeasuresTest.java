package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.Destination;
import nl.plafond.model.Diversion;
import nl.plafond.model.Intervention;
import nl.plafond.model.Plafond;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.BuildUp;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangeBridging;
import nl.plafond.model.measures.ChangeDeskHours;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangeExpertTable;
import nl.plafond.model.measures.ChangeFamilies;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.ChangePriceByStay;
import nl.plafond.model.measures.ChangeRelocation;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.model.measures.ChangeStaff;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.ChangeTemporaryPlaces;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.model.measures.CostOnce;
import nl.plafond.model.measures.CostPerYear;
import nl.plafond.model.measures.Divert;
import nl.plafond.model.measures.MaximumStay;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.NoMaximumStay;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.model.measures.TransferClients;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** The scenario {@code alles} of the model {@code dorp} has every kind of measure. */
class MeasuresTest {
    private static final ServiceId WONEN = new ServiceId("wonen");
    private static final ServiceId BEGELEID = new ServiceId("begeleid");
    private static final ServiceId PLEEGZORG = new ServiceId("pleegzorg");
    private static final ServiceId THUIS = new ServiceId("thuis-plus");
    private static final LocalDate NEW_YEAR_2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate NEW_YEAR_2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate NEW_YEAR_2023 = LocalDate.of(2023, 1, 1);
    private static final LocalDate NEW_YEAR_2024 = LocalDate.of(2024, 1, 1);

    private final ModelResult.Sound dorp = (ModelResult.Sound) ModelReader.read(Folders.DORP);
    private final List<Measure> measures = dorp.scenarios().get(1).measures();
    private final CareModel changed = dorp.model().under(dorp.scenarios().get(1));

    @Test
    void measuresOnRoomAndInflowAreRead() {
        assertThat(measures)
                .startsWith(
                        new ChangePlaces(
                                WONEN,
                                Optional.empty(),
                                NEW_YEAR_2021,
                                NEW_YEAR_2022,
                                new Change.By(20),
                                Optional.empty(),
                                new Euro(0)),
                        new BuildUp(THUIS, LocalDate.of(2021, 7, 1), LocalDate.of(2024, 12, 31), 12, 4),
                        new ChangePlafond(WONEN, Optional.empty(), NEW_YEAR_2021, new Change.By(-600_000)),
                        new ChangeInflow(WONEN, NEW_YEAR_2021, NEW_YEAR_2021, new Change.ByShare(-0.05)));
        assertThat(((Divert) measures.get(4)).ifFull()).isEqualTo(Diversion.IfFull.OWN_SERVICE);
    }

    @Test
    void measuresOnStayAndListAndMoneyAreRead() {
        assertThat(((ChangeStay) measures.get(5)).byShare()).isEqualTo(-0.1);
        assertThat(((MaximumStay) measures.get(6)).days()).isEqualTo(new Days(1461));
        assertThat(measures.get(7)).isInstanceOf(NoMaximumStay.class);
        assertThat(((ReviewList) measures.get(8)).review().offList()).isEqualTo(new Share(0.77));
        assertThat(((TransferClients) measures.get(9)).transfer().who())
                .isEqualTo(Intervention.Transfer.Who.LONGEST_STAYING);
        assertThat(((ChangePrice) measures.get(10)).change()).isEqualTo(new Change.To(150));
        assertThat(((CostOnce) measures.get(11)).amount()).isEqualTo(new Euro(200_000));
        assertThat(((CostPerYear) measures.get(12)).until()).isEqualTo("2023-01-01");
    }

    @Test
    void measuresOnProvidersAreRead() {
        assertThat(measures.subList(13, 15))
                .containsExactly(
                        new ChangePlaces(
                                BEGELEID,
                                Optional.of("stichting-b"),
                                NEW_YEAR_2023,
                                NEW_YEAR_2023,
                                new Change.By(-4),
                                Optional.of(THUIS),
                                new Euro(5_000)),
                        new ChangePlafond(
                                BEGELEID, Optional.of("stichting-b"), NEW_YEAR_2023, new Change.By(-100_000)));
        assertThat(measures.get(18)).isEqualTo(new ChangeAccess(PLEEGZORG, NEW_YEAR_2023, Access.CENTRAL));
    }

    @Test
    void anotherKindOfPlafondHasAnAmountOrKeepsTheOldOne() {
        assertThat(measures.get(15))
                .isEqualTo(new SetPlafond(
                        BEGELEID,
                        Optional.of("stichting-a"),
                        NEW_YEAR_2023,
                        new Plafond.Hard(
                                Plafond.AdmissionRule.COMMITTED,
                                Timeline.constant(new EuroPerYear(900_000)),
                                Timeline.constant(new Growth(0.025))),
                        false));
        assertThat(((SetPlafond) measures.get(16)).sameAmount()).isTrue();
        assertThat(measures.get(17))
                .isEqualTo(new SetPlafond(PLEEGZORG, Optional.of("groot-2"), NEW_YEAR_2024, new Plafond.None(), false));
    }

    @Test
    void measuresOnThoseWhoWaitAreRead() {
        assertThat(measures.subList(19, 26))
                .containsExactly(
                        new ChangeUrgency(BEGELEID, NEW_YEAR_2023, new Share(0.05)),
                        new ChangeTemporaryPlaces(BEGELEID, NEW_YEAR_2023, 3),
                        new ChangeRelocation(BEGELEID, NEW_YEAR_2023, new Share(0.4)),
                        new ChangeExpertTable(BEGELEID, NEW_YEAR_2023, new PerYear(8)),
                        new ChangePatience(BEGELEID, NEW_YEAR_2023, 0.25),
                        new ChangeBridging(
                                WONEN, NEW_YEAR_2023, Optional.of(new Share(0.5)), Optional.of(new EuroPerDay(16.0))),
                        new ChangeBridging(WONEN, NEW_YEAR_2024, Optional.empty(), Optional.of(new EuroPerDay(18.0))));
    }

    @Test
    void measuresOnTheWayOutAreRead() {
        assertThat(measures.subList(26, 32))
                .containsExactly(
                        new ChangeBreakdown(PLEEGZORG, NEW_YEAR_2022, NEW_YEAR_2023, -0.5),
                        new ChangeRoutes(
                                WONEN,
                                NEW_YEAR_2023,
                                List.of(route(new Destination.Home(), 0.4), route(new Destination.To(THUIS), 0.6))),
                        new ChangeDeskHours("toegang", NEW_YEAR_2022, NEW_YEAR_2023, new Change.By(-7)),
                        new ChangeStaff("wijkteam", NEW_YEAR_2022, NEW_YEAR_2023, new Change.ByShare(-0.1)),
                        new ChangeDwellings("regio", NEW_YEAR_2022, NEW_YEAR_2023, new Change.By(20)),
                        new ChangeFamilies(
                                PLEEGZORG, NEW_YEAR_2022, NEW_YEAR_2023, Optional.of(-0.2), Optional.of(0.5)));
    }

    @Test
    void aMeasureOnThePriceByStayIsRead() {
        assertThat(measures.get(33))
                .isEqualTo(new ChangePriceByStay(
                        WONEN,
                        NEW_YEAR_2023,
                        new PriceByStay(List.of(new PriceByStay.Step(Days.ofWeeks(26), new Factor(0.8))))));
    }

    @Test
    void everyMeasureFitsTheModel() {
        assertThat(changed.service(WONEN).room().places().orElseThrow().on(NEW_YEAR_2024))
                .isEqualTo(new Places(220));
        assertThat(changed.service(BEGELEID)
                        .placesOf("stichting-b")
                        .orElseThrow()
                        .on(NEW_YEAR_2023))
                .isEqualTo(new Places(30));
        assertThat(changed.interventions()).hasSize(3);
        assertThat(changed.costs())
                .hasSize(4)
                .filteredOn(cost -> cost.purpose() == ProgrammeCost.Purpose.CLOSING_PLACES)
                .singleElement()
                .satisfies(cost -> assertThat(cost.perDay()).isEqualTo(new Euro(20_000)));
        var expectation = changed.service(WONEN).room().plafond().on(NEW_YEAR_2024);
        assertThat(expectation).isInstanceOf(Plafond.Expectation.class);
        assertThat(expectation.perYear().on(NEW_YEAR_2024).value()).isCloseTo(8_400_000, within(1e-6));
        assertThat(changed.service(PLEEGZORG).plafondOf("groot-2").on(NEW_YEAR_2024))
                .isEqualTo(new Plafond.None());
    }

    private static Route route(Destination destination, double share) {
        return new Route(destination, new Share(share), Route.Waits.IN_PLACE);
    }
}
