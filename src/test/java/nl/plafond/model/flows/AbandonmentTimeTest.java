package nl.plafond.model.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationDistribution.Empirical;
import nl.plafond.model.DurationDistribution.Exponential;
import nl.plafond.model.DurationDistribution.Fixed;
import nl.plafond.model.DurationDistribution.GammaSpan;
import nl.plafond.model.DurationDistribution.Lognormal;
import nl.plafond.model.DurationDistribution.Weibull;
import nl.plafond.model.Route;
import nl.plafond.simulation.TestModels;
import nl.plafond.simulation.TestService;
import nl.plafond.vocabulary.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long people last on a list, against formulas. */
class AbandonmentTimeTest {
    private static AbandonmentTime of(TestService service) {
        var model =
                TestModels.model(service.places(1), TestModels.service("other")).build();
        return AbandonmentTime.of(model.services().get(0), new Memoizer());
    }

    private static TestService service() {
        return TestModels.service("one");
    }

    @Test
    void nobodyLeavesWhoHasNoReasonTo() {
        assertThat(of(service()).isEndless()).isTrue();
        assertThat(of(service()).lasting(1e9)).isEqualTo(1);
        assertThat(of(service()).impatient(1e9)).isZero();
    }

    @Test
    void withoutMemoryHazardsAddUp() {
        // Hazards 0.01 and 0.02 a day: a third of those who leave do so for lack of patience.
        var time = of(service().patience(new Exponential(100)).escalation(0.02 * Days.PER_YEAR, "other"));

        assertThat(time.mean()).isCloseTo(1 / 0.03, within(1e-12));
        assertThat(time.lasting(20)).isCloseTo(Math.exp(-0.6), within(1e-12));
        assertThat(time.impatient(20)).isCloseTo((1 - Math.exp(-0.6)) / 3, within(1e-12));
        assertThat(time.ageAt((1 - Math.exp(-0.6)) / 0.03)).isCloseTo(20, within(1e-9));
        assertThat(time.tooOld(20)).isZero();
    }

    static List<DurationDistribution> patiences() {
        return List.of(
                new GammaSpan(90, 0.6),
                new GammaSpan(90, 1.8),
                new GammaSpan(90, 0.05),
                new Lognormal(90, 2),
                new Weibull(0.6, 50),
                new Empirical(List.of(20.0, 90.0, 300.0)));
    }

    @ParameterizedTest
    @MethodSource("patiences")
    void peopleLastAsLongAsTheirPatience(DurationDistribution patience) {
        var time = of(service().patience(patience));

        assertThat(time.mean()).isCloseTo(patience.mean(), within(1e-3 * patience.mean()));
        for (double days : new double[] {1, 30, 91, 250}) {
            assertThat(time.lasting(days)).isCloseTo(1 - patience.cdf(days), within(1e-3));
            assertThat(time.impatient(days)).isCloseTo(patience.cdf(days), within(1e-3));
            double size = patience.mean() * patience.residualCdf(days);
            if (size < 0.999 * patience.mean()) {
                assertThat(time.ageAt(size)).isCloseTo(days, within(0.01 * days));
            }
        }
    }

    @Test
    void whoseLimitIsFixedAllLastUntilIt() {
        var time = of(service().patience(new Fixed(90)));

        assertThat(time.mean()).isCloseTo(90, within(1e-9));
        assertThat(time.lasting(89)).isEqualTo(1);
        assertThat(time.ageAt(45)).isCloseTo(45, within(1e-9));
    }

    @Test
    void theWildestPatienceIsWorkedOutToo() {
        var time = of(service().patience(new GammaSpan(90, 20)));

        assertThat(time.mean()).isCloseTo(90, within(0.9));
    }

    @Test
    void whoIsTooOldLeaves() {
        // Of those who come with an age between 0 and 4 years and are younger than 3, a third is 3 within a year.
        double year = Days.PER_YEAR;
        var ages = new Empirical(IntStream.range(0, 1000)
                .mapToObj(i -> (i + 0.5) * 4 * year / 1000)
                .toList());
        var time = of(service().ageLimit(3 * year, ages, Route.HOME));

        assertThat(time.tooOld(year)).isCloseTo(1 / 3.0, within(2e-3));
        assertThat(time.lasting(year)).isCloseTo(2 / 3.0, within(2e-3));
        assertThat(time.mean()).isCloseTo(1.5 * year, within(2e-3 * year));
    }

    @Test
    void thePaceKeepsAListAtItsLength() {
        var time = of(service().patience(new GammaSpan(90, 0.6)));
        double pace = time.paceOf(20, 0.1, 0.3);
        double longest = time.ageAt(20 / pace);

        assertThat(pace * time.lasting(longest)).isGreaterThanOrEqualTo(0.3 * (1 - 1e-3));
    }
}
