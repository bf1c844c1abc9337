package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.model.CareModel;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import org.junit.jupiter.api.Test;

/** Who waits on the first day of a service that others feed; confidence and power stand at {@link Sample}. */
class StartPopulationTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");

    private static CareModel read(String name) {
        return ((ModelResult.Sound) ModelReader.read(FAULTS.resolve(name))).model();
    }

    @Test
    void aListThatOnlyAnotherServiceFeedsHasWaitedAsLongAsThatOneTookToFillIt() {
        // Of 45 who stay for 400 days a quarter goes on: the i-th of six came i gaps of 35.6 days ago.
        var plan = Plan.of(read("list-fed-by-another"));
        var drawn = FirstAges.of(plan, 1, 9000);
        drawn[0].agreesWith(3.5 * 1600 / 45);
        drawn[1].agreesWith(6 * 1600 / 45.0);
    }

    @Test
    void whoWaitedSoLongIsNotHeavierThanHeCanBe() {
        // With a list of those times instead: 7.8 in care at the end of 2029.
        var plan = Plan.of(read("list-fed-by-another-heavier"));
        int last = plan.region.calendar.months() - 1;
        Sample.of(2600, r -> new double[] {Simulation.play(plan, 1, r).at(Metric.IN_CARE, 1, last)})[0].agreesWith(7.8);
    }

    @Test
    void whoWaitsForAServiceWithAnAgeLimitIsNotAboutToReachIt() {
        var plan = Plan.of(read("list-with-age-limit"));
        var samples = Sample.of(400, r -> {
            var book = Simulation.playAudited(plan, 1, r);
            return IntStream.of(0, 5, 11)
                    .mapToDouble(m -> book.at(Metric.WAITING, 1, m))
                    .toArray();
        });
        for (var sample : samples) {
            assertThat(sample.mean()).isBetween(12.0, 19.0);
            assertThat(sample.halfWidth99()).isLessThan(1);
        }
    }

    @Test
    void whoIsBlockedIsOnTheListHasNoStayToGoAndKeepsHisPlace() {
        // Of 20 in care eight wait for a dwelling-like service without places; the twelve others go home at 100 days.
        var plan = model(
                        service("first")
                                .stay(new DurationDistribution.Exponential(100))
                                .places(20)
                                .then(1, "second", Waits.IN_PLACE)
                                .startBlocked(20, "second", 8, 3),
                        service("second")
                                .stay(new DurationDistribution.Fixed(10))
                                .places(0)
                                .start(0, 9))
                .days(31)
                .plan();
        var sample = Sample.of(6000, r -> {
            var book = Simulation.playAudited(plan, 1, r);
            assertThat(book.at(Metric.IN_CARE, 0, 0)).isEqualTo(20);
            return new double[] {
                book.at(Metric.BLOCKED, 0, 0) - 8, book.at(Metric.WAITING, 1, 0) - 9, book.at(Metric.WAITING, 0, 0)
            };
        });
        double ready = 12 * (1 - Math.exp(-31 / 100.0));
        sample[0].agreesWith(ready);
        sample[1].agreesWith(ready);
        assertThat(sample[2].mean()).isEqualTo(3);
    }

    @Test
    void nobodyIsLostWhereServicesHaveEachOthersPeopleOnTheirLists() {
        var plan = model(inACircle("one", "two"), inACircle("two", "one"))
                .dwellings("d", TestModels.steps(PerYear::new, 20), 0.3)
                .years(2)
                .plan();
        for (int replication = 0; replication < 200; replication++) {
            Simulation.playAudited(plan, 1, replication);
        }
        // Two urgent, and the regular by themselves, at each of three providers with a list of its own.
        assertThat(FirstAges.ages(plan, 0, 1, 0)).hasSize(14).allMatch(age -> age > 0 && age < 6 * Days.PER_YEAR);
        assertThat(FirstAges.ages(plan, 1, 1, 0)).hasSize(14);
    }

    private static TestService inACircle(String name, String other) {
        return service(name)
                .referralsPerYear(20)
                .urgent(0.2)
                .stay(new DurationDistribution.GammaSpan(300, 0.8))
                .maximumStay(500)
                .places(30)
                .provider("a", 0.5)
                .provider("b", 0.3)
                .provider("c", 0.2)
                .patience(new DurationDistribution.Lognormal(400, 0.7))
                .escalation(0.1, other)
                .ageLimit(6574, new DurationDistribution.GammaSpan(5500, 0.1))
                .breakdown(0.1, other, Waits.IN_PLACE, 0.1)
                .housing("d", 0.5, 0.2)
                .then(0.4, other, Waits.IN_PLACE)
                .thenHome(0.6)
                .start(30, 4, other, 9, 14, 2);
    }

    @Test
    void whoWasStoppedByTheMaximumIsBlockedNoLongerThanHisOwnCareWouldHaveLasted() {
        var plan = model(
                        service("first")
                                .stay(new DurationDistribution.Exponential(100))
                                .maximumStay(50)
                                .places(20)
                                .afterMaximum(1, "second", Waits.IN_PLACE)
                                .startBlocked(20, "second", 20, 0),
                        service("second").referralsPerDay(0.01).places(0).start(0, 20))
                .days(31)
                .plan();
        Sample.of(3000, r -> new double[] {Simulation.playAudited(plan, 1, r).at(Metric.IN_CARE, 0, 0)})[0].agreesWith(
                20 * Math.exp(-31 / 100.0));
    }

    @Test
    void whatAMeasureDoesFromTheFirstDayOnDoesNotChangeWhoIsThere() {
        var plain = fed(1);
        var more = fed(1);
        assertThat(FirstAges.ages(plain.plan(), 1, 1, 7))
                .isEqualTo(FirstAges.ages(
                        more.under(new ChangeRoutes(
                                        TestModels.id("first"), TestModels.START, List.of(TestService.home(1))))
                                .plan(),
                        1,
                        1,
                        7));
    }

    @Test
    void peopleStayInTheOrderInWhichOthersSendThem() {
        // Twice as many of the first in care pass on twice as many: the same people, who waited half as long.
        var once = FirstAges.ages(fed(1).plan(), 1, 1, 3);
        var twice = FirstAges.ages(fed(2).plan(), 1, 1, 3);
        for (int i = 0; i < once.size(); i++) {
            assertThat(twice.get(i) / once.get(i)).isBetween(0.48, 0.52);
        }
    }

    @Test
    void aLongRunHasListsOfTheSameAgeAsTheFirstDay() {
        // Stays and patience with a memory, and two services that feed each other.
        var usual = circle(20, 20, 12, 8).years(400).plan();
        var found = Sample.of(16, r -> {
            var book = Simulation.play(usual, 1, r);
            double sum = 0;
            int n = 0;
            for (int month = 24; month < 400 * 12; month++) {
                if (book.at(Metric.WAITING, 1, month) == 8 && book.at(Metric.IN_CARE, 1, month) == 12) {
                    sum += book.at(Metric.WAITED_MEAN, 1, month);
                    n++;
                }
            }
            return new double[] {sum / n};
        })[0];
        var drawn = FirstAges.of(circle(20, 20, 12, 8).days(1).plan(), 1, 9000)[0];
        assertThat(found.halfWidth99()).isLessThan(0.02 * drawn.mean());
        assertThat(drawn.halfWidth99()).isLessThan(0.02 * drawn.mean());
        double both = Math.hypot(found.halfWidth99(), drawn.halfWidth99());
        assertThat(drawn.mean()).isBetween(found.mean() - both, found.mean() + both);
    }

    private static TestModels circle(int firstInCare, int firstWaiting, int inCare, int waiting) {
        return model(
                service("first")
                        .referralsPerDay(0.9)
                        .stay(new DurationDistribution.GammaSpan(45, 0.8))
                        .places(20)
                        .patience(new DurationDistribution.GammaSpan(60, 0.7))
                        .then(0.5, "second", Waits.AT_HOME)
                        .thenHome(0.5)
                        .start(firstInCare, firstWaiting),
                service("second")
                        .referralsPerDay(0.1)
                        .stay(new DurationDistribution.GammaSpan(45, 0.8))
                        .places(12)
                        .patience(new DurationDistribution.GammaSpan(100, 0.7))
                        .then(0.3, "first", Waits.AT_HOME)
                        .thenHome(0.7)
                        .start(inCare, waiting));
    }

    private static TestModels fed(int times) {
        return model(
                        service("first")
                                .stay(new DurationDistribution.Exponential(100))
                                .start(30 * times, 0)
                                .then(1, "second", Waits.AT_HOME),
                        service("second")
                                .stay(new DurationDistribution.Exponential(Days.PER_YEAR))
                                .places(10)
                                .start(10, 6))
                .days(10);
    }
}
