package nl.plafond.sensitivity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The first half of the patient rule induction method: from the whole region a thin slice is taken off again and again, each
 * time the one that leaves most futures that come out otherwise (Friedman and Fisher, Bump hunting in high-dimensional data,
 * Statistics and Computing 9, 1999, section 8).
 *
 * <p>What a slice leaves is judged by how much denser it gets for each future that is taken off: slices of whole numbers are
 * not equally thick (Kwakkel and Jaxa-Rozen, Improving scenario discovery for handling heterogeneous uncertainties, 2016).
 */
final class Peeling {
    /** How large a part of the futures is taken off at once: the method's authors advise 5 to 10%. */
    private static final double SLICE = 0.1;
    /** A region keeps at least this part of the futures. */
    private static final double LEAST_PART = 0.05;

    private final BoxPoints points;
    private final int least;
    private BitSet inside;
    private int failing;
    private FutureBox box;

    private Peeling(BoxPoints points, FutureBox box) {
        this.points = points;
        this.box = box;
        inside = box.futures();
        failing = points.failing(inside);
        least = (int) Math.ceil(LEAST_PART * points.futures());
    }

    /** A slice, and which bound its removal gives a number. */
    private record Slice(int number, boolean atHigh, double bound, int futures, int failing) {}

    /**
     * The regions on the way, the whole one first.
     *
     * @param numbers which numbers may bound them
     */
    static List<FutureBox> trajectory(BoxPoints points, int[] numbers) {
        var peeling = new Peeling(points, FutureBox.whole(points));
        var passed = new ArrayList<FutureBox>();
        passed.add(peeling.box);
        for (var next = peeling.best(numbers); next.isPresent(); next = peeling.best(numbers)) {
            peeling.take(next.get());
            passed.add(peeling.box);
        }
        return passed;
    }

    private void take(Slice slice) {
        box = slice.atHigh()
                ? box.with(slice.number(), box.low(slice.number()), slice.bound())
                : box.with(slice.number(), slice.bound(), box.high(slice.number()));
        inside = box.futures();
        failing = points.failing(inside);
    }

    private Optional<Slice> best(int[] numbers) {
        Optional<Slice> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        int now = inside.cardinality();
        if (failing == now) {
            return best;
        }
        for (int number : numbers) {
            for (boolean atHigh : new boolean[] {false, true}) {
                var slice = slice(number, atHigh, now);
                if (slice.isPresent() && gain(slice.get(), now) > most) {
                    most = gain(slice.get(), now);
                    best = slice;
                }
            }
        }
        return best;
    }

    private double gain(Slice slice, int now) {
        double before = (double) failing / now;
        double after = (double) (failing - slice.failing()) / (now - slice.futures());
        return (after - before) / slice.futures();
    }

    /** The slice at an end of a number, with all that is drawn as the last of it; none if too little is left. */
    private Optional<Slice> slice(int number, boolean atHigh, int now) {
        int want = Math.max(1, (int) (SLICE * now));
        var order = points.order(number);
        int taken = 0;
        int otherwise = 0;
        double last = Double.NaN;
        for (int place = 0; place < order.length; place++) {
            int future = order[atHigh ? order.length - 1 - place : place];
            if (inside.get(future)) {
                double value = points.value(number, future);
                if (taken >= want && value != last) {
                    return Optional.of(new Slice(number, atHigh, value, taken, otherwise));
                }
                last = value;
                taken++;
                otherwise += points.fails(future) ? 1 : 0;
                if (now - taken < least) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
