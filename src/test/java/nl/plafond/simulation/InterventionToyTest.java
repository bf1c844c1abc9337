package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Intervention.Review;
import nl.plafond.model.Intervention.Transfer;
import nl.plafond.model.Intervention.Transfer.Who;
import nl.plafond.model.Route.Waits;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** What reviews and transfers do on their day; January ends on day 31. */
class InterventionToyTest {
    private static final DurationDistribution VERY_LONG = new DurationDistribution.Fixed(1e9);

    @Test
    void aReviewOfEveryoneEmptiesTheListAtACostPerFile() {
        var review = new Review(day(31), id("bw"), Share.ALL, new Euro(1128.50), List.of(TestService.home(1)));
        var diary = Diary.of(
                model(service("bw").places(0).start(0, 40).bridging(10, 1)).with(review));

        diary.month(0, "bw", Metric.WAITING, 40);
        diary.month(0, "bw", Metric.COST_REVIEW, 0);
        diary.month(1, "bw", Metric.WAITING, 0);
        diary.month(1, "bw", Metric.MOVED, 40);
        diary.month(1, "bw", Metric.LEFT, 0); // they did not lose patience
        diary.month(1, "bw", Metric.COST_REVIEW, 40 * 1128.50);
        diary.months(0, 11, "bw", Metric.COST_BRIDGING, 40 * 31 * 10);
    }

    @Test
    void aReviewTakesOffTheListWhoseQuantileIsBelowTheShareAndPaysForAllFiles() {
        var routes = List.of(TestService.route(0.4, "amb", Waits.AT_HOME), TestService.home(0.6));
        var review = new Review(day(31), id("bw"), new Share(0.774), new Euro(100), routes);
        var model = model(service("bw").places(0).start(0, 200), service("amb").stay(VERY_LONG))
                .with(review);
        var diary = Diary.of(model);
        var before = new Onlooker();
        before.play(model.days(31).plan(), 1, 0);

        var clients = before.region.clients;
        var off = IntStream.range(0, 200)
                .filter(c -> clients.quantile(c, Purpose.REVIEW) < 0.774)
                .toArray();
        long toAmb = IntStream.of(off)
                .filter(c -> clients.quantile(c, Purpose.REVIEW_EXIT) < 0.4)
                .count();
        assertThat(off.length).isBetween(131, 178); // 155 expected, four standard deviations of 5.9
        diary.month(1, "bw", Metric.MOVED, off.length);
        diary.month(1, "bw", Metric.WAITING, 200 - off.length);
        diary.month(1, "bw", Metric.COST_REVIEW, 200 * 100);
        diary.month(1, "amb", Metric.IN_CARE, (double) toAmb);
        diary.month(1, "amb", Metric.REFERRALS, (double) toAmb);
    }

    @Test
    void aReviewOfResidentsEndsTheCareOfThoseWhoNeedItNoLongerAndOthersMoveUp() {
        var routes = List.of(TestService.route(0.4, "amb", Waits.AT_HOME), TestService.home(0.6));
        var residents = new Review.Residents(new Share(0.3), routes);
        var review = new Review(
                day(31), id("bw"), Share.NONE, new Euro(100), List.of(TestService.home(1)), Optional.of(residents));
        var model = model(
                        service("bw").places(200).start(200, 90).stay(VERY_LONG),
                        service("amb").stay(VERY_LONG))
                .with(review);
        var diary = Diary.of(model);
        var before = new Onlooker();
        before.play(model.days(31).plan(), 1, 0);

        var clients = before.region.clients;
        var out = IntStream.range(0, clients.limit())
                .filter(c -> clients.place(c) == 0 && clients.quantile(c, Purpose.REVIEW_IN_CARE) < 0.3)
                .toArray();
        long toAmb = IntStream.of(out)
                .filter(c -> clients.quantile(c, Purpose.REVIEW_EXIT) < 0.4)
                .count();
        assertThat(out.length).isBetween(34, 86); // 60 expected, four standard deviations of 6.5
        diary.month(1, "bw", Metric.MOVED, out.length);
        diary.month(1, "bw", Metric.DISCHARGES, out.length);
        diary.month(1, "bw", Metric.IN_CARE, 200);
        diary.month(1, "bw", Metric.WAITING, 90 - out.length);
        diary.month(1, "bw", Metric.COST_REVIEW, 290 * 100);
        diary.month(1, "amb", Metric.IN_CARE, (double) toAmb);
    }

    @Test
    void aResidentWhoNeedsThePlaceNoLongerStaysUntilThereIsADwelling() {
        var residents = new Review.Residents(Share.ALL, List.of(TestService.home(1)));
        var review = new Review(
                day(31), id("bw"), Share.NONE, new Euro(0), List.of(TestService.home(1)), Optional.of(residents));
        var again = new Review(
                day(59), id("bw"), Share.NONE, new Euro(10), List.of(TestService.home(1)), Optional.of(residents));
        var diary = Diary.of(model(service("bw")
                        .places(7)
                        .stay(VERY_LONG)
                        .housing("homes", 1, 0)
                        .start(7, 0))
                .dwellings("homes", steps(PerYear::new, 0), 0)
                .with(review)
                .with(again));

        diary.month(0, "bw", Metric.FOR_DWELLING, 0);
        diary.month(1, "bw", Metric.FOR_DWELLING, 7);
        diary.month(1, "bw", Metric.IN_CARE, 7);
        // Whoever is ready is not reviewed a second time.
        diary.months(0, 11, "bw", Metric.MOVED, 7);
        diary.months(0, 11, "bw", Metric.COST_REVIEW, 0);
    }

    @Test
    void aTransferOfTheLongestStayingTakesThoseWithMostToGoAndOthersMoveUp() {
        var transfer = new Transfer(day(31), id("bw"), new Share(0.3), new Share(0.5), Who.LONGEST_STAYING);
        var model = model(service("bw")
                        .places(20)
                        .stay(new DurationDistribution.GammaSpan(4000, 0.5))
                        .start(20, 10))
                .with(transfer);
        var before = new Onlooker();
        before.play(model.days(31).plan(), 1, 0);
        var clients = before.region.clients;
        var inCare = IntStream.range(0, clients.limit())
                .filter(c -> clients.place(c) == 0)
                .boxed()
                .toList();
        var longest = inCare.stream()
                .sorted(Comparator.comparingDouble((Integer c) -> -clients.complete(c)))
                .limit(Math.round(0.3 * inCare.size()))
                .toList();

        var gone = new ArrayList<Integer>();
        var moved = new Onlooker() {
            @Override
            public void leftPlace(int client, ServiceState service, double now) {
                if (now == 31) {
                    gone.add(client);
                }
            }
        };
        moved.play(model.days(32).plan(), 1, 0);

        assertThat(gone).containsExactlyInAnyOrderElementsOf(longest).hasSize(6);
        assertThat(moved.book.at(Metric.IN_CARE, 0, 1))
                .isEqualTo(Math.min(20, 14 + moved.sum(Metric.ADMISSIONS, 0, 1)));
        assertThat(moved.sum(Metric.MOVED, 0, 1)).isEqualTo((double) (6 + listMoved(before)));
    }

    private static long listMoved(Onlooker before) {
        var clients = before.region.clients;
        return IntStream.range(0, clients.limit())
                .filter(c -> clients.list(c) == 0 && clients.quantile(c, Purpose.TRANSFER) < 0.5)
                .count();
    }

    @Test
    void aTransferOfAnyoneOfAllLeavesNobodyAndTheWaitingComeInTheSameDay() {
        var transfer = new Transfer(day(31), id("bw"), Share.ALL, Share.NONE, Who.ANYONE);
        var diary = Diary.of(
                model(service("bw").places(5).stay(VERY_LONG).start(5, 8).price(100))
                        .with(transfer));

        diary.month(1, "bw", Metric.MOVED, 5);
        diary.month(1, "bw", Metric.DISCHARGES, 5);
        diary.month(1, "bw", Metric.ADMISSIONS, 5);
        diary.month(1, "bw", Metric.IN_CARE, 5);
        diary.month(1, "bw", Metric.WAITING, 3);
        diary.month(1, "bw", Metric.ETMALEN, 28 * 5);
    }

    @Test
    void anInterventionOnTheFirstDayFindsThoseWhoAreThere() {
        var review = new Review(day(0), id("bw"), Share.ALL, new Euro(1), List.of(TestService.home(1)));
        var diary = Diary.of(model(service("bw").places(0).start(0, 7)).with(review));

        diary.month(0, "bw", Metric.MOVED, 7);
        diary.month(0, "bw", Metric.COST_REVIEW, 7);
    }

    @Test
    void anInterventionBeforeTheFirstDayOrAfterTheLastDoesNothing() {
        var early = new Review(day(-40), id("bw"), Share.ALL, new Euro(1), List.of(TestService.home(1)));
        var late = new Review(day(365), id("bw"), Share.ALL, new Euro(1), List.of(TestService.home(1)));
        var diary =
                Diary.of(model(service("bw").places(0).start(0, 7)).with(early).with(late));

        diary.months(0, 11, "bw", Metric.MOVED, 0);
        diary.month(11, "bw", Metric.WAITING, 7);
    }
}
