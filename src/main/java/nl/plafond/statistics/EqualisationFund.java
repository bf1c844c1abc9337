package nl.plafond.statistics;

import java.util.Arrays;
import nl.plafond.model.BillSplit.Smoothing;
import nl.plafond.results.Frame;

/**
 * A fund that smooths bills (verevening), in whole cents.
 *
 * <p>Let T be the year's bill of the region for the services that the split covers, k(m) the part of municipality m in the
 * key, and b(m) what it pays by the rule. The fund pays what b(m) is above (1 + above) × k(m) × T, rounded down to cents.
 * What it pays to all is collected from all in the same year, from each its part k(m); those to whom it pays pay along, so
 * that they may end above that line again. A municipality that the key does not name pays nothing in the end. A year
 * without a bill has no fund.
 */
final class EqualisationFund {
    /** Parts of a cent that come from rounding only. */
    private static final double SLACK = 1e-4;

    private final double above;
    private final double[] parts;

    EqualisationFund(Smoothing smoothing, Frame frame) {
        above = smoothing.above();
        parts = Division.parts(smoothing.key(), frame);
    }

    /** What everyone pays of a year's bills with the fund; together the same. */
    long[] smooth(long[] bills) {
        var paid = bills.clone();
        long total = Arrays.stream(bills).sum();
        if (total <= 0) {
            return paid;
        }
        long pool = 0;
        for (int m = 0; m < paid.length; m++) {
            long most = (long) Math.ceil((1 + above) * parts[m] * total - SLACK);
            long excess = Math.max(0, bills[m] - most);
            paid[m] -= excess;
            pool += excess;
        }
        Division.add(paid, CentApportionment.spread(pool, Division.amounts(pool, parts)));
        return paid;
    }
}
