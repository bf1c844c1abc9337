package nl.plafond.simulation;

import java.util.Arrays;
import nl.plafond.results.Metric;
import nl.plafond.simulation.Occupancy.Kind;

/**
 * Books every euro to service, municipality, month and category, in constant prices.
 *
 * <p>It is asked at each boundary, between which prices stand still: client-days times price. Under a hard plafond care
 * is paid until this year's production has reached it; what is delivered above it is the provider's loss.
 */
final class Ledger {
    private final Plan plan;
    private final Occupancy occupancy;
    private final double[] values;
    private final double[] bills;
    private final double[] paidThisYear;
    private final double[] care;

    Ledger(Plan plan, Occupancy occupancy, double[] values, double[] bills) {
        this.plan = plan;
        this.occupancy = occupancy;
        this.values = values;
        this.bills = bills;
        paidThisYear = new double[plan.services.length];
        care = new double[plan.municipalityUpTo.length];
    }

    /** A new calendar year: plafonds start afresh. */
    void newYear() {
        Arrays.fill(paidThisYear, 0);
    }

    /** Books a period that lies within one month. */
    void book(ServiceState service, int month, double from, double to) {
        bookCare(service, month, to);
        if (service.plan.bridgingShare > 0) {
            book(Kind.BRIDGED, Metric.COST_BRIDGING, service.number, month, to, service.bridgingPrice);
        }
        if (service.plan.dutyToPlace) {
            book(Kind.ELSEWHERE, Metric.COST_OVERFLOW, service.number, month, to, service.overflowPrice);
        }
        for (var cost : plan.costs) {
            if (cost.service() == service.number) {
                share(Metric.COST_PROGRAMME, service.number, month, cost.between(from, to));
            }
        }
    }

    private void book(Kind kind, Metric category, int service, int month, double to, double price) {
        for (int m = 0; m < care.length; m++) {
            pay(category, service, m, month, occupancy.read(kind, service, m, to) * price);
        }
    }

    /** Books the files of a review; everybody pays his part. */
    void bookReview(int service, int month, double euros) {
        share(Metric.COST_REVIEW, service, month, euros);
    }

    private void bookCare(ServiceState service, int month, double to) {
        int s = service.number;
        double produced = 0;
        for (int m = 0; m < care.length; m++) {
            double etmalen = occupancy.read(Kind.IN_CARE, s, m, to);
            values[at(Metric.ETMALEN, s, month)] += etmalen;
            care[m] = etmalen * service.gate.price();
            produced += care[m];
        }
        double paid = produced;
        if (service.plan.hasPlafond) {
            paid = Math.max(0, Math.min(produced, service.gate.plafondOfYear() - paidThisYear[s]));
        }
        paidThisYear[s] += paid;
        values[at(Metric.COST_UNPAID, s, month)] += produced - paid;
        double part = produced == 0 ? 0 : paid / produced;
        for (int m = 0; m < care.length; m++) {
            pay(Metric.COST_CARE, s, m, month, care[m] * part);
        }
    }

    private void share(Metric category, int service, int month, double euros) {
        double before = 0;
        for (int m = 0; m < care.length; m++) {
            double upTo = plan.municipalityUpTo[m];
            pay(category, service, m, month, euros * (upTo - before));
            before = upTo;
        }
    }

    private void pay(Metric category, int service, int municipality, int month, double euros) {
        values[at(category, service, month)] += euros;
        values[at(Metric.COST_TOTAL, service, month)] += euros;
        int years = plan.calendar.years();
        bills[(service * care.length + municipality) * years + plan.calendar.yearOf(month)] += euros;
    }

    private int at(Metric metric, int service, int month) {
        return (metric.ordinal() * plan.services.length + service) * plan.calendar.months() + month;
    }
}
