package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds places for labels where they do not cover each other. */
final class Labels {
    private static final double GAP = 8;

    /** A label on a row, to the right of its place. */
    record Placed(double x, String text, int row, double width) {
        boolean covers(double place) {
            return x <= place && place <= x + width;
        }
    }

    /** A place with a text, before a row is found. */
    record Wish(double x, String text) {}

    private Labels() {}

    /**
     * Puts labels on rows, from left to right, each below those that it would touch: a line down from the place of a label runs
     * through no text. What does not fit before the right side is cut off.
     */
    static List<Placed> inRows(List<Wish> wishes, double right, double size) {
        var placed = new ArrayList<Placed>();
        for (var wish :
                wishes.stream().sorted(Comparator.comparingDouble(Wish::x)).toList()) {
            var text = Pen.cut(wish.text(), right - wish.x() - GAP, size);
            int row = placed.stream()
                    .filter(p -> p.covers(wish.x()))
                    .mapToInt(p -> p.row() + 1)
                    .max()
                    .orElse(0);
            placed.add(new Placed(wish.x(), text, row, Pen.width(text, size) + GAP));
        }
        return placed;
    }

    /** How many rows these labels take. */
    static int rows(List<Placed> placed) {
        return placed.stream().mapToInt(p -> p.row() + 1).max().orElse(0);
    }

    /**
     * Middles of boxes of given heights, each as near its wish as the others let it, in the order of the wishes. They cover each
     * other only where they do not fit between top and bottom.
     *
     * @param wishes where the middles want to be
     * @param heights how high the boxes are
     */
    static double[] apart(double[] wishes, double[] heights, double top, double bottom) {
        var order = IntStream.range(0, wishes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wishes[i]))
                .toList();
        var middles = wishes.clone();
        double free = top;
        for (int i : order) {
            middles[i] = Math.max(wishes[i], free + heights[i] / 2);
            free = middles[i] + heights[i] / 2;
        }
        free = bottom;
        for (int n = order.size() - 1; n >= 0; n--) {
            int i = order.get(n);
            middles[i] = Math.min(middles[i], free - heights[i] / 2);
            free = middles[i] - heights[i] / 2;
        }
        return middles;
    }
}
