package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds places for labels where they do not cover each other. */
final class Labels {
    /** A label on a row, to the right of its place or to the left of it. */
    record Placed(double x, String text, int row, boolean toTheLeft) {}

    /** A place with a text, before a row is found. */
    record Wish(double x, String text) {}

    private Labels() {}

    /** Puts labels on the first row where there is room, from left to right. */
    static List<Placed> inRows(List<Wish> wishes, double right, double size) {
        var ends = new ArrayList<Double>();
        var placed = new ArrayList<Placed>();
        for (var wish :
                wishes.stream().sorted(Comparator.comparingDouble(Wish::x)).toList()) {
            double width = Pen.width(wish.text(), size) + 8;
            boolean left = wish.x() + width > right;
            double from = left ? wish.x() - width : wish.x();
            int row = 0;
            while (row < ends.size() && ends.get(row) > from) {
                row++;
            }
            double end = left ? wish.x() + 2 : wish.x() + width;
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            placed.add(new Placed(wish.x(), wish.text(), row, left));
        }
        return placed;
    }

    /** How many rows these labels take. */
    static int rows(List<Placed> placed) {
        return placed.stream().mapToInt(p -> p.row() + 1).max().orElse(0);
    }

    /**
     * Middles of boxes of given heights, each as near its wish as the others let it, in the order of the wishes.
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
