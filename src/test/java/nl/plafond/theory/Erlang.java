package nl.plafond.theory;

import java.util.Arrays;

/**
 * What the textbook says of places, lists and waits in equilibrium, for Poisson referrals.
 *
 * <p>Load is referrals per mean stay, so as many places as the load would always be taken if nobody ever waited or went
 * away. Waits are in mean stays. Formulas are numbered as in Gross, Shortle, Thompson and Harris, Fundamentals of
 * Queueing Theory, 4th edition (2008), unless something else stands there.
 */
public final class Erlang {
    private Erlang() {}

    /**
     * Erlang B: the share of clients who find all places taken, when those go elsewhere at once. The same for every
     * distribution of the stay (Erlang 1917; Sevastyanov 1957).
     */
    public static double b(int places, double load) {
        double b = 1;
        for (int k = 1; k <= places; k++) {
            b = load * b / (k + load * b);
        }
        return b;
    }

    /** Erlang C: the share of clients who must wait, when all wait and stays are exponential (Erlang 1917). */
    public static double c(int places, double load) {
        double b = b(places, load);
        return b / (1 - load / places * (1 - b));
    }

    /** The mean wait of all clients, of those who need not wait too, when stays are exponential. */
    public static double meanWait(int places, double load) {
        return c(places, load) / (places - load);
    }

    /** The share of clients who wait longer than so many mean stays, first come first served, stays exponential. */
    public static double waitLonger(int places, double load, double wait) {
        return c(places, load) * Math.exp(-(places - load) * wait);
    }

    /**
     * The mean wait in each class when a place goes to the first class before the second and so on, and nobody has to
     * leave for someone more urgent; stays are exponential (Cobham 1954).
     *
     * @param loads the load of each class, the most urgent first
     */
    public static double[] meanWaits(int places, double... loads) {
        double waitForAPlace = c(places, Arrays.stream(loads).sum()) / places;
        var waits = new double[loads.length];
        double before = 0;
        for (int i = 0; i < loads.length; i++) {
            double with = before + loads[i] / places;
            waits[i] = waitForAPlace / ((1 - before) * (1 - with));
            before = with;
        }
        return waits;
    }

    /** The mean wait for one place, whatever the distribution of the stay (Pollaczek 1930, Khinchine 1932). */
    public static double meanWaitForOnePlace(double load, double cvOfStay) {
        return load * (1 + cvOfStay * cvOfStay) / (2 * (1 - load));
    }
}
