package nl.plafond.simulation.internal.start;

import nl.plafond.model.flows.AbandonmentTime;
import nl.plafond.model.flows.Throughput;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.RandomStream;

/**
 * How long those have waited who are on a list of a known length, first come first served: the history of the list, run
 * backwards from the first day.
 *
 * <p>The length of a list goes up when someone joins and down when someone is admitted or leaves. It is taken to have begun
 * empty some day, by chance and a century ago on average. Seen backwards such a process goes from a length to
 * the one below at a rate that follows from how often it was at either (Nagasawa 1964, Nagoya Mathematical Journal 24,
 * 177-204): the rate of joining for a list that grew to this length, the rate of admitting and leaving for one that comes
 * and goes, and for a list in between what lies in between. Each step down, backwards, is the moment at which the youngest
 * one joined; each step up is someone who was admitted, from the head, or who left, from anywhere. With stays and patience
 * without memory this is exact. Where patience has a memory, or age ends a wait, the hazard of each position on the list is
 * that of the age at which one gets there.
 */
public final class ListHistory {
    /** By which chance a day lies before the one on which the list began. */
    private static final double BEGUN = 1 / (100 * RegionPlan.DAYS_PER_YEAR);
    /** The hazard of someone whose wait is over. */
    private static final double AT_ONCE = 1e6;
    /** More than this beyond its length nobody need look. */
    private static final int MOST_BEYOND = 20_000;

    private static final long OTHERS = -1;

    private final int length;
    private final Throughput through;
    /** At which rate the list goes down, forwards, from each length, those at the head and those who leave together. */
    private final double[] goes;
    /** At which rate it goes down backwards: someone has joined. */
    private final double[] comes;

    /**
     * The history of a list.
     *
     * @param longest how many may be on it
     */
    ListHistory(int length, Throughput through, AbandonmentTime abandonment, int longest) {
        this.length = length;
        this.through = through;
        double pace = abandonment.paceOf(length, through.joins(), through.admits());
        int top = top(abandonment, pace, longest);
        goes = new double[top + 1];
        comes = new double[top + 1];
        goes[0] = through.admits();
        for (int k = 1; k <= top; k++) {
            goes[k] = goes[k - 1] + hazard(abandonment, pace, k);
        }
        double ahead = top >= longest ? 1 : beyond(joins(top), goes[top]);
        for (int k = top; k > 0; k--) {
            comes[k] = goes[k] + BEGUN * ahead;
            ahead = 1 + ahead * joins(k - 1) / comes[k];
        }
    }

    /** Up to which length it is worth looking: what is likely for a list that comes and goes. */
    private int top(AbandonmentTime abandonment, double pace, int longest) {
        double usual = abandonment.isEndless() ? 0 : pace * abandonment.mean();
        double most = length + usual + 6 * Math.sqrt(usual) + 20;
        if (!abandonment.isMemoryless()) {
            most = Math.min(most, Math.floor(usual));
        }
        return (int)
                Math.min(Math.max(length, longest), Math.min(Math.max(length, most), (double) length + MOST_BEYOND));
    }

    /** At which rate someone leaves who is at a position, the youngest at 1. */
    private static double hazard(AbandonmentTime abandonment, double pace, int position) {
        if (abandonment.isMemoryless()) {
            return 1 / abandonment.mean();
        }
        double from = abandonment.ageAt((position - 1) / pace);
        double to = abandonment.ageAt(position / pace);
        double hazard = StrictMath.log(abandonment.lasting(from) / abandonment.lasting(to)) / (to - from);
        return Math.min(AT_ONCE, Math.max(0, hazard));
    }

    private double joins(int atLength) {
        return Math.max(0, through.joins() + (length - atLength) * through.perBlocked());
    }

    /** How often the list is at a length or above it for each time at it, where beyond it rates stay as they are. */
    private static double beyond(double joins, double goes) {
        double down = goes - joins - BEGUN;
        double root = Math.sqrt(down * down + 4 * BEGUN * goes);
        return down > 0 ? 2 * goes / (down + root) : (root - down) / (2 * BEGUN);
    }

    /**
     * Draws how long each has waited, from the youngest to the one who has waited longest; not at all where nothing goes
     * through the list, for then nobody can know.
     */
    double[] ages(long key) {
        var ages = new double[length];
        if (through.pace() == 0) {
            return ages;
        }
        // Each of those who are still there now, and with them those who were right behind and are not there any more
        // now.
        var present = new Prefixes(length);
        var others = new RandomStream(Key.of(key, OTHERS));
        int now = length;
        double ago = 0;
        for (int i = 0; i < length; i++) {
            var chance = new RandomStream(Key.of(key, i));
            double gap = chance.exponential();
            boolean joined = false;
            while (!joined) {
                double up = now + 1 < comes.length ? joins(now) * goes[now + 1] / comes[now + 1] : 0;
                double untilUp = up > 0 ? others.exponential() / up : Double.POSITIVE_INFINITY;
                double untilDown = gap / comes[now];
                ago += Math.min(untilUp, untilDown);
                if (untilDown <= untilUp) {
                    now--;
                    joined = present.at(i) == 1;
                    if (!joined) {
                        present.add(i, -1);
                    }
                    gap = chance.exponential();
                } else {
                    gap -= untilUp * comes[now];
                    now++;
                    putBack(others.uniform() * goes[now], now, i, present);
                }
            }
            ages[i] = ago;
        }
        return ages;
    }

    /** Someone was there who has been admitted since, from the head, or has left from a position. */
    private void putBack(double level, int now, int youngest, Prefixes present) {
        if (level < through.admits()) {
            return;
        }
        int low = 0;
        int high = now;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (goes[middle] <= level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        int from = present.before(youngest);
        int next = present.reaching(from + high);
        if (next < length) {
            present.add(next, 1);
        }
    }
}
