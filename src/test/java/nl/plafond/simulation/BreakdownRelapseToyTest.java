package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.Visitors.high;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/** Stays that break down and people who come back, worked by hand. */
class BreakdownRelapseToyTest {
    private static final double AT_ONCE = 1e12;
    private static final double HARDLY_EVER = 1e-12;

    private static TestService pz() {
        return service("pz").stay(new DurationDistribution.Fixed(1000)).price(70);
    }

    @Test
    void aStayThatBreaksDownEndsEarlyAndTheNextOneIsLonger() {
        var people = new Visitors("pz");
        var diary = Diary.of(model(
                people.on(10),
                pz().breakdown(3, "vj", Waits.AT_HOME, 0.5),
                service("vj")
                        .stay(new DurationDistribution.Fixed(20))
                        .price(220)
                        .then(1, "gh", Waits.AT_HOME),
                service("gh").stay(new DurationDistribution.Fixed(20))));

        // Three times a year: the time until then is -ln(1 - u) / 3 years. Only the next stay is longer.
        double when = 10 - Math.log(1 - people.quantile(0, "pz", 1, Purpose.BREAKDOWN)) / 3 * 365.25;
        assertThat(diary.lines())
                .containsExactly(
                        "10 A into pz",
                        Diary.day(when) + " A out of pz",
                        Diary.day(when) + " A into vj",
                        Diary.day(when + 30) + " A out of vj",
                        Diary.day(when + 30) + " A into gh",
                        Diary.day(when + 50) + " A out of gh");
        diary.months(0, 11, "pz", Metric.BROKEN_DOWN, 1);
        diary.months(0, 11, "vj", Metric.REFERRALS, 1);
        diary.months(0, 11, "pz", Metric.COST_CARE, (when - 10) * 70);
        diary.months(0, 11, "vj", Metric.COST_CARE, 30 * 220);
    }

    @Test
    void aStayThatDoesNotBreakDownEndsAsUsual() {
        var diary = Diary.of(model(
                door("pz", 10),
                service("pz").stay(new DurationDistribution.Fixed(30)).breakdown(HARDLY_EVER, "vj", Waits.AT_HOME, 0.5),
                service("vj")));

        assertThat(diary.lines()).containsExactly("10 A into pz", "40 A out of pz");
        diary.months(0, 11, "pz", Metric.BROKEN_DOWN, 0);
    }

    @Test
    void afterABreakdownAClientWaitsInPlaceOrAtHome() {
        var inPlace = Diary.of(model(
                door("pz", 10),
                pz().breakdown(AT_ONCE, "vj", Waits.IN_PLACE, 0.5),
                service("vj")
                        .places(steps(Places::new, 0, 40, 1))
                        .stay(new DurationDistribution.Fixed(20))
                        .bridging(10, 1)));
        var atHome = Diary.of(model(
                door("pz", 10),
                pz().breakdown(AT_ONCE, "vj", Waits.AT_HOME, 0.5),
                service("vj")
                        .places(steps(Places::new, 0, 40, 1))
                        .stay(new DurationDistribution.Fixed(20))
                        .bridging(10, 1)));

        assertThat(inPlace.lines())
                .containsExactly(
                        "10 A into pz",
                        "10 A waits for vj",
                        "40 A off list of vj",
                        "40 A out of pz",
                        "40 A into vj",
                        "70 A out of vj");
        inPlace.months(0, 11, "pz", Metric.COST_CARE, 30 * 70);
        inPlace.months(0, 11, "vj", Metric.COST_BRIDGING, 0);
        inPlace.month(0, "pz", Metric.BLOCKED, 1);
        assertThat(atHome.lines())
                .containsExactly(
                        "10 A into pz",
                        "10 A out of pz",
                        "10 A waits for vj",
                        "40 A off list of vj",
                        "40 A into vj",
                        "70 A out of vj");
        atHome.months(0, 11, "pz", Metric.COST_CARE, 0);
        atHome.months(0, 11, "vj", Metric.COST_BRIDGING, 300);
    }

    @Test
    void theLongerStayAfterABreakdownIsThatElsewhereWhereThereIsNoRoom() {
        var diary = Diary.of(model(
                door("pz", 10),
                pz().breakdown(AT_ONCE, "jzp", Waits.AT_HOME, 0.5),
                service("jzp")
                        .places(0)
                        .stay(new DurationDistribution.Fixed(20))
                        .dutyToPlace(450)
                        .then(1, "gh", Waits.AT_HOME),
                service("gh").stay(new DurationDistribution.Fixed(20))));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A into pz",
                        "10 A out of pz",
                        "10 A elsewhere for jzp",
                        "40 A out of jzp",
                        "40 A into gh",
                        "60 A out of gh");
        diary.months(0, 11, "jzp", Metric.COST_OVERFLOW, 30 * 450);
    }

    @Test
    void breakdownThatAMeasureChangesHoldsForWhoIsAdmittedFromThenOn() {
        var less = new ChangeBreakdown(id("pz"), day(20), day(20), -0.5);
        var people = new Visitors("pz");
        var diary = Diary.of(model(
                        people.on(19),
                        people.on(20),
                        pz().breakdown(30, "vj", Waits.AT_HOME, 0),
                        service("vj").stay(new DurationDistribution.Fixed(500)))
                .under(less)
                .years(2));

        // Thirty times a year, and fifteen from day 20 on.
        double first = 19 - Math.log(1 - people.quantile(0, "pz", 1, Purpose.BREAKDOWN)) / 30 * 365.25;
        double second = 20 - Math.log(1 - people.quantile(1, "pz", 1, Purpose.BREAKDOWN)) / 15 * 365.25;
        assertThat(diary.lines()).contains(Diary.day(first) + " A out of pz", Diary.day(second) + " B out of pz");
    }

    @Test
    void whoRelapsesComesBackAfterAWhileAsANewReferral() {
        var diary = Diary.of(model(
                door("bw", 10),
                service("bw")
                        .places(1)
                        .stay(new DurationDistribution.Fixed(30))
                        .relapse(1, new DurationDistribution.Fixed(50), "amb"),
                service("amb").stay(new DurationDistribution.Fixed(7)).price(10)));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for bw",
                        "10 A off list of bw",
                        "10 A into bw",
                        "40 A out of bw",
                        "90 A into amb",
                        "97 A out of amb");
        diary.month(3, "amb", Metric.RELAPSED, 1); // day 90 is 1 April
        diary.month(3, "amb", Metric.REFERRALS, 1);
        diary.months(0, 11, "amb", Metric.COST_CARE, 70);
        diary.months(0, 11, "bw", Metric.RELAPSED, 0);
    }

    @Test
    void ofThoseWhoGoHomeTheShareComesBackAndEachVisitHasAFateOfItsOwn() {
        var people = new Visitors("bw");
        var diary = Diary.of(model(
                        people.on(1, low(Purpose.RELAPSE)),
                        people.on(2, high(Purpose.RELAPSE)),
                        service("bw")
                                .stay(new DurationDistribution.Exponential(30))
                                .relapse(0.5, new DurationDistribution.Exponential(20), "amb"),
                        service("amb").stay(new DurationDistribution.Fixed(7)))
                .years(3));

        double home = 1 - 30 * Math.log(1 - people.quantile(0, "bw", 1, Purpose.STAY));
        double back = home - 20 * Math.log(1 - people.quantile(0, "bw", 1, Purpose.RELAPSE_AFTER));
        var ofA = diary.lines().stream().filter(line -> line.contains(" A ")).toList();
        assertThat(ofA).hasSize(4).startsWith("1 A into bw");
        assertThat(dayOf(ofA.get(1))).isCloseTo(home, within(0.01));
        assertThat(dayOf(ofA.get(2))).isCloseTo(back, within(0.02));
        assertThat(diary.lines().stream().filter(line -> line.contains(" B "))).hasSize(2);
    }

    private static double dayOf(String line) {
        return Double.parseDouble(line.split(" ")[0]);
    }

    @Test
    void whoRelapsesIntoAFullServiceWaitsForIt() {
        var diary = Diary.of(model(
                        door("bw", 10, 45),
                        service("bw")
                                .places(1)
                                .stay(new DurationDistribution.Fixed(30))
                                .relapse(1, new DurationDistribution.Fixed(10), "bw"))
                .days(120));

        // A is home from day 40 until 50; B has the place from 45 until 75, is home until 85 and waits for A until 105.
        assertThat(diary.moves())
                .containsExactly(
                        "10 A into bw",
                        "40 A out of bw",
                        "45 B into bw",
                        "75 B out of bw",
                        "75 A into bw",
                        "105 A out of bw",
                        "105 B into bw");
        assertThat(diary.lines()).contains("50 A waits for bw", "85 B waits for bw", "115 A waits for bw");
    }

    @Test
    void whoGoesOnOrLosesPatienceDoesNotRelapse() {
        var goesOn = Diary.of(model(
                door("bw", 10),
                service("bw")
                        .relapse(1, new DurationDistribution.Fixed(10), "bw")
                        .then(1, "amb", Waits.AT_HOME),
                service("amb").stay(new DurationDistribution.Fixed(7))));
        var leaves = Diary.of(model(
                door("bw", 10),
                service("bw")
                        .places(0)
                        .patience(new DurationDistribution.Fixed(5))
                        .relapse(1, new DurationDistribution.Fixed(10), "bw")));

        assertThat(goesOn.lines())
                .containsExactly("10 A into bw", "40 A out of bw", "40 A into amb", "47 A out of amb");
        assertThat(leaves.lines()).containsExactly("10 A waits for bw", "15 A off list of bw");
    }

    @Test
    void whoNeedsADwellingRelapsesFromThere() {
        var diary = Diary.of(model(
                        door("bw", 1),
                        service("bw")
                                .stay(new DurationDistribution.Fixed(30))
                                .housing("homes", 1, 0)
                                .relapse(1, new DurationDistribution.Fixed(10), "amb"),
                        service("amb").stay(new DurationDistribution.Fixed(7)))
                .dwellings("homes", steps(PerYear::new, 0, 40, 1000 * 365.25), 0));

        assertThat(diary.lines().stream().map(line -> line.replaceFirst("\\.\\d+", "")))
                .containsExactly("1 A into bw", "40 A out of bw", "50 A into amb", "57 A out of amb");
    }
}
