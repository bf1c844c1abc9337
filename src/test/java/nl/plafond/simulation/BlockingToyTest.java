package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Small cases of moving on, being blocked, the maximum stay and placing elsewhere, worked by hand. */
class BlockingToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;
    private static final int MARCH = 2;

    @Test
    void whoWaitsInPlaceKeepsThePlaceAndTheBillRunsOn() {
        var diary = Diary.of(model(
                door("vj", 5, 6, 30),
                service("vj")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(10))
                        .price(200)
                        .then(1, "pz", Waits.IN_PLACE),
                service("pz")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(60))
                        .price(70)
                        .bridging(13.93, 1)));

        assertThat(diary.lines())
                .containsExactly(
                        "5 A waits for vj",
                        "5 A off list of vj",
                        "5 A into vj",
                        "6 B waits for vj",
                        "15 A waits for pz",
                        "15 A off list of pz",
                        "15 A out of vj",
                        "15 A into pz",
                        "15 B off list of vj",
                        "15 B into vj",
                        "25 B waits for pz",
                        "30 C waits for vj",
                        "75 A out of pz",
                        "75 B off list of pz",
                        "75 B out of vj",
                        "75 B into pz",
                        "75 C off list of vj",
                        "75 C into vj",
                        "85 C waits for pz",
                        "135 B out of pz",
                        "135 C off list of pz",
                        "135 C out of vj",
                        "135 C into pz",
                        "195 C out of pz");
        diary.month(JANUARY, "vj", Metric.BLOCKED, 1);
        diary.month(JANUARY, "vj", Metric.IN_CARE, 1);
        diary.month(JANUARY, "vj", Metric.COST_CARE, 26 * 200);
        diary.month(JANUARY, "pz", Metric.WAITING, 1);
        diary.month(FEBRUARY, "vj", Metric.COST_CARE, 28 * 200);
        diary.months(0, 11, "vj", Metric.COST_CARE, (135 - 5) * 200);
        diary.months(0, 11, "pz", Metric.COST_CARE, 180 * 70);
        diary.months(0, 11, "pz", Metric.COST_BRIDGING, 0); // he still has a place
        diary.month(MARCH, "pz", Metric.WAIT_MEAN, 25); // A waited 0 days, B 50
        diary.month(11, "vj", Metric.BLOCKED, 0);
    }

    @Test
    void whoWaitsAtHomeFreesThePlaceAndGetsBridgingCareToTheCent() {
        var diary = Diary.of(model(
                door("vj", 5, 6, 30),
                service("vj")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(10))
                        .price(200)
                        .then(1, "pz", Waits.AT_HOME),
                service("pz")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(60))
                        .price(70)
                        .bridging(steps(EuroPerDay::new, 13.93, 41, 20.11), 1)));

        assertThat(diary.lines().subList(10, 20))
                .containsExactly(
                        "25 B out of vj",
                        "25 B waits for pz",
                        "30 C waits for vj",
                        "30 C off list of vj",
                        "30 C into vj",
                        "40 C out of vj",
                        "40 C waits for pz",
                        "75 A out of pz",
                        "75 B off list of pz",
                        "75 B into pz");
        diary.month(JANUARY, "vj", Metric.BLOCKED, 0);
        diary.month(JANUARY, "vj", Metric.COST_CARE, (10 + 10 + 1) * 200);
        diary.month(JANUARY, "pz", Metric.COST_BRIDGING, 6 * 13.93);
        diary.month(JANUARY, "pz", Metric.WAITING_NET, 0);
        // B and C; the price changes on day 41. C waits until B leaves on day 135.
        diary.month(FEBRUARY, "pz", Metric.COST_BRIDGING, (10 + 1) * 13.93 + 2 * 18 * 20.11);
        diary.months(0, 11, "pz", Metric.COST_BRIDGING, (16 + 1) * 13.93 + (34 + 94) * 20.11);
        diary.months(0, 11, "vj", Metric.COST_CARE, 3 * 10 * 200);
    }

    @Test
    void aClientWithADutyToBePlacedWhoFindsNoRoomGoesElsewhereAtOnceAtAnotherPrice() {
        var diary = Diary.of(model(
                door("jzp", 5, 10, 40),
                service("jzp")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(30))
                        .price(300)
                        .dutyToPlace(450)));

        assertThat(diary.lines())
                .containsExactly(
                        "5 A into jzp",
                        "10 B elsewhere for jzp",
                        "35 A out of jzp",
                        "40 B out of jzp",
                        "40 C into jzp",
                        "70 C out of jzp");
        diary.month(JANUARY, "jzp", Metric.OVERFLOW, 1);
        diary.month(JANUARY, "jzp", Metric.ELSEWHERE, 1);
        diary.month(JANUARY, "jzp", Metric.COST_CARE, 26 * 300);
        diary.month(JANUARY, "jzp", Metric.COST_OVERFLOW, 21 * 450);
        diary.month(FEBRUARY, "jzp", Metric.ELSEWHERE, 0);
        diary.month(FEBRUARY, "jzp", Metric.COST_OVERFLOW, 9 * 450);
        diary.month(FEBRUARY, "jzp", Metric.DISCHARGES, 1); // B was never in a place of this region
        diary.months(0, 11, "jzp", Metric.COST_TOTAL, 60 * 300 + 30 * 450);
        diary.months(0, 11, "jzp", Metric.WAITING, 0);
    }

    @Test
    void theMaximumStaySendsClientsOnAndWhoIsBlockedStaysNoLongerThanHisOwnCareWouldLast() {
        var diary = Diary.of(model(
                door("jzp", 1, 2, 200),
                service("jzp")
                        .stay(new DurationDistribution.Fixed(100))
                        .maximumStay(steps(Days::new, 40, 150, Double.POSITIVE_INFINITY))
                        .afterMaximum(1, "gh", Waits.IN_PLACE),
                service("gh").places(1).stay(new DurationDistribution.Fixed(300))));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A into jzp",
                        "2 B into jzp",
                        "41 A waits for gh",
                        "41 A off list of gh",
                        "41 A out of jzp",
                        "41 A into gh",
                        "42 B waits for gh",
                        "102 B off list of gh",
                        "102 B out of jzp",
                        "200 C into jzp",
                        "300 C out of jzp",
                        "341 A out of gh");
        diary.month(MARCH, "jzp", Metric.BLOCKED, 1);
        diary.month(MARCH, "gh", Metric.WAITING, 1);
        diary.month(3, "gh", Metric.LEFT, 1); // day 102 is 13 April
        diary.month(3, "jzp", Metric.BLOCKED, 0);
    }

    @Test
    void aStayThatEndsBeforeTheMaximumTakesTheOrdinaryRoute() {
        var diary = Diary.of(model(
                door("jzp", 1),
                service("jzp")
                        .stay(new DurationDistribution.Fixed(30))
                        .maximumStay(40)
                        .then(1, "home-care", Waits.AT_HOME)
                        .afterMaximum(1, "gh", Waits.AT_HOME),
                service("home-care").stay(new DurationDistribution.Fixed(5)),
                service("gh")));

        assertThat(diary.lines())
                .containsExactly("1 A into jzp", "31 A out of jzp", "31 A into home-care", "36 A out of home-care");
    }
}
