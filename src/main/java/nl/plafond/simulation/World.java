package nl.plafond.simulation;

import nl.plafond.results.Logbook;
import nl.plafond.results.Metric;
import nl.plafond.simulation.kernel.EventList;
import nl.plafond.simulation.random.Key;

/**
 * One replication while it runs: the clock, the events and the boundaries between which nothing is dated.
 *
 * <p>At a boundary the books are closed first, then the month is written down, then what changes on that day takes effect,
 * then the day's interventions, and last the waiting are admitted to what room there is. Events on the same instant come
 * after it.
 */
final class World {
    final Plan plan;
    final Clients clients;
    final ServiceState[] services;
    final EventList events;
    final Occupancy occupancy;
    final Watch watch;
    final Flow flow;
    private final Interventions interventions;

    private final long replicationKey;
    private final Inflow[] inflows;
    private final Ledger ledger;
    private final MonthlyRecord record;
    private final double[] values;
    private final double[] bills;

    private double booked;
    private int month;
    private int nextIntervention;

    World(Plan plan, long seed, int replication, Watch watch, Workbench bench) {
        this.plan = plan;
        this.watch = watch;
        replicationKey = Key.of(seed, replication);
        clients = bench.clients();
        events = bench.events();
        services = new ServiceState[plan.services.length];
        int layers = 0;
        for (int s = 0; s < services.length; s++) {
            services[s] = new ServiceState(s, plan.services[s], plan.calendar, clients);
            layers += plan.services[s].inflowLayers;
        }
        inflows = new Inflow[layers];
        int municipalities = plan.municipalityUpTo.length;
        occupancy = new Occupancy(services.length, municipalities);
        values = new double[Metric.values().length * services.length * plan.calendar.months()];
        bills = new double[services.length * municipalities * plan.calendar.years()];
        ledger = new Ledger(plan, occupancy, values, bills);
        record = new MonthlyRecord(plan, values);
        flow = new Flow(this);
        interventions = new Interventions(this);
    }

    Logbook play() {
        start();
        for (double boundary : plan.boundaries) {
            while (events.nextTime() < boundary) {
                double now = events.nextTime();
                happen(events.takeNext(), now);
                flow.admitWaiting(now);
            }
            reach(boundary);
        }
        return new Logbook(plan.frame, values, bills);
    }

    private void start() {
        for (var service : services) {
            service.update(0, 0);
        }
        new FirstDay(this, replicationKey).populate();
        int i = 0;
        for (var service : services) {
            for (int layer = 0; layer < service.plan.inflowLayers; layer++) {
                inflows[i] = new Inflow(service.number, layer, service.plan, replicationKey);
                planCandidate(i++);
            }
        }
        flow.everyListMayMove();
        flow.admitWaiting(0);
    }

    private void happen(long event, double now) {
        int subject = Event.subject(event);
        switch (Event.kind(event)) {
            case Event.CANDIDATE -> {
                var inflow = inflows[subject];
                var service = services[inflow.service];
                double rate = service.plan.referralsPerYear.at(now)
                        * service.plan.monthFactors[plan.calendar.monthOfYear(month)];
                if (inflow.referred(rate)) {
                    flow.refer(service, inflow.layer, inflow.clientKey(), now);
                }
                planCandidate(subject);
            }
            case Event.COMPLETE -> {
                if (Event.counts(event, clients.stamp[subject])) {
                    flow.complete(subject, now);
                }
            }
            case Event.GIVE_UP -> {
                if (Event.counts(event, clients.stamp[subject])) {
                    flow.giveUp(subject, now);
                }
            }
            default -> {
                if (Event.counts(event, services[subject].wakeStamp)) {
                    flow.mayMove(subject);
                }
            }
        }
    }

    private void planCandidate(int inflow) {
        double next = inflows[inflow].next();
        if (next < plan.calendar.end()) {
            events.plan(next, Event.of(Event.CANDIDATE, 0, inflow));
        }
    }

    private void reach(double boundary) {
        for (var service : services) {
            ledger.book(service, month, booked, boundary);
        }
        booked = boundary;
        if (boundary == plan.calendar.monthEnd(month)) {
            for (var service : services) {
                record.write(service, month, boundary);
            }
            watch.monthWritten(this, month, boundary);
            month++;
        }
        if (boundary < plan.calendar.end()) {
            change(boundary);
        }
    }

    private void change(double now) {
        int year = plan.calendar.yearOf(month);
        if (now == plan.calendar.yearStart(year)) {
            ledger.newYear();
        }
        for (var service : services) {
            service.update(now, year);
        }
        while (nextIntervention < plan.interventions.length && plan.interventions[nextIntervention].day() <= now) {
            var intervention = plan.interventions[nextIntervention++];
            double reviewed = interventions.intervene(intervention, now);
            ledger.bookReview(intervention.service(), month, reviewed * intervention.costPerFile());
        }
        flow.everyListMayMove();
        flow.admitWaiting(now);
    }

    /** The number of the month that runs. */
    int month() {
        return month;
    }
}
