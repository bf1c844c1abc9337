package nl.plafond.statistics;

import java.util.List;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;

/** What each municipality pays for each service in each year of a replication, under every way to divide the bill. */
final class DividedBills {
    private final List<Division> divisions;
    private final int services;
    private final int years;
    private final long[][] parts;

    DividedBills(Frame frame, List<Division> divisions) {
        this.divisions = divisions;
        services = frame.own();
        years = frame.years().size();
        parts = new long[divisions.size() * years * services][];
    }

    /**
     * Divides the bills of a replication.
     *
     * @param shared the services that were played once for this scenario and another, for which the same is paid
     * @param other that of the other scenario, which has been read already
     */
    void read(Logbook book, boolean[] shared, DividedBills other) {
        for (int year = 0; year < years; year++) {
            for (int service = 0; service < services; service++) {
                if (shared[service]) {
                    take(other, service, year);
                } else {
                    divide(ServiceBill.of(book, service, year), service, year);
                }
            }
        }
    }

    private void take(DividedBills other, int service, int year) {
        for (int split = 0; split < divisions.size(); split++) {
            parts[place(split, service, year)] = other.parts[place(split, service, year)];
        }
    }

    private void divide(ServiceBill bill, int service, int year) {
        for (int split = 0; split < divisions.size(); split++) {
            parts[place(split, service, year)] = divisions.get(split).part(bill, service, year);
        }
    }

    private int place(int split, int service, int year) {
        return (split * years + year) * services + service;
    }

    /** What each municipality pays for all services together, in cents. */
    long[] bills(int split, int year) {
        return divisions.get(split).together(service -> parts[place(split, service, year)]);
    }
}
