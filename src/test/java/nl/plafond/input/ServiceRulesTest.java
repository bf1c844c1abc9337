package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Destination;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond;
import nl.plafond.model.Provider;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Start;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules.Escalation;
import nl.plafond.model.WaitingRules.ListStop;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.WayOut.AgeLimit;
import nl.plafond.model.WayOut.Breakdown;
import nl.plafond.model.WayOut.HousingNeed;
import nl.plafond.model.WayOut.Relapse;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Who delivers a service in the model {@code dorp}, under which plafond, and what happens to those who wait and leave. */
class ServiceRulesTest {
    private static final ServiceId GESLOTEN = new ServiceId("gesloten");
    private static final ServiceId PLEEGZORG = new ServiceId("pleegzorg");
    private static final LocalDate NEW_YEAR_2022 = LocalDate.of(2022, 1, 1);

    private final CareModel dorp = ((ModelResult.Sound) ModelReader.read(Folders.DORP)).model();
    private final Service begeleid = dorp.service(new ServiceId("begeleid"));
    private final Service pleegzorg = dorp.service(PLEEGZORG);

    @Test
    void providersOneByOneHaveTheirShareAndWhatIsTheirs() {
        assertThat(begeleid.providers().access()).isEqualTo(Dated.always(Access.CENTRAL));
        assertThat(begeleid.providers().each())
                .containsExactly(
                        new Provider(
                                "stichting-a",
                                new Label("Stichting A", "Foundation A"),
                                new Share(0.4),
                                Optional.empty(),
                                Optional.empty()),
                        new Provider(
                                "stichting-b",
                                new Label("Stichting B", "Foundation B"),
                                new Share(0.6),
                                Optional.of(Timeline.constant(new Places(30)).with(NEW_YEAR_2022, new Places(34))),
                                Optional.of(Dated.always(new Plafond.Hard(
                                        Plafond.AdmissionRule.UNTIL_REACHED,
                                        Timeline.constant(new EuroPerYear(1_100_000))
                                                .with(NEW_YEAR_2022, new EuroPerYear(1_200_000)),
                                        Timeline.constant(new Growth(0.025)))))));
    }

    @Test
    void groupsOfProvidersBecomeEqualProvidersWithANumber() {
        var each = pleegzorg.providers().each();
        assertThat(pleegzorg.providers().access()).isEqualTo(Dated.always(Access.PER_PROVIDER));
        assertThat(each)
                .extracting(Provider::id)
                .containsExactly("groot-1", "groot-2", "klein-1", "klein-2", "klein-3");
        assertThat(each.get(1).name()).isEqualTo(new Label("Grote aanbieder 2", "Large provider 2"));
        assertThat(each.get(0).share().value()).isCloseTo(0.35, within(1e-15));
        assertThat(each.get(3).share().value()).isCloseTo(0.1, within(1e-15));
        assertThat(each.get(0).places()).isEmpty();
        assertThat(each.subList(2, 5)).allMatch(p -> p.places().equals(Optional.of(Timeline.constant(new Places(10)))));
        assertThat(each.get(4).plafond())
                .contains(Dated.always(new Plafond.Expectation(
                        Timeline.constant(new EuroPerYear(150_000)), Timeline.constant(new Growth(0.025)))));
    }

    @Test
    void theSharesOfProvidersAddUpToOneToTheLastDigit() {
        assertThat(pleegzorg.providers().each().stream()
                        .mapToDouble(p -> p.share().value())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void aSmartPlafondHasItsReserveItsRenewalAndItsDevelopmentPlan() {
        var smart = (Plafond.Smart) begeleid.room().plafond().first();
        assertThat(smart.perYear()).isEqualTo(Timeline.constant(new EuroPerYear(2_000_000)));
        assertThat(smart.index()).isEqualTo(Timeline.constant(new Growth(0.03)));
        assertThat(smart.reserve()).isEqualTo(new Share(0.1));
        assertThat(smart.rebalanced()).isTrue();
        assertThat(smart.renewal()).isEqualTo(Plafond.Renewal.FROM_PRODUCTION);
        assertThat(smart.adjustment()).isEqualTo(-0.02);
        assertThat(smart.stayFactor().on(LocalDate.of(2021, 12, 31))).isEqualTo(Factor.ONE);
        assertThat(smart.stayFactor().on(NEW_YEAR_2022).value()).isCloseTo(0.98, within(1e-12));
        assertThat(smart.stayFactor().on(LocalDate.of(2022, 3, 1)).value()).isCloseTo(0.94, within(1e-12));
    }

    @Test
    void aSoftPlafondSaysWhatHappensWhenNobodyHasRoom() {
        assertThat(pleegzorg.room().plafond().first())
                .isEqualTo(new Plafond.Soft(
                        Plafond.AdmissionRule.COMMITTED,
                        Timeline.constant(new EuroPerYear(1_500_000)),
                        Timeline.constant(new Growth(0.025)),
                        Plafond.IfNone.ADMIT));
    }

    @Test
    void everyRuleForThoseWhoWaitIsRead() {
        var waiting = begeleid.waiting();
        assertThat(waiting.order()).isEqualTo(Order.OVER_NORM_FIRST);
        assertThat(waiting.patience()).contains(new DurationDistribution.Fixed(730.5));
        assertThat(waiting.patienceFactor()).isEqualTo(Timeline.constant(new Factor(1)));
        assertThat(waiting.leaving()).containsExactly(to("thuis-plus", 1, Route.Waits.AT_HOME));
        assertThat(waiting.escalation()).contains(new Escalation(new PerYear(0.1), GESLOTEN));
        assertThat(waiting.heavierPerYear()).isEqualTo(new Growth(0.05));
        assertThat(waiting.stop())
                .contains(new ListStop(
                        20,
                        List.of(
                                new Route(new Destination.Home(), new Share(0.5), Route.Waits.AT_HOME),
                                to("thuis-plus", 0.5, Route.Waits.IN_PLACE))));
        assertThat(waiting.matching()).contains(new DurationDistribution.Fixed(21));
        assertThat(waiting.norm()).isEqualTo(Days.ofWeeks(6));
    }

    @Test
    void everyWayOutIsRead() {
        assertThat(begeleid.wayOut().ageLimit())
                .contains(new AgeLimit(
                        Days.ofYears(23),
                        new DurationDistribution.GammaSpan(19 * Days.PER_YEAR, 0.1),
                        List.of(to("wonen", 1, Route.Waits.AT_HOME))));
        assertThat(begeleid.wayOut().housing()).contains(new HousingNeed("regio", new Share(0.6), new Share(0.2)));
        assertThat(pleegzorg.wayOut().breakdown())
                .contains(new Breakdown(
                        Timeline.constant(new PerYear(0.12)),
                        new ServiceId("begeleid"),
                        Route.Waits.IN_PLACE,
                        new Growth(0.1)));
        assertThat(pleegzorg.wayOut().relapse())
                .contains(new Relapse(
                        new Share(0.1),
                        new DurationDistribution.Exponential(Days.ofMonths(6).value()),
                        GESLOTEN));
        assertThat(begeleid.start()).isEqualTo(new Start(50, 8, 10, 0));
    }

    @Test
    void dwellingsGrowLikeReferrals() {
        var stream = dorp.dwellings().get(dorp.dwellings("regio"));
        assertThat(stream.name().en()).isEqualTo("Dwellings");
        assertThat(stream.perYear().on(LocalDate.of(2020, 12, 31))).isEqualTo(new PerYear(40));
        assertThat(stream.perYear().on(NEW_YEAR_2022).value()).isCloseTo(48.4, within(1e-9));
        assertThat(stream.factor()).isEqualTo(Timeline.constant(new Factor(1)));
        assertThat(stream.urgency()).isEqualTo(new Share(0.3));
    }

    private static Route to(String service, double share, Route.Waits waits) {
        return new Route(new Destination.To(new ServiceId(service)), new Share(share), waits);
    }
}
