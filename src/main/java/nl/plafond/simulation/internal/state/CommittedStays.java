package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import nl.plafond.simulation.internal.plan.PriceClass;

/**
 * Since when those in the places of a provider have been in care, where their price depends on it: what they will still cost.
 *
 * <p>Everyone is taken to stay, at prices that go on changing with each one's stay as was agreed: whoever is about to cost
 * less binds no more of a plafond than that, and whoever is about to cost more binds all of it. So as time goes by nobody who
 * stays changes what is bound in a year. For whom a place is held is taken to come now, and binds as much of next year as if
 * they came on whichever day until it begins makes them cost most in it ({@link PriceClass#mostOfYear}); so does the next client.
 */
final class CommittedStays {
    private final PriceClass[] classes;
    private final double[][] since;
    private final int[] count;

    CommittedStays(PriceClass[] classes) {
        this.classes = classes;
        since = new double[classes.length][16];
        count = new int[classes.length];
    }

    /** One more of a class is in care, since a day. */
    void add(int priceClass, double day) {
        if (count[priceClass] == since[priceClass].length) {
            since[priceClass] = Arrays.copyOf(since[priceClass], 2 * count[priceClass]);
        }
        since[priceClass][count[priceClass]++] = day;
    }

    /** One less of a class is in care, since a day. */
    void remove(int priceClass, double day) {
        var days = since[priceClass];
        int i = 0;
        while (days[i] != day) {
            i++;
        }
        days[i] = days[--count[priceClass]];
    }

    /** What those in care will cost between two days, in days at the price of the service. */
    double inCare(double[] factors, double from, double to) {
        double sum = 0;
        for (int c = 0; c < classes.length; c++) {
            for (int i = 0; i < count[c]; i++) {
                sum += PriceClass.cost(classes, factors, c, from - since[c][i], to - since[c][i]);
            }
        }
        return sum;
    }

    /** What those will cost for whom places are held, so many of each class, in the first days of their stays. */
    double held(double[] factors, int[] heldOf, double days) {
        double sum = 0;
        for (int c = 0; c < classes.length; c++) {
            sum += heldOf[c] == 0 ? 0 : heldOf[c] * PriceClass.cost(classes, factors, c, 0, days);
        }
        return sum;
    }

    /** What they will cost at most in next year, which begins after so many days. */
    double heldForYear(double[] factors, int[] heldOf, double before, double days) {
        double sum = 0;
        for (int c = 0; c < classes.length; c++) {
            sum += heldOf[c] == 0 ? 0 : heldOf[c] * PriceClass.mostOfYear(classes, factors, c, before, days);
        }
        return sum;
    }
}
