package nl.plafond.simulation.internal.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The quantiles of spans of several kinds: a share tells the kind, and what it tells beyond that, rescaled, tells how long a
 * span of that kind is.
 *
 * <p>So each kind keeps the table that it has alone, and the mixture is as exact as its kinds however far they lie apart. One
 * share gives the same kind in every scenario that leaves the shares of the kinds alone. Spans do not rise with the share
 * from one kind to the next.
 */
public final class MixedQuantiles implements Quantiles {
    private static final int FEW = 6;
    private static final double BELOW_ONE = Math.nextDown(1.0);

    private final Quantiles[] kinds;
    private final double[] shares;
    private final double[] perShare;
    private final double[] upTo;
    /** For even parts of the shares the first kind that can be meant. */
    private final int[] first;

    /** One kind of span, and how much it counts for beside the others. */
    public record Kind(double weight, Quantiles quantiles) {}

    private MixedQuantiles(List<Kind> all) {
        double total = all.stream().mapToDouble(Kind::weight).sum();
        kinds = all.stream().map(Kind::quantiles).toArray(Quantiles[]::new);
        shares = all.stream().mapToDouble(kind -> kind.weight / total).toArray();
        perShare = Arrays.stream(shares).map(share -> 1 / share).toArray();
        upTo = shares.clone();
        for (int kind = 1; kind < upTo.length; kind++) {
            upTo[kind] += upTo[kind - 1];
        }
        upTo[upTo.length - 1] = 1;
        first = new int[upTo.length];
        for (int part = 1; part < first.length; part++) {
            first[part] = first[part - 1];
            while (upTo[first[part]] <= (double) part / first.length) {
                first[part]++;
            }
        }
    }

    /**
     * The spans of some kinds.
     *
     * @param kinds those that do not count at all are left out; at least one counts
     */
    public static Quantiles of(List<Kind> kinds) {
        var count = kinds.stream().filter(kind -> kind.weight > 0).toList();
        return count.size() == 1 ? count.get(0).quantiles : new MixedQuantiles(count);
    }

    @Override
    public double at(double share) {
        int kind = upTo.length <= FEW ? oneOfFew(share) : oneOfMany(share);
        double within = (share - upTo[kind]) * perShare[kind] + 1;
        return kinds[kind].at(Math.max(Double.MIN_NORMAL, Math.min(within, BELOW_ONE)));
    }

    /** Looks at all of them, which is faster than a branch that is often guessed wrongly. */
    private int oneOfFew(double share) {
        int kind = 0;
        for (int other = 0; other < upTo.length - 1; other++) {
            kind += share >= upTo[other] ? 1 : 0;
        }
        return kind;
    }

    private int oneOfMany(double share) {
        int kind = first[(int) (share * first.length)];
        while (share >= upTo[kind]) {
            kind++;
        }
        return kind;
    }

    @Override
    public double cdf(double days) {
        double sum = 0;
        for (int kind = 0; kind < kinds.length; kind++) {
            sum += shares[kind] * kinds[kind].cdf(days);
        }
        return Math.min(1, sum);
    }

    @Override
    public Quantiles between(double from, double to) {
        var left = new ArrayList<Kind>();
        double all = 0;
        for (int kind = 0; kind < kinds.length; kind++) {
            double weight = shares[kind] * (kinds[kind].cdf(to) - kinds[kind].cdf(from));
            all += weight;
            left.add(new Kind(weight, kinds[kind].between(from, to)));
        }
        return all > 0 ? of(left) : kinds[0].between(from, to);
    }
}
