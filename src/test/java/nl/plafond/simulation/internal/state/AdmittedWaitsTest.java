package nl.plafond.simulation.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The waits of the past year, against a list that is sorted anew each time. */
class AdmittedWaitsTest {
    @Test
    void eachMonthHasTheWaitsOfTheYearInOrder() {
        var random = new SplittableRandom(7);
        var scratch = new AdmittedWaits.Scratch();
        for (int history = 0; history < 200; history++) {
            var waits = new AdmittedWaits();
            var all = new ArrayList<double[]>();
            double now = 0;
            double asked = 0;
            for (int month = 0; month < 40; month++) {
                for (int i = random.nextInt(30); i > 0; i--) {
                    now += random.nextDouble() * 3;
                    // Many wait equally long, as all do who find room.
                    double days = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
                    waits.add(now, days);
                    all.add(new double[] {now, days});
                }
                asked = Math.max(asked, now - random.nextInt(400));
                double since = asked;
                int n = waits.since(since, scratch);
                var expected = all.stream()
                        .filter(a -> a[0] >= since)
                        .mapToDouble(a -> a[1])
                        .sorted()
                        .toArray();
                assertThat(Arrays.copyOf(scratch.values(), n)).isEqualTo(expected);
            }
        }
    }
}
