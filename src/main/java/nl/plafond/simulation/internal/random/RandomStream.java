package nl.plafond.simulation.internal.random;

import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/** Random numbers from a keyed start: the same key gives the same numbers on every machine. */
public final class RandomStream {
    private static final QuantileTable EXPONENTIAL = QuantileTable.exponential(1);

    private final XoShiRo256PlusPlus bits;

    /** The stream with this key (generator XoShiRo256++, Blackman and Vigna 2018, started by SplitMix64 steps). */
    public RandomStream(long key) {
        bits = new XoShiRo256PlusPlus(Key.step(key, 1), Key.step(key, 2), Key.step(key, 3), Key.step(key, 4));
    }

    /** A number strictly between 0 and 1, each of 2⁵² with the same chance; never 0 or 1, so that it has a quantile. */
    public double uniform() {
        return Key.uniform(bits.nextLong());
    }

    /** The time to the next event of a Poisson process with mean 1 between events, within a part in a hundred million. */
    public double exponential() {
        return EXPONENTIAL.at(uniform());
    }
}
