package nl.plafond.model.flows;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Dated;
import nl.plafond.model.Destination;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Fixed;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Label;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.simulation.TestService;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Groups with routes of their own send on in the long run what their part in the referrals makes of it. */
class GroupRoutesTest {
    private static final ClientGroup HEAVY = group("heavy", 0.3, 400);
    private static final ClientGroup LIGHT = group("light", 0.7, 100);

    private static ClientGroup group(String name, double share, double days) {
        return ClientGroup.of(name, new Label(name, name), new Share(share), new Fixed(days), Optional.empty());
    }

    private static ClientGroup going(ClientGroup group, String to, Waits waits) {
        var route = new Route(new Destination.To(new ServiceId(to)), new Share(1), waits);
        return group.withOut(Optional.of(Dated.always(List.of(route))));
    }

    private static CareModel with(TestService one, TestService other) {
        return model(one, other).build();
    }

    @Test
    void ofThoseWhoGoAGroupIsItsPartInTheReferrals() {
        // 190 days on average: of 190 clients in care one goes each day, three in ten of them heavy.
        var groups = with(
                service("s").groups(going(HEAVY, "t", Waits.AT_HOME), LIGHT).start(190, 0),
                service("t").places(1).start(1, 5));
        var routes = with(
                service("s")
                        .stay(ClientGroup.stays(List.of(HEAVY, LIGHT)))
                        .then(0.3, "t", Waits.AT_HOME)
                        .thenHome(0.7)
                        .start(190, 0),
                service("t").places(1).start(1, 5));

        assertThat(FlowsAtStart.of(groups, new Memoizer()).get(1).joins()).isCloseTo(0.3, within(1e-12));
        assertThat(FlowsAtStart.of(groups, new Memoizer())).isEqualTo(FlowsAtStart.of(routes, new Memoizer()));
    }

    @Test
    void aStayThatEndsEarlyForAGroupSendsOnLessOfIt() {
        // A maximum of 200 days ends the stays of the heavy alone, who go home then.
        var stopped = with(
                service("s")
                        .groups(going(HEAVY, "t", Waits.AT_HOME), going(LIGHT, "t", Waits.AT_HOME))
                        .maximumStay(200)
                        .afterMaximumHome(1)
                        .start(130, 0),
                service("t").places(1).start(1, 5));

        assertThat(FlowsAtStart.of(stopped, new Memoizer()).get(1).joins()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void oneGroupMayGoRoundMoreOftenThanAnybodyPlans() {
        double hour = 1 / 24.0;
        var round = going(group("round", 0.9999, hour), "t", Waits.AT_HOME);
        var light = group("light", 0.0001, 100);
        var back = service("t").stay(new Fixed(hour)).then(1, "s", Waits.AT_HOME);
        var model = with(service("s").groups(round, light), back);

        assertThat(new VisitBound(model).tooOften())
                .hasValueSatisfying(circle -> assertThat(circle.services())
                        .extracting(ServiceId::value)
                        .containsExactly("s", "t", "s"));
        assertThatThrownBy(() -> SimulationSize.requirePlayable(model, new CompetingEnds()))
                .isInstanceOf(InvalidModelException.class);
        // Where every other client is light and leaves for good, the circle is left soon.
        assertThat(new VisitBound(with(
                                service("s")
                                        .groups(
                                                round.withShare(Timeline.constant(new Share(0.5))),
                                                light.withShare(Timeline.constant(new Share(0.5)))),
                                back))
                        .tooOften())
                .isEmpty();
    }

    @Test
    void whoComesBackSoonByAMeasureOnAGroupIsSeenFromThatDay() {
        var from = LocalDate.of(2023, 7, 1);
        var round = going(group("round", 0.9999, 400), "t", Waits.AT_HOME)
                .withStayFactor(Timeline.constant(Factor.ONE).thenAlways(from, new Factor(1e-4)));
        var model = with(
                service("s").groups(round, group("light", 0.0001, 100)),
                service("t").stay(new Fixed(0.01)).then(1, "s", Waits.AT_HOME));

        assertThat(new VisitBound(model).tooOften())
                .hasValueSatisfying(circle -> assertThat(circle.from()).isEqualTo(from));
    }

    @Test
    void aMeasureOnAGroupMakesMoreClients() {
        var ten = Timeline.constant(Factor.ONE).thenAlways(LocalDate.of(2020, 1, 1), new Factor(10));
        var few = with(service("s").referralsPerYear(100).groups(HEAVY, LIGHT), service("t"));
        var many = with(service("s").referralsPerYear(100).groups(HEAVY, LIGHT.withInflow(ten)), service("t"));

        assertThat(SimulationSize.allClients(many) / SimulationSize.allClients(few))
                .isCloseTo(0.3 + 0.7 * 10, within(0.1));
    }

    @Test
    void whoWaitsInPlaceMayBeOfAGroupThatGoesThere() {
        assertThatCode(() -> with(
                        service("s")
                                .groups(going(HEAVY, "t", Waits.IN_PLACE), LIGHT)
                                .startBlocked(5, "t", 2, 0),
                        service("t").places(1).start(1, 2)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> with(
                        service("s")
                                .groups(going(HEAVY, "t", Waits.AT_HOME), LIGHT)
                                .startBlocked(5, "t", 2, 0),
                        service("t").places(1).start(1, 2)))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void nobodyOfAGroupLeavesForTheVeryServiceLeft() {
        assertThatThrownBy(() -> with(service("s").groups(going(HEAVY, "s", Waits.AT_HOME), LIGHT), service("t")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("groups.heavy.out");
    }

    @Test
    void stayOfAllIsThatOfTheOnlyGroup() {
        var alone = with(service("s").stay(new Fixed(100)).then(1, "t", Waits.AT_HOME), service("t"));
        var group = with(
                service("s")
                        .groups(going(
                                ClientGroup.of(
                                        "a",
                                        new Label("a", "a"),
                                        new Share(1),
                                        new DurationDistribution.Fixed(100),
                                        Optional.empty()),
                                "t",
                                Waits.AT_HOME)),
                service("t"));

        assertThat(new VisitBound(group).over(3)).isEqualTo(new VisitBound(alone).over(3));
    }
}
