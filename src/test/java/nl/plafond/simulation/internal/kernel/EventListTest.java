package nl.plafond.simulation.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventListTest {
    private record Planned(double time, int order) {}

    @Test
    void theEarliestEventComesFirst() {
        var list = new EventList(4);
        list.plan(3, 30);
        list.plan(1, 10);
        list.plan(2, 20);

        assertThat(takeAll(list)).containsExactly(10L, 20L, 30L);
    }

    @Test
    void ofEventsAtTheSameTimeTheOnePlannedFirstComesFirst() {
        var list = new EventList(1);
        for (long event = 0; event < 1000; event++) {
            list.plan(7, event);
        }

        assertThat(takeAll(list)).isSorted().hasSize(1000);
    }

    @Test
    void anEventKeepsAllItsBits() {
        var list = new EventList(1);
        list.plan(0, Long.MIN_VALUE);
        list.plan(0, -1);
        list.plan(0, Long.MAX_VALUE);

        assertThat(takeAll(list)).containsExactly(Long.MIN_VALUE, -1L, Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 64, 1000})
    void randomPlansComeOutInTheOrderOfASortedReference(int differentTimes) {
        // Few different times make many ties, one makes nothing but ties.
        var random = new Random(20230101 + differentTimes);
        var list = new EventList(1);
        var expected = new ArrayList<Planned>();
        for (int event = 0; event < 5000; event++) {
            double time = random.nextInt(differentTimes) * 0.1;
            list.plan(time, event);
            expected.add(new Planned(time, event));
        }
        expected.sort(Comparator.comparingDouble(Planned::time).thenComparingInt(Planned::order));

        assertThat(takeAll(list))
                .containsExactlyElementsOf(
                        expected.stream().map(p -> (long) p.order).toList());
    }

    @Test
    void planningAndTakingInTurnsAgreesWithAReferenceQueue() {
        var random = new Random(42);
        var list = new EventList(2);
        var reference =
                new PriorityQueue<>(Comparator.comparingDouble(Planned::time).thenComparingInt(Planned::order));
        double now = 0;
        for (int event = 0; event < 50_000; event++) {
            if (random.nextInt(100) < 55 || reference.isEmpty()) {
                double time = now + Math.floor(random.nextDouble() * 20);
                list.plan(time, event);
                reference.add(new Planned(time, event));
            } else {
                assertThat(list.nextTime()).isEqualTo(reference.peek().time);
                now = list.nextTime();
                assertThat(list.takeNext()).isEqualTo(reference.remove().order);
            }
            assertThat(list.isEmpty()).isEqualTo(reference.isEmpty());
        }
    }

    /**
     * As a replication goes: many ties, plans for the very moment, for the same day, for years ahead, some for centuries
     * ahead, looks at what is next without taking it, plans for before what was looked at, and now and then a new start.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsPlannedComesInTheOrderOfAReferenceQueue(int seed) {
        var random = new Random(seed);
        var list = new EventList(1);
        var reference =
                new PriorityQueue<>(Comparator.comparingDouble(Planned::time).thenComparingInt(Planned::order));
        double now = 0;
        for (int event = 0; event < 100_000; event++) {
            int what = random.nextInt(1000);
            if (what == 0) {
                list.clear();
                reference.clear();
                now = 0;
            } else if (what < 520) {
                double time = timeFrom(now, random);
                list.plan(time, event);
                reference.add(new Planned(time, event));
            } else if (what < 600) {
                assertThat(list.nextTime())
                        .isEqualTo(reference.isEmpty() ? Double.POSITIVE_INFINITY : reference.peek().time);
            } else if (!reference.isEmpty()) {
                var expected = reference.remove();
                assertThat(list.nextTime()).isEqualTo(expected.time);
                assertThat(list.takeNext()).isEqualTo(expected.order);
                now = Math.max(now, Math.min(expected.time, 4000));
            }
            assertThat(list.isEmpty()).isEqualTo(reference.isEmpty());
        }
        assertThat(takeAll(list)).hasSameSizeAs(reference);
    }

    private static double timeFrom(double now, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> now;
            case 1 -> now + random.nextInt(4) / 8.0;
            case 2 -> now + random.nextDouble();
            case 3 -> Math.floor(now) + random.nextInt(3);
            case 4 -> now + 30 * random.nextInt(12);
            case 5 -> now + 20_000 * random.nextDouble();
            case 6 -> random.nextInt(50) == 0 ? 1e9 * random.nextInt(3) : now + random.nextInt(1000);
            default -> now + 900 * random.nextDouble();
        };
    }

    @Test
    void timesBeforeTheFirstDayAndLongAfterTheLastKeepTheirOrder() {
        var list = new EventList(1);
        list.plan(1e300, 6);
        list.plan(0, 3);
        list.plan(1e9, 5);
        list.plan(-0.5, 2);
        list.plan(-1e9, 1);
        list.plan(146_097, 4);
        list.plan(1e300, 7);

        assertThat(takeAll(list)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void whatWasLookedAtMakesRoomForWhatIsPlannedBeforeIt() {
        var list = new EventList(1);
        list.plan(3000, 2);
        assertThat(list.nextTime()).isEqualTo(3000);
        list.plan(3000, 3);
        list.plan(365, 1);

        assertThat(takeAll(list)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aListThatWasClearedHasForgottenEverything() {
        var list = new EventList(1);
        list.plan(1, 1);
        list.plan(2000, 2);
        list.nextTime();
        list.clear();
        assertThat(list.isEmpty()).isTrue();
        assertThat(list.nextTime()).isEqualTo(Double.POSITIVE_INFINITY);
        list.plan(2000, 3);

        assertThat(takeAll(list)).containsExactly(3L);
    }

    @Test
    void anEmptyListHasNoNextEvent() {
        var list = new EventList(8);

        assertThat(list.isEmpty()).isTrue();
        assertThat(list.nextTime()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThatThrownBy(list::takeNext).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListThatRanEmptyCanBeUsedAgain() {
        var list = new EventList(4);
        list.plan(2, 1);
        list.takeNext();
        list.plan(1, 2);

        assertThat(list.nextTime()).isEqualTo(1);
        assertThat(list.takeNext()).isEqualTo(2);
    }

    @Test
    void aTimeThatIsNotANumberIsRefused() {
        var list = new EventList(4);

        assertThatThrownBy(() -> list.plan(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time");
        assertThat(list.isEmpty()).isTrue();
    }

    @Test
    void infiniteTimesAreLastAndNegativeZeroIsZero() {
        var list = new EventList(4);
        list.plan(Double.POSITIVE_INFINITY, 3);
        list.plan(0.0, 1);
        list.plan(-0.0, 2);

        assertThat(takeAll(list)).containsExactly(1L, 2L, 3L);
    }

    private static List<Long> takeAll(EventList list) {
        var taken = new ArrayList<Long>();
        while (!list.isEmpty()) {
            taken.add(list.takeNext());
        }
        return taken;
    }
}
