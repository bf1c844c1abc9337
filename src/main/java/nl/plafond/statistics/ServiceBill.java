package nl.plafond.statistics;

import java.util.Arrays;
import nl.plafond.results.Logbook;

/**
 * What a service costs in a year, in cents.
 *
 * @param cents what each municipality would pay for its own residents if cents could be split
 * @param total all of it in whole cents
 * @param byResidence what each pays for its own residents in whole cents, together the total
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and thrown away, thousands of times a second.
record ServiceBill(double[] cents, long total, long[] byResidence) {
    static ServiceBill of(Logbook book, int service, int year) {
        var cents = new double[book.frame().municipalities().size()];
        for (int m = 0; m < cents.length; m++) {
            cents[m] = 100 * book.bill(service, m, year);
        }
        long total = Math.round(Arrays.stream(cents).sum());
        return new ServiceBill(cents, total, CentApportionment.spread(total, cents));
    }
}
