package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Label;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.ShiftGroup;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** That a part of those referred are of another group, and that all others are who they were. */
class ShiftGroupTest {
    private static final long SEED = 1;
    private static final int MONTHS = 36;
    private static final int LIGHT = 1;
    private static final int MIDDLE = 2;
    private static final int HEAVY = 3;

    @Test
    void allOfAGroupAreOfAnotherAsIfTheSharesHadBeenSo() {
        var shifted = play(model(grouped(same(0.6), same(0), same(0.4))).under(shift("heavy", "middle", 1)));
        var written = play(model(grouped(same(0.6), steps(Share::new, 0, 365, 0.4), steps(Share::new, 0.4, 365, 0))));

        for (var metric : List.of(Metric.ADMISSIONS, Metric.IN_CARE, Metric.ETMALEN, Metric.COST_CARE)) {
            for (int row = 0; row <= HEAVY; row++) {
                for (int month = 0; month < MONTHS; month++) {
                    assertThat(shifted.at(metric, row, month))
                            .as(metric + " of " + row + " in month " + month)
                            .isCloseTo(written.at(metric, row, month), within(1e-9));
                }
            }
        }
    }

    @Test
    void aHalfOfTheDearerProductGoesToTheOneBetweenAndTheLightOnesStayWhoTheyWere() {
        var plain = play(model(grouped(same(0.6), same(0), same(0.4))));
        var shifted = play(model(grouped(same(0.6), same(0), same(0.4))).under(shift("heavy", "middle", 0.5)));

        for (int month = 0; month < MONTHS; month++) {
            assertThat(shifted.at(Metric.ADMISSIONS, 0, month)).isEqualTo(plain.at(Metric.ADMISSIONS, 0, month));
            assertThat(shifted.at(Metric.ETMALEN, LIGHT, month)).isEqualTo(plain.at(Metric.ETMALEN, LIGHT, month));
            assertThat(shifted.at(Metric.ADMISSIONS, MIDDLE, month) + shifted.at(Metric.ADMISSIONS, HEAVY, month))
                    .isEqualTo(plain.at(Metric.ADMISSIONS, HEAVY, month));
        }
        assertThat(sum(shifted, MIDDLE, 0, 12)).isZero();
        // Of some n who would have been heavy each is with a chance of a half: four standard deviations are 2 sqrt(n).
        double heavy = sum(plain, HEAVY, 12, MONTHS);
        assertThat(sum(shifted, MIDDLE, 12, MONTHS)).isCloseTo(heavy / 2, within(2 * Math.sqrt(heavy)));
    }

    @Test
    void shiftsCountOneAfterAnother() {
        var both = model(grouped(same(0.6), same(0), same(0.4)))
                .under(shift("heavy", "middle", 0.5), shift("middle", "light", 1))
                .build();
        var s = both.service(id("s"));

        assertThat(s.shareOn(s.groups().get(0), day(400))).isCloseTo(0.8, within(1e-12));
        assertThat(s.shareOn(s.groups().get(1), day(400))).isCloseTo(0, within(1e-12));
        assertThat(s.shareOn(s.groups().get(2), day(400))).isCloseTo(0.2, within(1e-12));
        assertThat(s.shareOn(s.groups().get(2), day(300))).isEqualTo(0.4);
    }

    @Test
    void nobodyIsMovedToTheSameGroupOrToOneThatIsNotThere() {
        assertThatThrownBy(() -> shift("heavy", "heavy", 1)).hasMessageContaining("another group");
        assertThatThrownBy(() -> model(grouped(same(0.6), same(0), same(0.4)))
                        .under(shift("heavy", "other", 1))
                        .build())
                .hasMessageContaining("light, middle, heavy");
    }

    private static ShiftGroup shift(String from, String to, double part) {
        return new ShiftGroup(id("s"), from, to, day(365), day(365), new Share(part));
    }

    private static Timeline<Share> same(double share) {
        return Timeline.constant(new Share(share));
    }

    private static TestService grouped(Timeline<Share> light, Timeline<Share> middle, Timeline<Share> heavy) {
        return service("s")
                .referralsPerYear(400)
                .price(100)
                .groups(group("light", light, 20, 1), group("middle", middle, 40, 1.5), group("heavy", heavy, 80, 2));
    }

    private static ClientGroup group(String name, Timeline<Share> share, double days, double price) {
        var stay = new DurationDistribution.Exponential(days);
        return ClientGroup.of(name, new Label(name, name), Share.NONE, stay, Optional.empty())
                .withShare(share)
                .withPrice(Timeline.constant(new Factor(price)));
    }

    private static Logbook play(TestModels model) {
        return Simulation.playAudited(model.years(3).plan(), SEED, 0);
    }

    private static double sum(Logbook book, int row, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(month -> book.at(Metric.ADMISSIONS, row, month))
                .sum();
    }
}
