package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeOverflowPrice;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.CostOnce;
import nl.plafond.model.measures.CostPerYear;
import nl.plafond.model.measures.TakenAway;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Bills worked by hand. */
class MoneyToyTest {
    @Test
    void aPriceThatChangesWithinAMonthCountsFromItsDayOn() {
        var diary = Diary.of(model(
                        door("bw", 10),
                        service("bw").stay(new DurationDistribution.Fixed(30)).price(140.75))
                .under(new ChangePrice(id("bw"), day(20), new Change.ByShare(0.2))));

        diary.month(0, "bw", Metric.COST_CARE, 10 * 140.75 + 11 * 168.90);
        diary.month(1, "bw", Metric.COST_CARE, 9 * 168.90);
        diary.months(0, 11, "bw", Metric.ETMALEN, 30);
    }

    @Test
    void placementElsewhereCostsItsOwnPriceFromItsDayOn() {
        // A takes the place on day 5; B comes on day 10, goes elsewhere and costs another price there from day 20 on.
        var jzp = service("jzp")
                .places(1)
                .stay(new DurationDistribution.Fixed(30))
                .price(300)
                .dutyToPlace(450, false);
        var diary = Diary.of(model(door("jzp", 5, 10), jzp)
                .under(new ChangeOverflowPrice(id("jzp"), day(20), new Change.ByShare(0.1))));

        diary.month(0, "jzp", Metric.COST_OVERFLOW, 10 * 450 + 11 * 495);
        diary.month(1, "jzp", Metric.COST_OVERFLOW, 9 * 495);
        diary.months(0, 11, "jzp", Metric.COST_CARE, 30 * 300);
    }

    @Test
    void whatAnotherBodyTakesAwayIsAShiftAndNoCost() {
        var taken = new TakenAway(id("bw"), day("2023-07-01"), day("2024-01-01"), new Euro(36_500));
        var diary = Diary.of(model(service("bw")).under(taken));

        diary.month(6, "bw", Metric.TAKEN_AWAY, 31 * 100);
        diary.months(0, 11, "bw", Metric.TAKEN_AWAY, 184 * 100);
        diary.months(0, 11, "bw", Metric.COST_TOTAL, 0);
    }

    @Test
    void moneyThatIsSpentOnceIsBookedOnItsDay() {
        var diary = Diary.of(
                model(service("bw")).under(new CostOnce(id("bw"), day(59), new Euro(50_000), Optional.empty())));

        diary.month(1, "bw", Metric.COST_PROGRAMME, 0);
        diary.month(2, "bw", Metric.COST_PROGRAMME, 50_000);
        diary.months(0, 11, "bw", Metric.COST_TOTAL, 50_000);
    }

    @Test
    void aProgrammeCostsTheSameInEachWholeYearWhateverItsDays() {
        var cost = new CostPerYear(id("bw"), day("2023-07-01"), day("2025-03-01"), new Euro(36_500), Optional.empty());
        var diary = Diary.of(model(service("bw")).under(cost).years(3));

        diary.month(5, "bw", Metric.COST_PROGRAMME, 0);
        diary.months(6, 11, "bw", Metric.COST_PROGRAMME, 184 * 100);
        diary.month(13, "bw", Metric.COST_PROGRAMME, 29 * 36_500 / 366.0);
        diary.months(12, 23, "bw", Metric.COST_PROGRAMME, 36_500);
        diary.months(24, 35, "bw", Metric.COST_PROGRAMME, 59 * 100);
    }

    @Test
    void aSavingIsANegativeCost() {
        var cost = new CostPerYear(id("bw"), day("2023-01-01"), day("2024-01-01"), new Euro(-36_500), Optional.empty());

        Diary.of(model(service("bw")).under(cost)).months(0, 11, "bw", Metric.COST_TOTAL, -36_500);
    }

    @Test
    void whatNobodyUsesIsSharedByWeight() {
        var diary = Diary.of(model(service("bw"))
                .municipalities(1, 3)
                .under(new CostOnce(id("bw"), day(5), new Euro(1000), Optional.empty())));

        assertThat(diary.book.bill(0, 0, 0)).isCloseTo(250, within(1e-9));
        assertThat(diary.book.bill(0, 1, 0)).isCloseTo(750, within(1e-9));
    }

    @Test
    void aClientsDaysAreBilledToHisMunicipality() {
        var diary = Diary.of(model(
                        door("bw", 10),
                        service("bw").stay(new DurationDistribution.Fixed(30)).price(100))
                .municipalities(1, 1, 1, 1));

        int home = diary.region.clients.municipality(0);
        for (int m = 0; m < 4; m++) {
            assertThat(diary.book.bill(1, m, 0)).isCloseTo(m == home ? 3000 : 0, within(1e-9));
        }
    }

    @Test
    void clientsLiveInMunicipalitiesByWeight() {
        // 3000 clients: a share of a quarter has a standard error of 0.0079, four of them are 0.032.
        var diary = Diary.of(model(service("bw")
                        .start(3000, 0)
                        .stay(new DurationDistribution.Fixed(1e9))
                        .price(1))
                .municipalities(1, 2, 1));

        double total = diary.sum(Metric.COST_CARE, 0, 0);
        assertThat(total).isCloseTo(3000 * 365, within(1e-3));
        assertThat(diary.book.bill(0, 0, 0) / total).isCloseTo(0.25, within(0.032));
        assertThat(diary.book.bill(0, 1, 0) / total).isCloseTo(0.5, within(0.037));
    }

    @Test
    void whoWaitsAtTheEndOfAYearIsCountedWhereTheyLive() {
        var diary = Diary.of(model(
                        service("bw").places(0).start(0, 3000),
                        service("verblijf").start(5, 0).stay(new DurationDistribution.Fixed(30)))
                .municipalities(1, 2, 1)
                .years(2));

        var clients = diary.region.clients;
        for (int m = 0; m < 3; m++) {
            int home = m;
            long living = IntStream.range(0, clients.limit())
                    .filter(c -> clients.list(c) == 0 && clients.municipality(c) == home)
                    .count();
            assertThat(diary.book.waiting(0, m, 1)).isEqualTo(living);
            assertThat(diary.book.waiting(1, m, 0)).isZero();
        }
        // As above, a share of a quarter of 3000 clients lies within 0.032.
        assertThat(diary.book.waiting(0, 0, 0) / 3000).isCloseTo(0.25, within(0.032));
        assertThat(diary.book.waiting(0, 1, 0) / 3000).isCloseTo(0.5, within(0.037));
    }

    @Test
    void municipalitiesMonthsAndCategoriesAddUpToTheSameTotal() {
        var model = model(
                        service("a")
                                .referralsPerYear(200)
                                .places(30)
                                .price(100)
                                .stay(new DurationDistribution.Exponential(90))
                                .bridging(20, 0.7)
                                .patience(new DurationDistribution.Exponential(100))
                                .start(30, 10),
                        service("b")
                                .referralsPerYear(50)
                                .places(5)
                                .price(300)
                                .dutyToPlace(400)
                                .start(5, 0))
                .municipalities(1, 2, 3, 4)
                .years(3)
                .under(new CostPerYear(id("a"), day(100), day(900), new Euro(10_000), Optional.empty()));
        var book = Simulation.playAudited(model.plan(), 1, 0);
        for (int service = 0; service < 2; service++) {
            for (int year = 0; year < 3; year++) {
                double bills = 0;
                for (int m = 0; m < 4; m++) {
                    bills += book.bill(service, m, year);
                }
                assertThat(bills).isCloseTo(yearly(book, Metric.COST_TOTAL, service, year), within(1e-6));
                double parts = yearly(book, Metric.COST_CARE, service, year)
                        + yearly(book, Metric.COST_BRIDGING, service, year)
                        + yearly(book, Metric.COST_OVERFLOW, service, year)
                        + yearly(book, Metric.COST_PROGRAMME, service, year);
                assertThat(parts).isCloseTo(bills, within(1e-6)).isPositive();
            }
        }
    }

    private static double yearly(Logbook book, Metric metric, int service, int year) {
        double sum = 0;
        for (int month = 12 * year; month < 12 * year + 12; month++) {
            sum += book.at(metric, service, month);
        }
        return sum;
    }
}
