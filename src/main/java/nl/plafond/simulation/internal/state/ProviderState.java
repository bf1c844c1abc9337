package nl.plafond.simulation.internal.state;

import java.util.ArrayDeque;
import java.util.Optional;
import nl.plafond.simulation.internal.plan.ProviderPlan;
import nl.plafond.simulation.internal.state.Capacity.Refusal;

/** One provider of one service while it runs: its capacity, its own list and what has been counted this year. */
public final class ProviderState {
    /** The number among all providers of all services. */
    public final int number;
    /** The number among the providers of its service. */
    public final int rank;

    public final ServiceState service;
    public final ProviderPlan plan;
    public final Capacity capacity;
    /** Those who wait for this provider and no other. */
    public final WaitingList list;

    /** The same provider as people of other regions have it, who share its places. */
    public ProviderState[] sharers = {};

    /** Who is in its places, where these are families of which some stop. */
    public final Optional<Residents> residents;

    private int inCare;
    private int held;

    /** What it is paid, as a part of the price of the service. */
    public double pricePart;
    /** What the development plan makes of the stays of those admitted now. */
    public double stayFactor;
    /** Whether its clients may go to other providers, so that they wait on the list of the service. */
    public boolean sharesList;
    /** Whether it is among the providers that are about to be asked whether they can admit someone. */
    boolean asked;

    /** When its plafond will let someone in if nothing changes; infinite if nobody waits or it does not open this year. */
    public double opens = Double.POSITIVE_INFINITY;
    /** When it is to be asked again for that reason. */
    public double wakesAt = Double.NaN;

    public int wakeStamp;
    /** Those who wait and prefer it, matched or not. */
    public int waiting;
    /** Those among them who are matched, here or elsewhere. */
    public int matched;

    public double admissions;
    public double fromOthers;
    public double etmalen;
    public double paid;
    public double paidAbove;
    public double unpaid;
    public double vacancy;
    public double availability;
    public double result;

    /** The days of places that families brought in the month, less those that they took away. */
    public double familyDays;
    /** Those whose family has stopped and who live there until another has room, in the order in which that happened. */
    public final ArrayDeque<Integer> toPlaceAnew = new ArrayDeque<>();

    private double vacancyRead;
    private Refusal refusal = Refusal.NOTHING;
    private double refusedSince;
    private final double[] refusedThisMonth = new double[Refusal.values().length];
    private final double[] refusedThisYear = new double[Refusal.values().length];

    /**
     * A provider where nobody is yet.
     *
     * @param capacity its places and plafond; those of the service whose places it shares
     */
    ProviderState(int number, int rank, ServiceState service, Capacity capacity, WaitingList list) {
        this.number = number;
        this.rank = rank;
        this.service = service;
        plan = service.plan.providers[rank];
        this.capacity = capacity;
        this.list = list;
        residents = service.plan.families.map(families -> new Residents());
    }

    /** Applies the rules in force from this day on. */
    void update(double now, int year) {
        capacity.update(now, year);
        stayFactor = capacity.rule().stayFactor.at(now);
        pricePart = plan.pricePart.at(now);
    }

    /** Who is next for a place: the first on its own list, or on the one that is shared; {@link Clients#NONE} if nobody waits. */
    public int next(double now) {
        return service.sharedList.better(list.head(now), service.sharedList.head(now), now);
    }

    /** Someone takes a place. */
    public void take(int client, double now) {
        residents.ifPresent(all -> all.add(client));
        countIn(client, now);
    }

    /** Someone leaves a place. */
    public void leave(int client, double now) {
        residents.ifPresent(all -> all.remove(client));
        countOut(client, now);
    }

    /** Someone who is in a place is of the price class that they are in now, and counted among its clients. */
    public void countIn(int client, double now) {
        changeInCare(service.priceClass(client), 1, now);
        if (service.pricedStays.isPresent()) {
            capacity.commit(
                    service.priceClass(client), service.pricedStays.get().since(client));
        }
    }

    /** Someone who is in a place is not counted among the clients of their price class any more. */
    public void countOut(int client, double now) {
        changeInCare(service.priceClass(client), -1, now);
        if (service.pricedStays.isPresent()) {
            capacity.release(
                    service.priceClass(client), service.pricedStays.get().since(client));
        }
    }

    /** So many more are in care, or fewer, of whom nobody is asked for. */
    void changeInCare(int priceClass, int by, double now) {
        inCare += by;
        capacity.changeInCare(priceClass, by, now);
    }

    /** Holds a place for a client who is matched, or lets go of it. */
    public void hold(int client, int by) {
        held += by;
        capacity.hold(service.nextClass(client), by);
    }

    /** What keeps a client out who would be next. */
    public Refusal refusal(int client, double now) {
        return refusal(client, service.urgent(client), now);
    }

    /** The same of a client who brings so many fte of staff along from the place that they have. */
    public Refusal refusalBringing(double fte, int client, double now) {
        return capacity.refusalBringing(
                fte, now, service.urgent(client), service.nextClass(client), service.daysInCare(client, now));
    }

    /** The same as if they were urgent, or not. */
    public Refusal refusal(int client, boolean urgent, double now) {
        return capacity.refusal(now, urgent, service.nextClass(client), service.daysInCare(client, now));
    }

    /** When the plafond lets a client in who would be next; see {@link Capacity#opensAt}. */
    public double opensAt(int client, double now) {
        return capacity.opensAt(
                now, service.urgent(client), service.nextClass(client), service.daysInCare(client, now));
    }

    /** How many of the people of its service are in care. */
    public int inCare() {
        return inCare;
    }

    /** For how many of the people of its service a place is held. */
    public int held() {
        return held;
    }

    /** The days of its places in which nobody was in care, since they were last read; 0 where there are no places. */
    public double readVacancy(double now) {
        double vacant = capacity.vacancy(now);
        double read = vacant - vacancyRead;
        vacancyRead = vacant;
        return read;
    }

    /** Notes what keeps the next client out from now on. */
    public void refusing(Refusal reason, double now) {
        double days = now - refusedSince;
        refusedThisMonth[refusal.number] += days;
        refusedThisYear[refusal.number] += days;
        refusedSince = now;
        refusal = reason;
    }

    /** For how many days since it was last asked something kept the next client out, or nothing did. */
    public double readRefused(Refusal reason, double now) {
        refusing(refusal, now);
        return take(refusedThisMonth, reason);
    }

    /** The same for the year. */
    public double readRefusedInYear(Refusal reason, double now) {
        refusing(refusal, now);
        return take(refusedThisYear, reason);
    }

    /** The days of places that families brought since it was last asked, less those that they took away. */
    public double readFamilyDays() {
        double read = familyDays;
        familyDays = 0;
        return read;
    }

    private static double take(double[] days, Refusal reason) {
        double read = days[reason.number];
        days[reason.number] = 0;
        return read;
    }

    /** Starts counting a new year. */
    public void newYear() {
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
