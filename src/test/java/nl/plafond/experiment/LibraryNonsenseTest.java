package nl.plafond.experiment;

import static nl.plafond.model.region.Durations.cv;
import static nl.plafond.model.region.Durations.exponential;
import static nl.plafond.model.region.Durations.gamma;
import static nl.plafond.model.region.Durations.weibull;
import static nl.plafond.model.region.Measures.buildUp;
import static nl.plafond.model.region.Measures.changeInflow;
import static nl.plafond.model.region.Measures.changePlaces;
import static nl.plafond.model.region.Measures.costPerYear;
import static nl.plafond.model.region.Measures.divert;
import static nl.plafond.model.region.Measures.maximumStay;
import static nl.plafond.model.region.Measures.scenario;
import static nl.plafond.model.region.Quantities.days;
import static nl.plafond.model.region.Quantities.euro;
import static nl.plafond.model.region.Quantities.perYear;
import static nl.plafond.model.region.Quantities.percent;
import static nl.plafond.model.region.Quantities.places;
import static nl.plafond.model.region.Quantities.years;
import static nl.plafond.model.region.Region.service;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Diversion.IfFull;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.region.Region;
import nl.plafond.model.region.ServiceBuilder;
import nl.plafond.vocabulary.Places;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes no sense is refused before anything is played, with a sentence that says where and what. */
class LibraryNonsenseTest {
    private static ServiceBuilder a() {
        return service("a")
                .referrals(perYear(20))
                .stay(exponential(years(1)))
                .places(10)
                .inCare(8)
                .waiting(0);
    }

    private static CareModel region(ServiceBuilder... services) {
        return Region.starting(2024).years(3).with(services).build();
    }

    private static Experiment under(Measure measure) {
        return Experiment.of(region(a()), scenario("s", measure));
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                refused("hardly any spread", () -> gamma(years(1), cv(1e-4)), "cv: found 0.0001"),
                refused("a mean beyond measure", () -> weibull(0.001, years(1)), "shape: found 0.001"),
                refused(
                        "half a place",
                        () -> region(a().places(Timeline.constant(new Places(2.5)))),
                        "services.a.places: found 2.5, expected a whole number"),
                refused(
                        "a stay of nothing",
                        () -> under(maximumStay("a", days(0)).from(2025)),
                        "maximum-stay"),
                refused("steps of nothing", () -> buildUp("a", 10, 0).from(2025), "step: found 0"),
                refused(
                        "a cost without an end",
                        () -> costPerYear("a", euro(5), LocalDate.MAX).from(2025),
                        "until: found"),
                refused(
                        "a diversion to where they are",
                        () -> divert("a", percent(10), "a", IfFull.WAIT).from(2025),
                        "to: found a, expected another service"),
                refused(
                        "a move to nowhere",
                        () -> under(changePlaces("a")
                                .transferTo("zz")
                                .more(places(3))
                                .from(2025)),
                        "zz"),
                refused(
                        "a change of nothing",
                        () -> Experiment.of(
                                region(a().referrals(perYear(0))),
                                scenario("s", changeInflow("a").to(perYear(500)).from(2025))),
                        "scenarios.s: there is nothing on 2025-01-01 that could become more"),
                refused(
                        "a year that never comes",
                        () -> Region.starting(2_000_000).years(1).with(a()).build(),
                        "start"),
                refused(
                        "whose it is",
                        () -> region(
                                a(), service("b").stay(exponential(years(1))).inCare(-1)),
                        "services.b.in-care: found -1"),
                refused(
                        "more people than there are",
                        () -> Experiment.of(region(a().referrals(perYear(1e12)))),
                        "clients are expected in one possible future"),
                refused(
                        "threads without end",
                        () -> under(changeInflow("a").by(percent(1)).from(2025)).threads(Integer.MAX_VALUE),
                        "threads"));
    }

    private static Arguments refused(String what, ThrowingCallable make, String words) {
        return of(what, make, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void isRefusedWithASentence(String what, ThrowingCallable make, String words) {
        assertThatThrownBy(make)
                .as(what)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
