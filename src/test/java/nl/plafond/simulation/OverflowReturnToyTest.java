package nl.plafond.simulation;

import static nl.plafond.model.Plafond.AdmissionRule.COMMITTED;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** Clients who were placed elsewhere and come back, worked by hand; January ends on day 31, February on day 59. */
class OverflowReturnToyTest {
    private static final int JANUARY = 0;
    private static final int FEBRUARY = 1;

    private static TestService jzp() {
        return service("jzp")
                .places(1)
                .stay(new DurationDistribution.Fixed(30))
                .price(300)
                .dutyToPlace(450, true);
    }

    @Test
    void whoIsElsewhereComesBackWhenAPlaceFallsFreeForTheRestOfHisStay() {
        var diary = Diary.of(model(door("jzp", 5, 10, 37), jzp()));

        assertThat(diary.lines())
                .containsExactly(
                        "5 A into jzp",
                        "10 B elsewhere for jzp",
                        "35 A out of jzp",
                        "35 B out of jzp", // from elsewhere
                        "35 B into jzp",
                        "37 C elsewhere for jzp",
                        "40 B out of jzp",
                        "40 C out of jzp",
                        "40 C into jzp",
                        "67 C out of jzp");
        diary.month(JANUARY, "jzp", Metric.OVERFLOW, 1);
        diary.month(JANUARY, "jzp", Metric.ELSEWHERE, 1);
        diary.month(JANUARY, "jzp", Metric.RETURNED, 0);
        diary.month(FEBRUARY, "jzp", Metric.RETURNED, 2);
        diary.month(FEBRUARY, "jzp", Metric.ADMISSIONS, 2);
        diary.month(FEBRUARY, "jzp", Metric.DISCHARGES, 2); // A and B
        diary.month(FEBRUARY, "jzp", Metric.ELSEWHERE, 0);
        diary.months(0, 11, "jzp", Metric.COST_CARE, (30 + 5 + 27) * 300);
        diary.months(0, 11, "jzp", Metric.COST_OVERFLOW, (25 + 3) * 450);
        diary.months(0, 11, "jzp", Metric.REFERRALS, 3);
    }

    @Test
    void heComesBackBeforeAnyoneNewAndTheLongestAwayFirst() {
        // A leaves on day 35, the day on which D comes.
        var diary = Diary.of(model(door("jzp", 5, 10, 11, 35), jzp()));

        assertThat(diary.moves())
                .containsExactly(
                        "5 A into jzp",
                        "10 B elsewhere for jzp",
                        "11 C elsewhere for jzp",
                        "35 A out of jzp",
                        "35 B out of jzp",
                        "35 B into jzp",
                        "35 D elsewhere for jzp",
                        "40 B out of jzp",
                        "40 C out of jzp",
                        "40 C into jzp",
                        "41 C out of jzp",
                        "41 D out of jzp",
                        "41 D into jzp",
                        "65 D out of jzp");
    }

    @Test
    void whoHasLeftSinceDoesNotComeBack() {
        var diary = Diary.of(model(door("jzp", 5, 60), jzp().places(steps(Places::new, 0, 50, 1))));

        assertThat(diary.lines())
                .containsExactly("5 A elsewhere for jzp", "35 A out of jzp", "60 B into jzp", "90 B out of jzp");
    }

    @Test
    void onTheDayThatPlacesOpenHeComesBack() {
        var diary = Diary.of(model(door("jzp", 5), jzp().places(steps(Places::new, 0, 20, 1))));

        assertThat(diary.lines())
                .containsExactly("5 A elsewhere for jzp", "20 A out of jzp", "20 A into jzp", "35 A out of jzp");
        diary.months(0, 11, "jzp", Metric.COST_OVERFLOW, 15 * 450);
        diary.months(0, 11, "jzp", Metric.COST_CARE, 15 * 300);
    }

    @Test
    void withoutTheOptionHeStaysElsewhere() {
        var diary = Diary.of(model(door("jzp", 5), jzp().dutyToPlace(450, false).places(steps(Places::new, 0, 20, 1))));

        assertThat(diary.lines()).containsExactly("5 A elsewhere for jzp", "35 A out of jzp");
        diary.months(0, 11, "jzp", Metric.RETURNED, 0);
    }

    @Test
    void whoseCareIsCompleteDoesNotComeBackToWaitHere() {
        var next = Diary.of(model(
                door("jzp", 5),
                jzp().places(steps(Places::new, 0, 50, 1)).then(1, "gh", Waits.IN_PLACE),
                service("gh").places(0)));
        var dwelling = Diary.of(model(
                        door("jzp", 5),
                        jzp().places(steps(Places::new, 0, 50, 1)).housing("homes", 1, 0))
                .dwellings("homes", Timeline.constant(new PerYear(0)), 0));

        assertThat(next.lines()).containsExactly("5 A elsewhere for jzp", "35 A waits for gh");
        assertThat(dwelling.lines()).containsExactly("5 A elsewhere for jzp");
        dwelling.months(0, 11, "jzp", Metric.COST_OVERFLOW, 360 * 450);
        dwelling.months(0, 11, "jzp", Metric.COST_CARE, 0);
    }

    @Test
    void heComesBackToWhicheverProviderHasAPlaceHisOwnIfItHas() {
        var people = new Visitors("jzp");
        var diary = Diary.of(model(
                people.on(1, low(Purpose.PROVIDER)),
                people.on(2, high(Purpose.PROVIDER)),
                people.on(3, high(Purpose.PROVIDER)),
                service("jzp")
                        .stay(new DurationDistribution.Fixed(30))
                        .price(300)
                        .dutyToPlace(450, true)
                        .provider("a", 0.5, 1)
                        .provider("b", 0.5, 1)));

        assertThat(diary.moves())
                .containsExactly(
                        "1 A into jzp (a)",
                        "2 B into jzp (b)",
                        "3 C elsewhere for jzp",
                        "31 A out of jzp",
                        "31 C out of jzp",
                        "31 C into jzp (a)",
                        "32 B out of jzp",
                        "33 C out of jzp");
        diary.months(0, 11, "jzp", Metric.OTHER_PROVIDER, 1);
        diary.year(0, "jzp", "a", ProviderMetric.ADMISSIONS, 2);
        diary.year(0, "jzp", "a", ProviderMetric.FROM_OTHERS, 1);
    }

    @Test
    void heComesBackAsSoonAsThePlafondHasRoomForHim() {
        // A costs 36,400 of 40,000 until 31 December. That leaves 3,600 for B: 36 days, from day 329 on.
        var diary = Diary.of(model(
                door("jzp", 1, 2, 331),
                service("jzp")
                        .stay(new DurationDistribution.Fixed(3000))
                        .price(100)
                        .plafond(COMMITTED, Timeline.constant(new EuroPerYear(40_000)), 1)
                        .dutyToPlace(150, true)));

        assertThat(diary.lines())
                .containsExactly(
                        "1 A into jzp",
                        "2 B elsewhere for jzp",
                        "329 B out of jzp",
                        "329 B into jzp",
                        "331 C elsewhere for jzp");
    }
}
