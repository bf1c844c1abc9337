package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Diversion.IfFull;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.model.Intervention;
import nl.plafond.model.Label;
import nl.plafond.model.Municipality;
import nl.plafond.model.PayerKey;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Start;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Models that make no sense, each refused with a sentence before anything is played. */
class NonsenseModelsTest {
    private static final Label NAME = new Label("naam", "name");
    private static final LocalDate DAY = TestModels.day(10);

    private record Nonsense(String what, Runnable build, String told) {}

    private static Nonsense of(String what, Runnable build, String told) {
        return new Nonsense(what, build, told);
    }

    private static Stream<Nonsense> nonsense() {
        var plain = service("a");
        return Stream.of(
                of(
                        "referrals of -80",
                        () -> model(service("a").referralsPerYear(-80)).build(),
                        "got -80"),
                of("NaN as a price", () -> model(service("a").price(Double.NaN)).build(), "got NaN"),
                of(
                        "ways out that add up to 0.3",
                        () -> model(service("a").thenHome(0.3)).build(),
                        "together make 30 percent, expected together 100 percent"),
                of("two services with one id", () -> model(plain, plain).build(), "services: a is there twice"),
                of(
                        "a way out to a service that is not there",
                        () -> model(service("a").then(1, "b", Waits.AT_HOME)).build(),
                        "services.a.out.0.to: found b, expected a service of this model: a"),
                of(
                        "a way out to the service itself",
                        () -> model(service("a").then(1, "a", Waits.IN_PLACE)).build(),
                        "out.0.to: found a, expected another service"),
                of(
                        "a breakdown that waits in the place that falls free",
                        () -> model(service("a").breakdown(0.5, "a", Waits.IN_PLACE, 0))
                                .build(),
                        "breakdown.waits: found in-place, expected at-home"),
                of(
                        "a relapse into a service that is not there",
                        () -> model(service("a").relapse(0.5, new DurationDistribution.Fixed(9), "b"))
                                .build(),
                        "services.a.relapse.to: found b"),
                of(
                        "an escalation to a service that is not there",
                        () -> model(service("a").places(1).escalation(0.5, "b")).build(),
                        "services.a.waiting.escalation.to: found b"),
                of(
                        "a diversion to a service that is not there",
                        () -> model(service("a").diverts(0.5, "b", IfFull.WAIT)).build(),
                        "services.a.referrals.diversions.to: found b"),
                of(
                        "more referrals sent elsewhere than there are",
                        () -> model(
                                        service("a")
                                                .diverts(0.7, "b", IfFull.WAIT)
                                                .diverts(0.7, "b", IfFull.WAIT),
                                        service("b"))
                                .plan(),
                        "together 140 percent of the referrals is sent elsewhere"),
                of(
                        "a month profile with a mean of 2",
                        () -> model(service("a").months(2., 2., 2., 2., 2., 2., 2., 2., 2., 2., 2., 2.))
                                .build(),
                        "months: found a mean of 2, expected a mean of 1"),
                of(
                        "a month profile of one month",
                        () -> model(service("a").months(1.)).build(),
                        "months: the number of items is 1, expected 12"),
                of(
                        "providers that together are a half",
                        () -> model(service("a").provider("x", 0.2).provider("y", 0.3))
                                .build(),
                        "each: found shares that together make 50 percent"),
                of(
                        "two providers with one id",
                        () -> model(service("a").provider("x", 0.5).provider("x", 0.5))
                                .build(),
                        "each: x is there twice"),
                of(
                        "dwellings that are not there",
                        () -> model(service("a").housing("homes", 1, 0)).build(),
                        "services.a.housing.dwellings: found homes, expected dwellings of this model: -"),
                of(
                        "who waits for a dwelling that nobody needs",
                        () -> model(service("a").startForDwelling(3, 2)).build(),
                        "start.waiting-for-dwelling: this needs the key \"housing\", which is not there"),
                of(
                        "who waits where everyone is placed at once",
                        () -> model(service("a").places(1).dutyToPlace(100).start(1, 3))
                                .build(),
                        "start.waiting: found 3, expected 0, because with a duty to place nobody waits"),
                of(
                        "more urgent clients than clients",
                        () -> new Start(0, 0, 3, 4),
                        "urgent-waiting: found 4, expected at most the 3 who wait"),
                of(
                        "more blocked for a service than wait for it",
                        () -> model(
                                        service("a")
                                                .places(9)
                                                .startBlocked(9, "b", 5, 0)
                                                .then(1, "b", Waits.IN_PLACE),
                                        service("b").places(1).start(1, 4))
                                .build(),
                        "services.a.start.blocked.b: 5 wait for it in the place of another service, expected at most"
                                + " the 4 who wait"),
                of(
                        "a circle of closed lists",
                        () -> model(
                                        service("a").places(1).listStop(0, to("b")),
                                        service("b").places(1).listStop(0, to("a")))
                                .build(),
                        "services.a.waiting.list-stop.otherwise.0.to: clients go round in a circle here, without end:"
                                + " a > b > a"),
                of(
                        "an end before the start",
                        () -> model(plain).until(TestModels.START).build(),
                        "end: found 2023-01-01, expected a later day than 2023-01-01"),
                of(
                        "an age limit that everyone has passed",
                        () -> model(service("a").ageLimit(100, new DurationDistribution.Fixed(200)))
                                .build(),
                        "at-referral: everyone is too old at referral"),
                of(
                        "a service called home",
                        () -> model(service("home")).build(),
                        "services.home: a service cannot be called home"),
                of(
                        "a service called as all of them together",
                        () -> model(service("all")).build(),
                        "services.all: all is already the name of all services together here"),
                of(
                        "money for places that are not there",
                        () -> model(service("a").funding(new Funding.Availability()))
                                .build(),
                        "funding.form: availability pays for places, and the service a has no places"),
                of(
                        "a plafond on a fixed sum",
                        () -> model(service("a")
                                        .places(1)
                                        .funding(new Funding.Availability())
                                        .plafond(AdmissionRule.COMMITTED, 1000))
                                .build(),
                        "services.a.funding.form: availability pays for places, taken or not, beside a plafond"),
                of(
                        "a move of clients who are not there",
                        () -> model(plain)
                                .with(new Intervention.MoveSurplus(
                                        DAY, new ServiceId("a"), Optional.empty(), new ServiceId("b")))
                                .build(),
                        "interventions: found b, expected a service of this model: a"),
                of(
                        "a review that sends half of them nowhere",
                        () -> model(service("a").places(1))
                                .under(new ReviewList(new Intervention.Review(
                                        DAY, new ServiceId("a"), Share.ALL, new Euro(0), List.of(half()))))
                                .build(),
                        "out: found shares that together make 50 percent"),
                of(
                        "another breakdown of stays that never break down",
                        () -> model(plain)
                                .under(new ChangeBreakdown(new ServiceId("a"), DAY, DAY, 0.5))
                                .build(),
                        "the service a has no \"breakdown\" that could change"),
                of(
                        "more patience of those who have it without end",
                        () -> model(service("a").places(1))
                                .under(new ChangePatience(new ServiceId("a"), DAY, 0.5))
                                .build(),
                        "the service a has no \"patience\" that could change"),
                of("a municipality of less than nobody", () -> new Municipality("m", NAME, -1), "weight: found -1"),
                of(
                        "a key that divides half of the bill",
                        () -> new PayerKey("k", NAME, Map.of("m", 0.5)),
                        "parts: found shares that together make 50 percent"),
                of(
                        "a cost that ends before it begins",
                        () -> new ProgrammeCost(
                                new ServiceId("a"),
                                DAY,
                                DAY,
                                new Euro(1),
                                ProgrammeCost.Purpose.PROGRAMME,
                                Optional.empty()),
                        "until: found 2023-01-11, expected a later day than 2023-01-11"),
                of(
                        "ways out that later add up to a half",
                        () -> model(service("a").out(DAY, half())).build(),
                        "out: found shares that together make 50 percent"));
    }

    private static Route half() {
        return TestService.home(0.5);
    }

    private static Route to(String service) {
        return TestService.route(1, service, Waits.AT_HOME);
    }

    @TestFactory
    Stream<DynamicTest> noNonsenseBecomesAModel() {
        return nonsense()
                .map(nonsense -> DynamicTest.dynamicTest(
                        nonsense.what(),
                        () -> assertThat(catchThrowable(nonsense.build()::run))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining(nonsense.told())));
    }
}
