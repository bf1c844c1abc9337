package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.door;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.plafond.model.Access;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.InvalidModelException;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;

/** Providers that enter and leave, worked by hand. */
class PresenceToyTest {
    private static TestService care() {
        return service("a").stay(new DurationDistribution.Fixed(100)).price(10);
    }

    @Test
    void whoWaitsForAProviderThatLeavesWaitsOnForAnotherAndWhoIsThereStays() {
        // Two is the only one until day 60 and has one place; from then on it is one, which has one place as well.
        var diary = Diary.of(model(
                door("a", 10, 20, 70),
                care().places(2)
                        .provider("one", 0.5, day(60), LocalDate.MAX)
                        .provider("two", 0.5, LocalDate.MIN, day(60))));

        assertThat(diary.lines())
                .containsExactly(
                        "10 A waits for a (two)",
                        "10 A off list of a",
                        "10 A into a (two)",
                        "20 B waits for a (two)",
                        "60 B off list of a",
                        "60 B into a (one)",
                        "70 C waits for a (one)",
                        "110 A out of a",
                        "160 B out of a",
                        "160 C off list of a",
                        "160 C into a (one)",
                        "260 C out of a");
        diary.month(0, "a", Metric.PLACES, 1);
        diary.month(2, "a", Metric.PLACES, 1);
        diary.month(2, "a", Metric.IN_CARE, 2);
        diary.month(1, "a", Metric.REFUSED_BY_PLACES, 1);
    }

    @Test
    void whoHasAPlaceHeldComesInAllTheSame() {
        var diary = Diary.of(model(
                door("a", 10),
                care().places(2)
                        .matching(new DurationDistribution.Fixed(40))
                        .provider("one", 0.5, day(30), LocalDate.MAX)
                        .provider("two", 0.5, LocalDate.MIN, day(30))));

        assertThat(diary.moves()).containsExactly("50 A into a (two)", "150 A out of a");
    }

    @Test
    void aProviderThatEntersUnderOneListIsAsManyMorePlacesForEveryoneAlike() {
        var apart = model(busy().access(Access.CENTRAL)
                        .provider("one", 0.5, 7)
                        .provider("two", 0.5, 5, day(400), LocalDate.MAX))
                .years(4)
                .plan();
        var together =
                model(busy().places(steps(Places::new, 7, 400, 12))).years(4).plan();
        for (int replication = 0; replication < 50; replication++) {
            var two = Simulation.playAudited(apart, 3, replication);
            var one = Simulation.play(together, 3, replication);
            for (int month = 0; month < 48; month++) {
                for (var metric : new Metric[] {Metric.WAITING, Metric.IN_CARE, Metric.ADMISSIONS, Metric.PLACES}) {
                    assertThat(two.at(metric, 0, month)).isEqualTo(one.at(metric, 0, month));
                }
            }
        }
    }

    @Test
    void providersWhoEnterOnTheFirstDayAreThereAsIfTheyAlwaysWere() {
        var first = day(0);
        var last = day(4 * 366);
        var entering = model(
                        busy().places(12).provider("one", 0.3, first, last).provider("two", 0.7, first, LocalDate.MAX))
                .years(4)
                .plan();
        var always = model(busy().places(12).provider("one", 0.3).provider("two", 0.7))
                .years(4)
                .plan();
        for (int replication = 0; replication < 10; replication++) {
            var one = Simulation.playAudited(entering, 3, replication);
            var other = Simulation.play(always, 3, replication);
            for (int month = 0; month < 48; month++) {
                for (var metric : Metric.values()) {
                    assertThat(one.at(metric, 0, month)).isEqualTo(Double.valueOf(other.at(metric, 0, month)));
                }
            }
        }
    }

    @Test
    void aProviderThatDoesNotComeIsAsIfItWereNotThere() {
        // Three does not come, so that each of the others has half of the clients, and what is left of the places.
        var without = model(busy().provider("one", 0.4, 5)
                        .provider("two", 0.4, 7)
                        .provider("three", 0.2, 4, LocalDate.MAX, LocalDate.MAX))
                .years(4)
                .plan();
        var bare = model(busy().provider("one", 0.5, 5).provider("two", 0.5, 7))
                .years(4)
                .plan();
        for (int replication = 0; replication < 50; replication++) {
            var three = Simulation.playAudited(without, 3, replication);
            var two = Simulation.play(bare, 3, replication);
            for (int month = 0; month < 48; month++) {
                for (var metric : new Metric[] {Metric.WAITING, Metric.IN_CARE, Metric.ADMISSIONS, Metric.PLACES}) {
                    assertThat(three.at(metric, 0, month)).isEqualTo(two.at(metric, 0, month));
                }
            }
        }
    }

    private static TestService busy() {
        return care().referralsPerDay(0.1).stay(new DurationDistribution.Exponential(100));
    }

    @Test
    void ofThoseWhoComeNobodyPrefersAProviderThatIsNotThere() {
        var plan = model(busy().places(1_000)
                        .provider("one", 0.2)
                        .provider("two", 0.3, day(365), LocalDate.MAX)
                        .provider("three", 0.5, LocalDate.MIN, day(730)))
                .years(3)
                .plan();
        var samples = Sample.of(2_000, replication -> {
            var book = Simulation.play(plan, 5, replication);
            return new double[] {share(book, 0, 0), share(book, 1, 0), share(book, 0, 2)};
        });
        samples[0].agreesWith(0.2 / 0.7);
        assertThat(samples[1].mean()).isZero();
        samples[2].agreesWith(0.2 / 0.5);
    }

    /** Which part a provider had of those admitted in a year; there are places for all. */
    private static double share(Logbook book, int provider, int year) {
        double all = 0;
        for (int p = 0; p < 3; p++) {
            all += book.at(ProviderMetric.ADMISSIONS, p, year);
        }
        return book.at(ProviderMetric.ADMISSIONS, provider, year) / all;
    }

    @Test
    void aProviderEntersBeforeItLeavesAndOneIsAlwaysThere() {
        assertThatThrownBy(() -> care().places(2).provider("one", 1, day(10), day(10)))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> model(care().places(2)
                                .provider("one", 0.5, LocalDate.MIN, day(10))
                                .provider("two", 0.5, day(11), LocalDate.MAX))
                        .plan())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("no provider takes people");
    }
}
