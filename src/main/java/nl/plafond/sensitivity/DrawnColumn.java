package nl.plafond.sensitivity;

import java.util.Arrays;

/** The draws of a number, and the futures from its lowest to its highest: put in order once for all figures. */
final class DrawnColumn {
    private final float[] draws;
    private final int[] order;

    DrawnColumn(float[] draws) {
        this.draws = draws;
        var keys = new long[draws.length];
        for (int k = 0; k < keys.length; k++) {
            // Bits that order as the number does, and behind them its future.
            int bits = Float.floatToIntBits(draws[k] + 0f);
            keys[k] = (long) (bits ^ (bits >> 31 & Integer.MAX_VALUE)) << Integer.SIZE | k;
        }
        Arrays.sort(keys);
        order = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** In how many futures it was drawn. */
    int futures() {
        return draws.length;
    }

    /**
     * Where the draw stands among those of some futures: from -1 to 1, and equal draws in the middle of theirs.
     *
     * @param futures which futures, in their order
     */
    double[] places(int[] futures) {
        var among = new int[draws.length];
        Arrays.fill(among, -1);
        for (int k = 0; k < futures.length; k++) {
            among[futures[k]] = k;
        }
        var asked = Arrays.stream(order).filter(future -> among[future] >= 0).toArray();
        var places = new double[asked.length];
        for (int from = 0; from < asked.length; ) {
            int to = from;
            while (to < asked.length && draws[asked[to]] == draws[asked[from]]) {
                to++;
            }
            double place = (double) (from + to) / asked.length - 1;
            for (int k = from; k < to; k++) {
                places[among[asked[k]]] = place;
            }
            from = to;
        }
        return places;
    }
}
