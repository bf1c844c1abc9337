package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.results.Logbook;
import nl.plafond.theory.Erlang;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** Groups of clients: together in law one service, apart in stay, price, urgency, places and what a measure does to them. */
class GroupsTest {
    private static final long SEED = 20;
    private static final int SERVICE = 0;
    private static final int LIGHT = 1;
    private static final int HEAVY = 2;

    private static ClientGroup group(String name, double share, double days) {
        return ClientGroup.of(
                name,
                new Label(name, name),
                new Share(share),
                new DurationDistribution.Exponential(days),
                Optional.empty());
    }

    private static ClientGroup at(ClientGroup group, double price) {
        return group.withPrice(Timeline.constant(new Factor(price)));
    }

    private static double mean(Logbook book, Metric metric, int row, int from) {
        return IntStream.range(from, book.frame().months().size())
                .mapToDouble(month -> book.at(metric, row, month))
                .average()
                .orElseThrow();
    }

    private static double sum(Logbook book, Metric metric, int row) {
        return IntStream.range(0, book.frame().months().size())
                .mapToDouble(month -> book.at(metric, row, month))
                .sum();
    }

    @Test
    void inLawTheyAreOneServiceWhoseStayIsTheMixtureOfTheirs() {
        var light = group("light", 0.8, 5);
        var heavy = group("heavy", 0.2, 25);
        var groups = model(
                        service("s").referralsPerDay(0.8).groups(light, heavy).places(9))
                .years(10)
                .plan();
        var mixture = model(service("s")
                        .referralsPerDay(0.8)
                        .stay(ClientGroup.stays(List.of(light, heavy)))
                        .places(9))
                .years(10)
                .plan();
        var samples = Sample.of(28_000, replication -> {
            var one = Simulation.play(mixture, SEED, replication);
            var two = Simulation.play(groups, SEED + 1, replication);
            return new double[] {
                mean(one, Metric.WAITING, SERVICE, 24),
                mean(two, Metric.WAITING, SERVICE, 24),
                mean(one, Metric.IN_CARE, SERVICE, 24),
                mean(two, Metric.IN_CARE, SERVICE, 24),
                mean(one, Metric.WAIT_P90, SERVICE, 24),
                mean(two, Metric.WAIT_P90, SERVICE, 24)
            };
        });
        for (int figure = 0; figure < samples.length; figure += 2) {
            var one = samples[figure];
            var two = samples[figure + 1];
            double error = Math.hypot(one.standardError(), two.standardError());
            // A correct simulation fails once in 16,000 times; one that is 8% off almost always.
            assertThat(two.mean()).isCloseTo(one.mean(), within(4 * error));
            assertThat(8 * error).isLessThan(0.04 * one.mean());
        }
    }

    @Test
    void fewClientsWithLongAndDearStaysMakeMostOfTheCost() {
        // One in five stays 40 days instead of 5 at twice the price: 8 parts light, 32 heavy at the price of one.
        var plan = model(service("s")
                        .referralsPerDay(5)
                        .price(100)
                        .groups(group("light", 0.8, 5), at(group("heavy", 0.2, 40), 2))
                        .start(60, 0))
                .years(6)
                .plan();
        var samples = Sample.of(200, replication -> {
            var book = Simulation.play(plan, SEED, replication);
            double all = sum(book, Metric.COST_CARE, SERVICE);
            return new double[] {
                sum(book, Metric.COST_CARE, HEAVY) / all,
                sum(book, Metric.REFERRALS, HEAVY) / sum(book, Metric.REFERRALS, SERVICE),
                sum(book, Metric.ETMALEN, LIGHT) / sum(book, Metric.ETMALEN, SERVICE),
                all / (6 * 365.25)
            };
        });
        samples[0].agreesWith(5 * 0.2 * 40 * 2 / (5 * 0.8 * 5 + 5 * 0.2 * 40 * 2));
        samples[1].agreesWith(0.2);
        samples[2].agreesWith(20 / 60.0);
        samples[3].agreesWith(100 * (20 + 2 * 40));
    }

    @Test
    void whereTheyDifferInNothingNobodyNoticesThem() {
        var one = service("s").referralsPerDay(0.8).urgent(0.3).places(25).start(20, 10);
        var two = service("s").referralsPerDay(0.8).urgent(0.3).places(25).start(20, 10);
        var stay = new DurationDistribution.Fixed(30);
        two.groups(
                ClientGroup.of("a", new Label("a", "a"), new Share(0.3), stay, Optional.empty()),
                ClientGroup.of("b", new Label("b", "b"), new Share(0.7), stay, Optional.empty()));
        var alike = model(one.price(80)).years(3).municipalities(1, 2).plan();
        var apart = model(two.price(80)).years(3).municipalities(1, 2).plan();
        for (int replication = 0; replication < 10; replication++) {
            var first = Simulation.play(alike, SEED, replication);
            var second = Simulation.playAudited(apart, SEED, replication);
            for (var metric : Metric.values()) {
                for (int month = 0; month < 36; month++) {
                    assertThat(second.at(metric, SERVICE, month))
                            .as(metric.id())
                            .satisfies(alike(first.at(metric, SERVICE, month)));
                }
            }
        }
    }

    /** But for rounding, which no cost of care is free of when it is added up by group. */
    private static Consumer<Double> alike(double expected) {
        return value -> assertThat(Double.compare(value, expected) == 0
                        || Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected)))
                .as(value + " for " + expected)
                .isTrue();
    }

    @Test
    void aPlafondCountsEachAtItsOwnPrice() {
        // Until day 50 all are heavy: A costs 200 a day until 31 December, 364 days from day 1: 72,800 of 80,000 euros.
        // B, light,
        // costs 100 a day and fits with 7,200 left from day 293 on.
        var heavyFirst = Timeline.constant(new Share(1)).thenAlways(day(50), new Share(0));
        var lightThen = Timeline.constant(new Share(0)).thenAlways(day(50), new Share(1));
        var bw = service("bw")
                .price(100)
                .groups(
                        at(group("heavy", 1, 1), 2)
                                .withStay(new DurationDistribution.Fixed(3000))
                                .withShare(heavyFirst),
                        group("light", 0, 1)
                                .withStay(new DurationDistribution.Fixed(3000))
                                .withShare(lightThen))
                // Next year it is twice as much, and both fit in it.
                .plafond(AdmissionRule.COMMITTED, Timeline.constant(new EuroPerYear(80_000)), 1);
        var diary = Diary.of(model(door("bw", 1, 101), bw).years(2));
        assertThat(diary.lines()).contains("1 A into bw", "101 B waits for bw", "293 B into bw");
        diary.months(0, 11, "bw", Metric.COST_CARE, 364 * 200 + 72 * 100);
    }

    @Test
    void whoTakesHalfAPlaceLeavesRoomForAnother() {
        // Five places, of which everyone takes half: ten servers.
        var halves = model(service("s")
                        .referralsPerDay(0.8)
                        .groups(
                                group("a", 0.5, 10).withPlace(0.5),
                                group("b", 0.5, 10).withPlace(0.5))
                        .places(5))
                .years(200)
                .plan();
        var samples = Sample.of(150, replication -> {
            var book = Simulation.play(halves, SEED, replication);
            return new double[] {
                mean(book, Metric.WAITING, SERVICE, 12),
                mean(book, Metric.IN_CARE, SERVICE, 12),
                mean(book, Metric.OCCUPANCY, SERVICE, 12)
            };
        });
        samples[0].agreesWith(8 * Erlang.meanWait(10, 8));
        samples[1].agreesWith(8);
        samples[2].agreesWith(0.8);
    }

    @Test
    void aMeasureOnOneGroupLeavesTheOtherAsItWas() {
        var grouped = service("s")
                .referralsPerDay(2)
                .price(100)
                .groups(group("light", 0.7, 10), group("heavy", 0.3, 60))
                .start(50, 0);
        var without = model(grouped).years(3).plan();
        var with = model(grouped)
                .years(3)
                .under(
                        new ChangeInflow(
                                id("s"),
                                Optional.empty(),
                                Optional.of("heavy"),
                                day(365),
                                day(365),
                                new Change.ByShare(-0.5)),
                        new ChangeStay(id("s"), Optional.of("heavy"), day(365), day(365), -0.5),
                        new ChangePrice(
                                id("s"), Optional.of("heavy"), Optional.empty(), day(365), new Change.ByShare(0.1)))
                .plan();
        double before = 0;
        double after = 0;
        for (int replication = 0; replication < 40; replication++) {
            var one = Simulation.play(without, SEED, replication);
            var two = Simulation.playAudited(with, SEED, replication);
            for (var metric : new Metric[] {Metric.REFERRALS, Metric.ETMALEN, Metric.IN_CARE, Metric.COST_CARE}) {
                for (int month = 0; month < 36; month++) {
                    assertThat((Double) two.at(metric, LIGHT, month))
                            .as(metric + " in month " + month)
                            .isEqualTo((Double) one.at(metric, LIGHT, month));
                }
            }
            before += IntStream.range(12, 36)
                    .mapToDouble(m -> one.at(Metric.REFERRALS, HEAVY, m))
                    .sum();
            after += IntStream.range(12, 36)
                    .mapToDouble(m -> two.at(Metric.REFERRALS, HEAVY, m))
                    .sum();
        }
        // 17,500 referrals, of which half: four standard errors are 530 of 8,770.
        assertThat(after).isCloseTo(before / 2, within(4 * Math.sqrt(before / 4)));
        var plain = model(grouped)
                .years(3)
                .under(new ChangePrice(id("s"), Optional.of("heavy"), Optional.empty(), day(365), new Change.By(20)))
                .plan();
        var dearer = Simulation.play(plain, SEED, 0);
        double etmalen = IntStream.range(12, 36)
                .mapToDouble(m -> dearer.at(Metric.ETMALEN, HEAVY, m))
                .sum();
        double euros = IntStream.range(12, 36)
                .mapToDouble(m -> dearer.at(Metric.COST_CARE, HEAVY, m))
                .sum();
        assertThat(euros).isCloseTo(etmalen * 120, within(1e-6));
    }

    @Test
    void sharesAddUpAndNamesAreTold() {
        assertThatThrownBy(() -> model(service("s").groups(group("a", 0.5, 1), group("b", 0.6, 1)))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("110 percent");
        assertThatThrownBy(() -> model(service("s").groups(group("a", 0.5, 1), group("b", 0.5, 1)))
                        .under(new ChangeStay(id("s"), Optional.of("c"), day(1), day(1), 0.1))
                        .plan())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("a, b");
    }
}
