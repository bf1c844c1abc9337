package nl.plafond.simulation.internal;

import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.books.Ledger;
import nl.plafond.simulation.internal.books.MonthlyRecord;
import nl.plafond.simulation.internal.books.YearlyRecord;
import nl.plafond.simulation.internal.kernel.EventList;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.rules.Admissions;
import nl.plafond.simulation.internal.rules.Arrivals;
import nl.plafond.simulation.internal.rules.Exchanges;
import nl.plafond.simulation.internal.rules.Inflow;
import nl.plafond.simulation.internal.rules.Interventions;
import nl.plafond.simulation.internal.rules.Moves;
import nl.plafond.simulation.internal.rules.Queues;
import nl.plafond.simulation.internal.rules.Rebalancing;
import nl.plafond.simulation.internal.rules.WaysOut;
import nl.plafond.simulation.internal.start.StartPopulation;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Event;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.Occupancy;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;

/**
 * One replication while it runs: the clock, the events and the boundaries between which nothing is dated.
 *
 * <p>At a boundary the books are closed first, then the month and the year are written down, then what changes on that day
 * takes effect, then the day's interventions, and last the waiting are admitted to what room there is. Events on the same
 * instant come after it.
 */
public final class Replication {
    public final RegionPlan plan;
    public final Clients clients;
    public final ServiceState[] services;
    public final ProviderState[] providers;
    /** Those who wait for a dwelling, per stream. */
    public final WaitingList[] dwellings;

    public final EventList events;
    public final Occupancy occupancy;
    public final Observer watch;
    public final Moves moves;
    public final Admissions admissions;
    public final Queues queues;
    public final Exchanges exchanges;
    public final Arrivals arrivals;
    public final WaysOut waysOut;
    private final Interventions interventions;
    private final Rebalancing rebalancing;

    private final long replicationKey;
    private final Inflow[] inflows;
    private final Inflow[] dwellingFlows;
    private final Ledger ledger;
    private final MonthlyRecord record;
    private final YearlyRecord yearbook;
    private final LogbookWriter book;

    private final double[] booked;
    private int month;
    private int nextIntervention;

    public Replication(RegionPlan plan, long seed, int replication, Observer watch, Clients clients, EventList events) {
        this.plan = plan;
        this.watch = watch;
        replicationKey = Key.of(seed, replication);
        this.clients = clients;
        this.events = events;
        services = new ServiceState[plan.services.length];
        booked = new double[services.length];
        providers = new ProviderState[plan.frame.providers().size()];
        int layers = 0;
        int first = 0;
        for (int s = 0; s < services.length; s++) {
            services[s] = new ServiceState(s, plan.services[s], first, plan.calendar, clients);
            System.arraycopy(services[s].providers, 0, providers, first, services[s].providers.length);
            first += services[s].providers.length;
            layers += plan.services[s].inflowLayers;
        }
        dwellings = new WaitingList[plan.dwellings.length];
        int dwellingLayers = 0;
        for (int d = 0; d < dwellings.length; d++) {
            dwellings[d] = WaysOut.newList(clients);
            dwellingLayers += plan.dwellings[d].layers;
        }
        inflows = new Inflow[layers];
        dwellingFlows = new Inflow[dwellingLayers];
        int municipalities = plan.municipalityUpTo.length;
        occupancy = new Occupancy(providers.length, services.length, municipalities);
        book = new LogbookWriter(plan.frame);
        ledger = new Ledger(plan, occupancy, providers.length, book);
        record = new MonthlyRecord(plan, clients, book);
        yearbook = new YearlyRecord(clients, book);
        moves = new Moves(this);
        admissions = new Admissions(this);
        queues = new Queues(this);
        exchanges = new Exchanges(this);
        arrivals = new Arrivals(this);
        waysOut = new WaysOut(this);
        interventions = new Interventions(this);
        rebalancing = new Rebalancing(clients);
    }

    public Logbook play() {
        start();
        for (int i = 0; i < plan.boundaries.length; i++) {
            double boundary = plan.boundaries[i];
            while (events.nextTime() < boundary) {
                double now = events.nextTime();
                happen(events.takeNext(), now);
                queues.admitWaiting(now);
            }
            reach(boundary, i);
        }
        return book.close();
    }

    private void start() {
        for (var service : services) {
            service.update(0, 0);
        }
        new StartPopulation(this, replicationKey).populate();
        int i = 0;
        for (var service : services) {
            var own = service.plan;
            for (int layer = 0; layer < own.inflowLayers; layer++) {
                long key = Key.of(replicationKey, own.key);
                inflows[i] = new Inflow(service.number, layer, key, own.mostReferralsPerYear);
                planNext(inflows, i++, Event.CANDIDATE);
            }
        }
        i = 0;
        for (int d = 0; d < dwellings.length; d++) {
            var stream = plan.dwellings[d];
            for (int layer = 0; layer < stream.layers; layer++) {
                dwellingFlows[i] = new Inflow(d, layer, Key.of(replicationKey, stream.key), stream.mostPerYear);
                planNext(dwellingFlows, i++, Event.DWELLING);
            }
        }
        for (var service : services) {
            queues.everyListMayMove(service);
        }
        queues.admitWaiting(0);
    }

    private void happen(long event, double now) {
        int kind = Event.kind(event);
        int subject = Event.subject(event);
        switch (kind) {
            case Event.CANDIDATE -> refer(subject, now);
            case Event.DWELLING -> offerDwelling(subject, now);
            case Event.WAKE -> {
                if (Event.counts(event, providers[subject].wakeStamp)) {
                    queues.mayAdmit(providers[subject]);
                }
            }
            case Event.EXCHANGE -> exchanges.changed(services[subject]);
            default -> {
                if (Event.counts(event, clients.stamp[subject])) {
                    happenTo(subject, kind, now);
                }
            }
        }
    }

    private void happenTo(int client, int kind, double now) {
        switch (kind) {
            case Event.CARE_ENDS -> waysOut.careEnds(client, now);
            case Event.WAIT_ENDS -> waysOut.waitEnds(client, now);
            case Event.MATCHED -> admissions.startMatched(client, now);
            default -> waysOut.relapse(client, now);
        }
    }

    private void refer(int number, double now) {
        var inflow = inflows[number];
        var service = services[inflow.subject];
        double rate =
                service.plan.referralsPerYear.at(now) * service.plan.monthFactors[plan.calendar.monthOfYear(month)];
        if (inflow.comes(rate)) {
            arrivals.refer(service, inflow.layer, inflow.candidateKey(), now);
        }
        planNext(inflows, number, Event.CANDIDATE);
    }

    private void offerDwelling(int number, double now) {
        var inflow = dwellingFlows[number];
        if (inflow.comes(plan.dwellings[inflow.subject].perYear.at(now))) {
            waysOut.dwelling(inflow.subject, inflow.candidateKey(), inflow.layer, now);
        }
        planNext(dwellingFlows, number, Event.DWELLING);
    }

    private void planNext(Inflow[] flows, int number, int kind) {
        double next = flows[number].next();
        if (next < plan.calendar.end()) {
            events.plan(next, Event.of(kind, 0, number));
        }
    }

    private void reach(double boundary, int number) {
        for (var service : services) {
            if (plan.concerns[service.number][number]) {
                ledger.book(service, month, booked[service.number], boundary);
                booked[service.number] = boundary;
            }
        }
        if (boundary == plan.calendar.monthEnd(month)) {
            for (var service : services) {
                record.write(service, month, boundary);
            }
            watch.monthWritten(month, boundary);
            writeYear(boundary);
            month++;
        }
        if (boundary < plan.calendar.end()) {
            change(boundary, number);
        }
    }

    private void writeYear(double boundary) {
        int year = plan.calendar.yearOf(month);
        boolean last = month + 1 == plan.calendar.months() || plan.calendar.yearOf(month + 1) != year;
        if (last) {
            for (var service : services) {
                yearbook.write(service, year, boundary);
            }
        }
    }

    private void change(double now, int number) {
        int year = plan.calendar.yearOf(month);
        for (var service : services) {
            if (plan.concerns[service.number][number]) {
                if (service.update(now, year)) {
                    service.sortLists(clients);
                }
                queues.everyListMayMove(service);
            }
        }
        while (nextIntervention < plan.interventions.length && plan.interventions[nextIntervention].day() <= now) {
            double cost = interventions.intervene(plan.interventions[nextIntervention], now);
            ledger.bookReview(plan.interventions[nextIntervention].service(), month, cost);
            nextIntervention++;
        }
        if (now == plan.calendar.monthStart(month) && plan.calendar.monthOfYear(month) % 3 == 0) {
            for (var service : services) {
                rebalancing.rebalance(service, now, watch);
            }
        }
        queues.admitWaiting(now);
    }

    /** The number of the month that runs. */
    public int month() {
        return month;
    }
}
