package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.RandomStream;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import org.junit.jupiter.api.Test;

/** Families that stop and come, worked by hand. */
class FamiliesToyTest {
    private static final double AT_ONCE = 1e12;
    private static final long FIRST_PROVIDER = 0;
    private static final long STOPS = 0;
    private static final long COMES = 1;

    /** All families that are there on a day stop then. */
    private static TestService allStop(int day, TestService service) {
        return service.families(1, steps(PerYear::new, 0, day, AT_ONCE, day + 1, 0), steps(PerYear::new, 0));
    }

    private static TestService fosterCare() {
        return service("pz").stay(new DurationDistribution.Fixed(100)).price(70);
    }

    @Test
    void aChildStaysInAFamilyThatStopsUntilAnotherHasRoomAndGoesBeforeTheList() {
        var diary = Diary.of(model(door("pz", 10, 50), allStop(40, fosterCare().places(steps(Places::new, 2, 60, 3)))));

        // Two families stop on day 40; on day 60 one comes. A goes there, and B has to wait until A leaves.
        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for pz",
                        "10 A off list of pz",
                        "10 A into pz",
                        "50 B waits for pz",
                        "60 A to another family of pz",
                        "110 A out of pz",
                        "110 B off list of pz",
                        "110 B into pz",
                        "210 B out of pz");
        diary.month(0, "pz", Metric.PLACES, 2);
        diary.month(1, "pz", Metric.PLACES, 0);
        diary.month(2, "pz", Metric.PLACES, 1);
        diary.months(0, 11, "pz", Metric.PLACED_ANEW, 1);
        diary.months(0, 11, "pz", Metric.ADMISSIONS, 2);
        diary.months(0, 11, "pz", Metric.COST_CARE, 2 * 100 * 70);
        // Of 2 places until day 40 one is taken for 30 days; of 1 from day 60 none is ever empty until day 210.
        diary.months(0, 11, "pz", Metric.VACANCY, 2 * 10 + 30 + (365 - 210));
        // All 31 days have two places, and one of them a child for 21.
        diary.month(0, "pz", Metric.OCCUPANCY, 21 / 62.0);
    }

    @Test
    void aChildWhoseCareIsCompleteBeforeThereIsAnotherFamilyGoesHome() {
        var diary = Diary.of(model(door("pz", 10), allStop(40, fosterCare().places(2))));

        assertThat(diary.moves()).containsExactly("10 A into pz", "110 A out of pz");
        diary.months(0, 11, "pz", Metric.PLACED_ANEW, 0);
        diary.months(0, 11, "pz", Metric.DISCHARGES, 1);
    }

    @Test
    void anEmptyFamilyThatStopsTakesNothingButItsPlaces() {
        var diary = Diary.of(model(door("pz", 50), allStop(40, fosterCare().places(steps(Places::new, 4, 70, 5)))));

        assertThat(diary.lines())
                .containsExactly("50 A waits for pz", "70 A off list of pz", "70 A into pz", "170 A out of pz");
        diary.months(0, 11, "pz", Metric.PLACED_ANEW, 0);
    }

    @Test
    void aFamilyComesWhenItsDrawSaysAndBringsAllItsPlaces() {
        var diary = Diary.of(model(
                door("pz", 10, 10, 10), fosterCare().places(0).families(2, 0, 4).funding(new Funding.Availability())));

        // A family comes each 365.25 / 4 days on average; those of the first half year, by their draws.
        var draws = new RandomStream(clock(COMES));
        double time = 365.25 / 4 * draws.exponential();
        assertThat(time).isBetween(10.0, 181.0);
        var comes = Diary.day(time);
        assertThat(diary.moves()).startsWith(comes + " A into pz", comes + " B into pz");
        double placeDays = 0;
        for (; time < 181; time += 365.25 / 4 * draws.exponential()) {
            placeDays += 2 * (181 - time);
        }
        diary.months(0, 5, "pz", Metric.COST_AVAILABILITY, placeDays * 70);
    }

    @Test
    void theMoreFamiliesThereAreTheSoonerOneStops() {
        var few = Diary.of(model(door("pz", 10), fosterCare().places(10).families(1, 0.5, 0)));
        var more = Diary.of(model(door("pz", 10), fosterCare().places(20).families(1, 0.5, 0)));

        // The n-th stop takes the n-th draw, at a hazard of 0.5 a year for each family that is left.
        assertThat(stopped(few, 11)).isEqualTo(10 - left(10, 0.5, 365));
        assertThat(stopped(more, 11)).isEqualTo(20 - left(20, 0.5, 365));
    }

    private static double stopped(Diary diary, int month) {
        return (diary.book.at(Metric.PLACES, 1, 0) > 12 ? 20 : 10) - diary.book.at(Metric.PLACES, 1, month);
    }

    private static double left(int families, double perYear, double days) {
        var draws = new RandomStream(clock(STOPS));
        double time = 0;
        int left = families;
        while (true) {
            time += draws.exponential() / (perYear / 365.25 * left);
            if (time > days) {
                return left;
            }
            left--;
        }
    }

    private static long clock(long kind) {
        long service = Key.of(Key.of(1, 0), Key.of("pz"));
        return Key.of(Key.of(Key.of(service, Key.of("families")), FIRST_PROVIDER), kind);
    }

    @Test
    void aFamilyThatStopsTakesNoMorePlacesThanThereAre() {
        var diary = Diary.of(model(
                door("pz", 50),
                fosterCare()
                        .places(3)
                        .families(2, steps(PerYear::new, 0, 40, AT_ONCE, 41, 0), steps(PerYear::new, 0))));

        diary.month(1, "pz", Metric.PLACES, 0);
        assertThat(diary.book.at(Metric.VACANCY, 1, 1)).isCloseTo(3 * 9, within(1e-6));
    }
}
