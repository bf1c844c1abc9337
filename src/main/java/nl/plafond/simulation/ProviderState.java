package nl.plafond.simulation;

import java.util.EnumMap;
import java.util.Map;
import nl.plafond.simulation.Capacity.Refusal;

/** One provider of one service while it runs: its gate, its own list and what has been counted this year. */
final class ProviderState {
    /** The number among all providers of all services. */
    final int number;
    /** The number among the providers of its service. */
    final int rank;

    final ServiceState service;
    final ProviderPlan plan;
    final Capacity gate;
    /** Those who wait for this provider and no other. */
    final WaitingList list;

    /** What the development plan makes of the stays of those admitted now. */
    double stayFactor;
    /** Whether its clients may go to other providers, so that they wait on the list of the service. */
    boolean pooled;
    /** Whether it stands among those of whom it is asked whether they can admit someone. */
    boolean asked;

    /** When its plafond will let someone in if nothing changes; infinite if nobody waits or it does not open this year. */
    double opens = Double.POSITIVE_INFINITY;
    /** When it is to be asked again for that reason. */
    double wakesAt = Double.NaN;

    int wakeStamp;
    double admissions;
    double fromOthers;
    double etmalen;
    double paid;
    double paidAbove;
    double unpaid;
    double vacancy;
    double availability;
    double result;

    private Refusal refusal = Refusal.NOTHING;
    private double refusedSince;
    private final Map<Refusal, Double> refusedThisMonth = new EnumMap<>(Refusal.class);
    private final Map<Refusal, Double> refusedThisYear = new EnumMap<>(Refusal.class);

    ProviderState(int number, int rank, ServiceState service, Calendar calendar, WaitingList list) {
        this.number = number;
        this.rank = rank;
        this.service = service;
        plan = service.plan.providers[rank];
        gate = new Capacity(plan, calendar);
        this.list = list;
    }

    /** Takes over what holds from this day on. */
    void update(double now, int year) {
        gate.update(now, year);
        stayFactor = gate.rule().stayFactor.at(now);
    }

    /** Notes what keeps the next client out from now on. */
    void refusing(Refusal reason, double now) {
        double days = now - refusedSince;
        refusedThisMonth.merge(refusal, days, Double::sum);
        refusedThisYear.merge(refusal, days, Double::sum);
        refusedSince = now;
        refusal = reason;
    }

    /** For how many days since it was last asked something kept the next client out, or nothing did. */
    double readRefused(Refusal reason, double now) {
        refusing(refusal, now);
        return take(refusedThisMonth, reason);
    }

    /** The same for the year. */
    double readRefusedInYear(Refusal reason, double now) {
        refusing(refusal, now);
        return take(refusedThisYear, reason);
    }

    private static double take(Map<Refusal, Double> days, Refusal reason) {
        double read = days.getOrDefault(reason, 0.0);
        days.remove(reason);
        return read;
    }

    /** Starts counting a new year. */
    void newYear() {
        admissions = 0;
        fromOthers = 0;
        etmalen = 0;
        paid = 0;
        paidAbove = 0;
        unpaid = 0;
        vacancy = 0;
        availability = 0;
        result = 0;
    }
}
