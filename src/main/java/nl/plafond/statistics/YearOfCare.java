package nl.plafond.statistics;

import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;

/**
 * What a calendar year was for a service, or for a group of its clients.
 *
 * @param clients how many were in care on some day of it: those who were there on the first day and those admitted
 * @param days days in care
 * @param cost euros of constant prices for these, before a surcharge and what a plafond leaves unpaid
 */
record YearOfCare(double clients, double days, double cost) {
    /**
     * Reads a year.
     *
     * @param row the number of the service or of the group
     * @param first the number of its first month
     * @param months how many months it has
     * @param ofGroup whether it is a group, of which the cost is what was delivered
     */
    static YearOfCare of(Logbook book, int row, int first, int months, boolean ofGroup) {
        double admitted = book.at(Metric.ADMISSIONS, row, first);
        double before = book.at(Metric.IN_CARE, row, first) - admitted + book.at(Metric.DISCHARGES, row, first);
        double clients = before;
        double days = 0;
        double cost = 0;
        for (int month = first; month < first + months; month++) {
            clients += book.at(Metric.ADMISSIONS, row, month);
            days += book.at(Metric.ETMALEN, row, month);
            cost += book.at(Metric.COST_CARE, row, month) + (ofGroup ? 0 : book.at(Metric.COST_UNPAID, row, month));
        }
        return new YearOfCare(clients, days, cost);
    }
}
