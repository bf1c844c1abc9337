package nl.plafond.simulation.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The waits of the past year, against a list that is sorted anew each time. */
class AdmittedWaitsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 30, 700})
    void eachMonthHasTheWaitsOfTheYearByRank(int mostInMonth) {
        var random = new SplittableRandom(7);
        for (int history = 0; history < 2000 / mostInMonth + 1; history++) {
            var waits = new AdmittedWaits();
            var year = new ArrayDeque<List<Double>>();
            for (int month = 0; month < 40; month++) {
                var came = new ArrayList<Double>();
                for (int i = random.nextInt(mostInMonth + 1); i > 0; i--) {
                    // Many wait equally long, as all do who find room.
                    double days = random.nextInt(3) == 0
                            ? 0
                            : random.nextBoolean() ? random.nextInt(12) : random.nextDouble();
                    waits.add(days);
                    came.add(days);
                }
                year.add(came);
                if (year.size() > 12) {
                    year.remove();
                }
                waits.endMonth();
                var expected = year.stream().flatMap(List::stream).sorted().toList();
                assertThat(waits.size()).isEqualTo(expected.size());
                for (int rank = 0; rank < expected.size(); rank += 1 + random.nextInt(1 + mostInMonth / 30)) {
                    assertThat(waits.ofRank(rank)).isEqualTo(expected.get(rank));
                }
                waits.nextMonth();
            }
        }
    }
}
