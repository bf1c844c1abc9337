package nl.plafond.theory;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How many clients a service has in equilibrium, in places and on its list, when numbers go up and down one at a time: a
 * birth-death process (Gross et al. 2008, section 2.1). Load and patience are in mean stays.
 *
 * @param chances the chance of each number of clients, from none up
 */
@SuppressWarnings("ArrayRecordComponent") // Two crowds are never compared as wholes.
public record Crowd(int places, double load, double[] chances) {
    private static final double NEGLIGIBLE = 1e-18;

    /** M/M/c/K: who finds so many clients, those in places and those on the list together, is turned away. */
    public static Crowd closesAt(int places, double load, int most) {
        return of(places, load, most, n -> Math.min(n, places));
    }

    /** Erlang A, M/M/c+M: who waits leaves after an exponential patience (Palm 1957; Garnett et al. 2002). */
    public static Crowd withPatience(int places, double load, double patience) {
        return of(places, load, 100_000, n -> Math.min(n, places) + Math.max(0, n - places) / patience);
    }

    private static Crowd of(int places, double load, int most, IntToDoubleFunction leavePerStay) {
        var weights = new double[most + 1];
        weights[0] = 1;
        double total = 1;
        int n = 0;
        while (n < most && (n <= load || n <= places || weights[n] > NEGLIGIBLE * total)) {
            weights[n + 1] = weights[n] * load / leavePerStay.applyAsDouble(n + 1);
            total += weights[++n];
        }
        double sum = total;
        var chances = Arrays.stream(weights, 0, n + 1).map(w -> w / sum).toArray();
        return new Crowd(places, load, chances);
    }

    /** The share of time, and so of clients, that finds all places taken. */
    public double full() {
        return mean(n -> n >= places ? 1 : 0);
    }

    /** The share of clients who find as many as there can ever be. */
    public double turnedAway() {
        return chances[chances.length - 1];
    }

    /** The mean length of the list. */
    public double waiting() {
        return mean(n -> Math.max(0, n - places));
    }

    /** The mean number in places. */
    public double inCare() {
        return mean(n -> Math.min(n, places));
    }

    /** The mean time on the list of those who come in, in mean stays: Little's law. */
    public double meanWait() {
        return waiting() / (load * (1 - turnedAway()));
    }

    /** The mean of something that depends on the number of clients. */
    public double mean(IntToDoubleFunction figure) {
        return IntStream.range(0, chances.length)
                .mapToDouble(n -> chances[n] * figure.applyAsDouble(n))
                .sum();
    }
}
