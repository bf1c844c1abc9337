package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestService.staffel;
import static nl.plafond.simulation.Visitors.low;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import nl.plafond.model.Access;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.ChangePriceByStay;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A price that depends on the stay, worked by hand: 100 euros a day for 30 days unless a test says otherwise. */
class PriceByStayToyTest {
    private static final int LAST = 11;

    private static TestService bw() {
        return service("bw").price(100);
    }

    @Test
    void fromTheDayOfAStepOnAPartIsPaid() {
        var diary = Diary.of(model(door("bw", 10, 14), bw().priceByStay(20, 0.8)));

        diary.months(0, LAST, "bw", Metric.COST_CARE, 2 * (20 * 100 + 10 * 80));
        diary.months(0, LAST, "bw", Metric.ETMALEN, 60);
        diary.month(0, "bw", Metric.COST_CARE, (20 * 100 + 80) + 17 * 100); // days 10 to 31 and 14 to 31
        diary.months(0, LAST, "bw", Metric.PROVIDER_RESULT, 0);
        diary.months(0, LAST, "bw", Metric.ADMISSIONS, 2);
        diary.months(0, LAST, "bw", Metric.DISCHARGES, 2);
    }

    @Test
    void aLastStepToNothingIsABudgetCapOfAPerson() {
        // At most 12 days at 100 and 8 at 50 are paid, however long someone stays: 1,600 euros a person.
        var diary = Diary.of(model(
                door("bw", 10, 11),
                bw().stay(new DurationDistribution.Fixed(200)).priceByStay(12, 0.5, 20, 0)));

        diary.months(0, LAST, "bw", Metric.COST_CARE, 2 * 1600);
        diary.months(0, LAST, "bw", Metric.ETMALEN, 400);
    }

    @Test
    void whoLeavesBeforeAStepPaysTheFirstPrice() {
        var diary = Diary.of(model(door("bw", 10), bw().priceByStay(30, 0.5)));

        diary.months(0, LAST, "bw", Metric.COST_CARE, 30 * 100);
    }

    @Test
    void stepsAndThePriceOfAGroupAndOfAProviderAreAllParts() {
        var part = Timeline.constant(new Factor(0.9));
        var groups = new ClientGroup[] {group("all", 1, 1.5), group("none", 0, 3)};
        var diary = Diary.of(model(
                door("bw", 10),
                bw().groups(groups).provider("a", 1, part).provider("b", 0).priceByStay(20, 0.8)));

        diary.months(0, LAST, "bw", Metric.COST_CARE, 0.9 * 1.5 * (20 * 100 + 10 * 80));
        diary.year(0, "bw", "a", ProviderMetric.PAID, 0.9 * 1.5 * (20 * 100 + 10 * 80));
    }

    private static ClientGroup group(String name, double part, double price) {
        return ClientGroup.of(
                        name,
                        new Label(name, name),
                        new Share(part),
                        new DurationDistribution.Fixed(30),
                        Optional.empty())
                .withPrice(Timeline.constant(new Factor(price)));
    }

    @Test
    void whoMovesToAnotherProviderGoesOnWithTheStay() {
        // B comes to b on day 10 and moves to a on day 32; the step is 25 days after day 10.
        var people = new Visitors("bw");
        var prefersA = low(Purpose.PROVIDER);
        var diary = Diary.of(model(
                people.on(2, prefersA),
                people.on(10, prefersA, low(Purpose.RELOCATION)),
                bw().access(Access.CENTRAL)
                        .provider("a", 0.5, 1)
                        .provider("b", 0.5, 1)
                        .relocation(0.5, 0)
                        .priceByStay(25, 0)));

        diary.months(0, LAST, "bw", Metric.RELOCATED, 1);
        diary.months(0, LAST, "bw", Metric.COST_CARE, 2 * 25 * 100);
        diary.year(0, "bw", "a", ProviderMetric.PAID, 25 * 100 + 3 * 100); // B until day 35
    }

    @Test
    void whoComesBackFromElsewhereGoesOnWithTheStayAndWhoReturnsFromHomeBeginsAnew() {
        // B goes elsewhere on day 12 and comes into the place of A on day 40, the last two of the 30 days.
        var elsewhere = Diary.of(
                model(door("bw", 10, 12), bw().places(1).dutyToPlace(300, true).priceByStay(20, 0.5)));
        elsewhere.months(0, LAST, "bw", Metric.COST_OVERFLOW, 28 * 300);
        elsewhere.months(0, LAST, "bw", Metric.COST_CARE, 20 * 100 + 10 * 50 + 2 * 50);

        // Everyone comes back 100 days after going home, three times before the year is out: days 10, 140 and 270.
        var back = Diary.of(model(
                door("bw", 10),
                bw().relapse(1, new DurationDistribution.Fixed(100), "bw").priceByStay(20, 0.5)));
        back.months(0, LAST, "bw", Metric.COST_CARE, 3 * (20 * 100 + 10 * 50));
    }

    @Test
    void whoIsBlockedGoesOnWithTheStay() {
        // Ready on day 40, and nobody leaves the only place of the next service, so until the end of the year (day
        // 365).
        var next = service("next")
                .places(1)
                .stay(new DurationDistribution.Fixed(1000))
                .price(0);
        var diary = Diary.of(model(
                door("next", 5),
                TestModels.doorNamed("door2", "bw", 10),
                bw().then(1, "next", Waits.IN_PLACE).priceByStay(20, 0.8, 50, 0.1),
                next));

        diary.months(0, LAST, "bw", Metric.COST_CARE, 20 * 100 + 30 * 80 + 305 * 10);
    }

    @Test
    void aMeasurePaysThoseInCareByHowLongTheyHaveBeenThere() {
        // From day 20 on everyone is paid half after 5 days, and A has been there for 10; B comes on day 30.
        var measure = new ChangePriceByStay(id("bw"), day(20), staffel(5, 0.5));
        var diary = Diary.of(model(door("bw", 10, 30), bw()).under(measure));
        diary.months(0, LAST, "bw", Metric.COST_CARE, (10 * 100 + 20 * 50) + (5 * 100 + 25 * 50));

        // And back again from day 35 on.
        var end = new ChangePriceByStay(id("bw"), day(35), staffel(1, 1));
        var both = Diary.of(model(door("bw", 10, 30), bw()).under(measure, end));
        both.months(0, LAST, "bw", Metric.COST_CARE, (10 * 100 + 15 * 50 + 5 * 100) + 30 * 100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoIsThereOnTheFirstDayHasBeenThereForThePartOfTheStayThatIsOver(long seed) {
        // Of 30 days r are left, so 30 - r are over; what is paid ends after 20.
        var plan = model(bw().start(1, 0).priceByStay(20, 0)).plan();
        var book = Simulation.playAudited(plan, seed, 0);
        double left = book.at(Metric.ETMALEN, 0, 0);

        assertThat(left).isBetween(0.0, 30.0);
        assertThat(book.at(Metric.COST_CARE, 0, 0)).isCloseTo(100 * Math.max(0, left - 10), within(1e-9));
    }

    @Test
    void aPlafondThatLooksAheadKnowsThatThePriceWillFall() {
        // After 100 days half is paid. A costs 100 x 100 + 264 x 50 = 23,200 until the end of the year, and B, a day
        // later,
        // 23,150. At the first price A alone would take 36,400.
        bothComeAt(46_350, 2, staffelled(0.5));
        // For B there are 23,100, and B costs 10,000 + (265 - t) x 50 from day t on: day 3.
        bothComeAt(46_300, 3, staffelled(0.5));
    }

    @Test
    void aPlafondThatLooksAheadKnowsThatThePriceWillRise() {
        // After 100 days twice as much is paid. Next year, known to have no more, has to carry two of 366 x 200 =
        // 73,200.
        bothComeAt(146_400, 2, staffelled(2));
        // 72,200 are left for B, who costs that next year with ten days of it still at 100: 90 days before it begins.
        bothComeAt(145_400, 275, staffelled(2));
    }

    private static TestService staffelled(double part) {
        return bw().stay(new DurationDistribution.Fixed(1000)).priceByStay(100, part);
    }

    /** Fails unless A comes on day 1 and B, who asks on day 2, on this day. */
    private static void bothComeAt(double plafond, double dayOfB, TestService bw) {
        var diary = Diary.of(model(
                door("bw", 1, 2),
                bw.plafond(AdmissionRule.COMMITTED, TestModels.steps(EuroPerYear::new, plafond, 365, 1_000_000), 0)));

        assertThat(diary.lines()).contains("1 A into bw");
        assertThat(diary.lines().stream().filter(line -> line.endsWith("B into bw")))
                .singleElement()
                .satisfies(line ->
                        assertThat(Double.parseDouble(line.split(" ")[0])).isCloseTo(dayOfB, within(0.006)));
        diary.months(0, LAST, "bw", Metric.COST_UNPAID, 0);
    }

    @Test
    void aPlafondThatIsReachedCountsWhatIsPaid() {
        // A costs 2,000 until day 30 and 500 more until day 40; then B may not come any more.
        var diary = Diary.of(model(
                door("bw", 10, 39, 41),
                bw().plafond(AdmissionRule.UNTIL_REACHED, 2_450).priceByStay(20, 0.5)));

        assertThat(diary.moves()).containsExactly("10 A into bw", "40 A out of bw");
    }
}
