package nl.plafond.model.flows;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution.Exponential;
import nl.plafond.model.DurationDistribution.Fixed;
import nl.plafond.model.Route.Waits;
import nl.plafond.simulation.TestService;
import org.junit.jupiter.api.Test;

/** Care that is granted for a limited time ends sooner, or stands still now and then, in what is expected beforehand too. */
class IndicationFlowsTest {
    private static final int MEAN = 300;
    private static final int TERM = 180;
    private static final double ENDS = 0.25;
    /** Ten years. */
    private static final double HORIZON = 3652.5;

    /** Which part of care, without a memory, outlasts a term. */
    private static final double LASTS = Math.exp(-(double) TERM / MEAN);
    /** A grid of 4,000 times, of which the widest step at a term is a third of a percent of it. */
    private static final double PRECISION = 2e-3;

    private static TestService granted() {
        return service("s").stay(new Exponential(MEAN)).places(300).start(300, 10);
    }

    @Test
    void asManyGoAsTheirMeanStayTells() {
        var model = model(
                        granted().indication(TERM, ENDS).then(1, "t", Waits.AT_HOME),
                        service("t").places(1).start(1, 5))
                .build();
        double mean = MEAN * (1 - LASTS) / (1 - LASTS * (1 - ENDS));

        var flows = FlowsAtStart.of(model, new Memoizer());

        assertThat(flows.get(1).joins()).isCloseTo(300 / mean, within(PRECISION * 300 / mean));
        assertThat(flows.get(0).admits()).isCloseTo(300 / mean, within(PRECISION * 300 / mean));
    }

    @Test
    void whereCareStandsStillAPlaceIsGivenUpAtTheEndOfEachTerm() {
        var model = model(granted().referralsPerYear(0).indication(TERM, 0, 0, 0, 28))
                .build();

        var flow = FlowsAtStart.of(model, new Memoizer()).get(0);

        // A part of a stay lasts for 180 days, or less if care is complete before.
        double part = MEAN * (1 - LASTS);
        assertThat(flow.admits()).isCloseTo(300 / part, within(PRECISION * 300 / part));
        assertThat(flow.joins()).isCloseTo(300 * LASTS / part, within(PRECISION * 300 / part));
    }

    @Test
    void thereIsNoEndToTheTimesThatCareStandsStillButThatOfTheModel() {
        // Care of a hundred years, a week of it at a time and a week between.
        var model = model(service("s").stay(new Fixed(36_500)).indication(7, 0, 0, 0, 7))
                .years(10)
                .build();
        double visits = 1 / (1 - Math.exp(-14 / HORIZON));

        assertThat(new VisitBound(model).over(10)[0]).isCloseTo(visits, within(0.01));
        assertThat(new VisitBound(model).tooOften()).isEmpty();
    }

    @Test
    void aCircleIsGoneRoundFasterWhereSomeStop() {
        double whole = 360 / (360 + HORIZON);
        double rate = 1.0 / 360 + 1 / HORIZON;
        double term = -Math.expm1(-27 * rate) / rate / HORIZON;

        assertThat(round(service("s"))).isCloseTo(visits(1 - whole), within(0.01 * visits(1 - whole)));
        assertThat(round(service("s").indication(27, 0.5)))
                .isCloseTo(visits(1 - term), within(0.01 * visits(1 - term)));
    }

    private static double round(TestService first) {
        var back = service("t").stay(new Exponential(10)).then(1, "s", Waits.AT_HOME);
        var model = model(first.stay(new Exponential(360)).then(1, "t", Waits.AT_HOME), back);
        return new VisitBound(model.years(10).build()).over(10)[0];
    }

    /** Visits to both services, from the first of which one goes on before the end with this chance. */
    private static double visits(double goesOn) {
        return (1 + goesOn) / (1 - goesOn * HORIZON / (10 + HORIZON));
    }
}
