package nl.plafond.statistics;

/** Divides whole cents, or other units that must not be split, so that not one is lost. */
final class CentApportionment {
    private CentApportionment() {}

    /**
     * A total in whole parts that add up to it (largest remainder, Hamilton's method): each amount is rounded down,
     * and what is left goes one by one to those who lost most by that, the first of equals first.
     *
     * @param total what the parts add up to, whatever the amounts do
     * @param amounts the parts before rounding, which add up to about the total; at least one
     */
    static long[] spread(long total, double[] amounts) {
        var parts = new long[amounts.length];
        var lost = new double[amounts.length];
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (long) Math.floor(amounts[i]);
            lost[i] = amounts[i] - Math.floor(amounts[i]);
            left -= parts[i];
        }
        long each = Math.floorDiv(left, (long) parts.length);
        for (int i = 0; i < parts.length; i++) {
            parts[i] += each;
        }
        for (long one = Math.floorMod(left, (long) parts.length); one > 0; one--) {
            int most = largest(lost);
            parts[most]++;
            lost[most] = -1;
        }
        return parts;
    }

    /** The first of the largest. */
    private static int largest(double[] values) {
        int most = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[most]) {
                most = i;
            }
        }
        return most;
    }
}
