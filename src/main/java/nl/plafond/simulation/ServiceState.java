package nl.plafond.simulation;

import nl.plafond.simulation.Gate.Refusal;

/** One service while it runs: its list, its gate and what has been counted this month. */
final class ServiceState {
    final int number;
    final ServicePlan plan;
    final Gate gate;
    final WaitingList list;
    final Waits waits = new Waits();

    double bridgingPrice;
    double overflowPrice;
    double stayFactor;
    double maximumStay;

    int blocked;
    int elsewhere;
    int wakeStamp;

    double referrals;
    double admissions;
    double discharges;
    double left;
    double overflow;
    double diverted;
    double moved;

    private Refusal refusal = Refusal.NOTHING;
    private double refusedSince;
    private final double[] refusedDays = new double[Refusal.values().length];

    ServiceState(int number, ServicePlan plan, Calendar calendar, Clients clients) {
        this.number = number;
        this.plan = plan;
        gate = new Gate(plan, calendar);
        list = new WaitingList(clients);
    }

    /** Takes over what holds from this day on. */
    void update(double now, int year) {
        gate.update(now, year);
        bridgingPrice = plan.bridgingPrice.at(now);
        overflowPrice = plan.overflowPrice.at(now);
        stayFactor = plan.stayFactor.at(now);
        maximumStay = plan.maximumStay.at(now);
    }

    /** Notes what keeps the head of the list out from now on. */
    void refusing(Refusal reason, double now) {
        refusedDays[refusal.ordinal()] += now - refusedSince;
        refusedSince = now;
        refusal = reason;
    }

    /** For how many days since it was last asked something kept the head of the list out. */
    double readRefused(Refusal reason, double now) {
        refusing(refusal, now);
        double days = refusedDays[reason.ordinal()];
        refusedDays[reason.ordinal()] = 0;
        return days;
    }

    /** Starts counting a new month. */
    void newMonth() {
        referrals = 0;
        admissions = 0;
        discharges = 0;
        left = 0;
        overflow = 0;
        diverted = 0;
        moved = 0;
    }
}
