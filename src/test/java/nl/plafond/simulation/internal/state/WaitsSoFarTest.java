package nl.plafond.simulation.internal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long all have waited who wait now, against a list that is gone through each time. */
class WaitsSoFarTest {
    private record Person(int turn, double joined) {}

    @ParameterizedTest
    @ValueSource(ints = {3, 100, 3000})
    void ranksMeansAndHowManyWaitLongerAreThoseOfAll(int size) {
        var random = new SplittableRandom(3);
        var waits = new WaitsSoFar();
        var there = new ArrayList<Person>();
        double now = -50;
        for (int step = 0; step < 20_000; step++) {
            now += random.nextInt(4) == 0 ? 0 : random.nextDouble();
            if (random.nextInt(2 * size) >= there.size()) {
                there.add(new Person(waits.join(now), now));
            } else {
                // Mostly the first, as on any list, and sometimes one from the middle.
                int who = random.nextInt(5) == 0 ? random.nextInt(there.size()) : 0;
                waits.leave(there.remove(who).turn);
            }
            if (step % 97 == 0) {
                agrees(waits, there, now + random.nextDouble(), random);
            }
        }
    }

    private static void agrees(WaitsSoFar waits, ArrayList<Person> there, double now, SplittableRandom random) {
        assertThat(waits.size()).isEqualTo(there.size());
        if (there.isEmpty()) {
            return;
        }
        double mean = there.stream().mapToDouble(p -> now - p.joined).average().orElseThrow();
        assertThat(waits.mean(now)).isCloseTo(mean, within(1e-9));
        int rank = random.nextInt(there.size());
        assertThat(waits.ofRank(rank, now)).isEqualTo(now - there.get(there.size() - 1 - rank).joined);
        // At someone's own wait, and anywhere.
        for (double days : new double[] {waits.ofRank(rank, now), random.nextDouble() * 2 * there.size(), -1}) {
            long longer = there.stream().filter(p -> now - p.joined > days).count();
            assertThat(waits.longerThan(days, now)).isEqualTo((int) longer);
        }
    }

    @Test
    void nobodyHasNoMeanWait() {
        var waits = new WaitsSoFar();
        waits.leave(waits.join(0.1));

        assertThat(waits.mean(9)).isNaN();
        assertThat(waits.longerThan(0, 9)).isZero();
    }
}
