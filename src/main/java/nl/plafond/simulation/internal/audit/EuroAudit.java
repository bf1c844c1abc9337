package nl.plafond.simulation.internal.audit;

import java.util.EnumMap;
import java.util.Map;
import nl.plafond.model.Payer;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.state.Observer.Next;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * The account of euros in double entry: what everyone pays is what everyone receives. What is paid for those who left is
 * counted client by client, beside the count of the simulation.
 */
final class EuroAudit {
    private static final double SLACK = 1e-7;

    private final RegionPlan plan;
    private final Map<Payer, double[]> paid = new EnumMap<>(Payer.class);
    private final double[] notGiven;

    EuroAudit(RegionPlan plan) {
        this.plan = plan;
        for (var payer : Payer.values()) {
            paid.put(payer, new double[plan.services.length]);
        }
        notGiven = new double[plan.services.length];
    }

    /** Someone goes without care that would have taken so many days. */
    void goesWithout(int service, double days, Next next, double now) {
        double left = plan.calendar.end() - now;
        var after = plan.services[service].waiting.afterwards;
        if (next != Next.NEEDS_IT_NO_LONGER) {
            paid.get(after.costPaidBy)[service] += after.once + after.perDay * Math.min(after.lasts, left);
        }
        if (next == Next.CARE_ELSEWHERE) {
            paid.get(after.elsewherePaidBy)[service] += after.priceElsewhere * Math.min(days, left);
        } else if (next != Next.COMES_BACK) {
            double until = Math.min(now + days, plan.calendar.end());
            notGiven[service] += plan.services[service].price.integral(now, until);
        }
    }

    /** Another law gives the care of a service that was still to come. */
    void handedOver(int service, double days, double now) {
        double until = Math.min(now + days, plan.calendar.end());
        paid.get(Payer.OTHER_LAW)[service] += plan.services[service].price.integral(now, until);
    }

    void check(Logbook book) {
        for (int s = 0; s < notGiven.length; s++) {
            agree(
                    "paid by the municipality afterwards",
                    s,
                    Audit.booked(book, s, Metric.COST_AFTERWARDS),
                    of(Payer.MUNICIPALITY, s));
            agree("paid by the state", s, Audit.booked(book, s, Metric.PAID_BY_STATE), of(Payer.STATE, s));
            agree("paid by another law", s, Audit.booked(book, s, Metric.PAID_BY_OTHER_LAW), of(Payer.OTHER_LAW, s));
            agree("paid by neighbours", s, Audit.booked(book, s, Metric.PAID_BY_NEIGHBOURS), of(Payer.NEIGHBOURS, s));
            agree("worth of care not given", s, Audit.booked(book, s, Metric.VALUE_NOT_GIVEN), notGiven[s]);
            agree("paid and received", s, allPay(book, s), allReceive(book, s));
        }
    }

    private double of(Payer payer, int service) {
        return paid.get(payer)[service];
    }

    /** What municipalities pay, bill by bill, and all others; what is taken away is paid to whoever takes it. */
    private double allPay(Logbook book, int s) {
        double sum = Audit.booked(book, s, Metric.TAKEN_AWAY)
                + Audit.booked(book, s, Metric.PAID_BY_STATE)
                + Audit.booked(book, s, Metric.PAID_BY_OTHER_LAW)
                + Audit.booked(book, s, Metric.PAID_BY_NEIGHBOURS);
        for (int m = 0; m < plan.municipalityUpTo.length; m++) {
            for (int year = 0; year < plan.calendar.years(); year++) {
                sum += book.bill(s, m, year);
            }
        }
        return sum;
    }

    /** What providers receive, one by one, and all others. */
    private double allReceive(Logbook book, int s) {
        double sum = Audit.booked(book, s, Metric.COST_BRIDGING)
                + Audit.booked(book, s, Metric.COST_OVERFLOW)
                + Audit.booked(book, s, Metric.COST_EXPERT_TABLE)
                + Audit.booked(book, s, Metric.COST_TEMPORARY_PLACE)
                + Audit.booked(book, s, Metric.COST_RELOCATION)
                + Audit.booked(book, s, Metric.COST_REVIEW)
                + Audit.booked(book, s, Metric.COST_PROGRAMME)
                + Audit.booked(book, s, Metric.COST_FRICTION)
                + Audit.booked(book, s, Metric.TAKEN_AWAY);
        for (var of : paid.values()) {
            sum += of[s];
        }
        var providers = plan.frame.providers();
        for (int p = 0; p < providers.size(); p++) {
            for (int year = 0; year < plan.calendar.years() && providers.get(p).service() == s; year++) {
                sum += book.at(ProviderMetric.PAID, p, year) + book.at(ProviderMetric.AVAILABILITY, p, year);
            }
        }
        return sum;
    }

    private void agree(String what, int service, double booked, double counted) {
        double slack = SLACK * Math.max(1, Math.abs(counted));
        Audit.agree(plan.frame.services().get(service) + ": euros " + what, booked, counted, slack);
    }
}
