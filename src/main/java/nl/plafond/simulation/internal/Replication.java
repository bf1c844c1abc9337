package nl.plafond.simulation.internal;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.books.CountedDays;
import nl.plafond.simulation.internal.books.DeskRecord;
import nl.plafond.simulation.internal.books.Ledger;
import nl.plafond.simulation.internal.books.MonthlyRecord;
import nl.plafond.simulation.internal.books.YearlyRecord;
import nl.plafond.simulation.internal.kernel.EventList;
import nl.plafond.simulation.internal.plan.InterventionPlan;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.rules.AccessDesks;
import nl.plafond.simulation.internal.rules.AdmissionDispatcher;
import nl.plafond.simulation.internal.rules.Admissions;
import nl.plafond.simulation.internal.rules.ArrivalHandler;
import nl.plafond.simulation.internal.rules.BlockingCycles;
import nl.plafond.simulation.internal.rules.Departures;
import nl.plafond.simulation.internal.rules.Dwellings;
import nl.plafond.simulation.internal.rules.Endings;
import nl.plafond.simulation.internal.rules.ExpertTables;
import nl.plafond.simulation.internal.rules.Families;
import nl.plafond.simulation.internal.rules.GoingWithout;
import nl.plafond.simulation.internal.rules.Indications;
import nl.plafond.simulation.internal.rules.Interventions;
import nl.plafond.simulation.internal.rules.Moves;
import nl.plafond.simulation.internal.rules.PriceSteps;
import nl.plafond.simulation.internal.rules.Rebalancing;
import nl.plafond.simulation.internal.rules.Referrals;
import nl.plafond.simulation.internal.rules.Relocations;
import nl.plafond.simulation.internal.rules.Routing;
import nl.plafond.simulation.internal.rules.TemporaryPlaces;
import nl.plafond.simulation.internal.start.StartPopulation;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.FreedRoom;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;

/**
 * One replication while it runs: the clock, the events and the boundaries between which nothing is dated.
 *
 * <p>At a boundary the books are closed first, then the month and the year are written down, then what changes on that day
 * takes effect, then the day's interventions, and last the waiting are admitted to what room there is. Events on the same
 * instant come after it.
 *
 * <p>The rules know the state of the region and the rules before them, never those after: a move notes what room it frees,
 * and the admission dispatcher is asked once the event is over.
 */
public final class Replication {
    private final RegionPlan plan;
    private final RegionState region;
    private final long key;
    private final Schedule schedule;
    private final FreedRoom freed;
    private final Observer observer;

    private final Admissions admissions;
    private final AdmissionDispatcher dispatcher;
    private final AccessDesks desks;
    private final Routing routing;
    private final Referrals referrals;
    private final Departures departures;
    private final Dwellings dwellings;
    private final Families families;
    private final ExpertTables expertTables;
    private final TemporaryPlaces temporaryPlaces;
    private final Indications indications;
    private final Interventions interventions;
    private final Rebalancing rebalancing;
    private final PriceSteps priceSteps;
    private final StartPopulation startPopulation;

    private final Ledger ledger;
    private final MonthlyRecord monthlyRecord;
    private final YearlyRecord yearlyRecord;
    private final DeskRecord deskRecord;
    private int nextIntervention;

    /**
     * A replication that is about to begin.
     *
     * @param region in which nobody is yet
     * @param key what all chance in the replication follows from
     * @param events without anything in it
     * @param counted where what the ledger asks for is noted
     */
    public Replication(RegionState region, long key, Observer observer, EventList events, CountedDays counted) {
        plan = region.plan;
        this.region = region;
        this.key = key;
        this.observer = observer;
        schedule = new Schedule(events, region.clients, plan.calendar.end());
        freed = new FreedRoom(region.services.length);

        priceSteps = new PriceSteps(region, schedule, observer);
        var moves = new Moves(region, freed, schedule, priceSteps, observer);
        var endings = new Endings(region, schedule);
        var relocations = new Relocations(region, freed, moves, observer);
        admissions = new Admissions(region, moves, endings, relocations, observer);
        temporaryPlaces = new TemporaryPlaces(region, moves, schedule);
        var arrivals = new ArrivalHandler(region, freed, moves, endings, admissions, temporaryPlaces, observer);
        var goingWithout = new GoingWithout(region, moves, schedule, observer);
        desks = new AccessDesks(region, arrivals, schedule, observer);
        routing = new Routing(region, moves, arrivals, desks, goingWithout);
        referrals = new Referrals(region, admissions, routing, schedule, observer);
        departures = new Departures(region, moves, endings, routing, schedule, observer);
        indications = new Indications(region, moves, endings, desks, routing, departures, schedule, observer);
        dwellings = new Dwellings(region, departures, schedule);
        families = new Families(region, freed, schedule, observer);
        interventions = new Interventions(region, moves, routing, departures, goingWithout, observer);
        expertTables = new ExpertTables(region, moves, admissions);
        rebalancing = new Rebalancing(observer);
        var cycles = new BlockingCycles(region, moves, admissions, observer);
        dispatcher = new AdmissionDispatcher(region, freed, admissions, relocations, cycles, schedule);
        startPopulation = new StartPopulation(region, moves, endings, departures, priceSteps, desks, observer);

        var book = region.book;
        ledger = new Ledger(region, counted);
        monthlyRecord = new MonthlyRecord(plan, book);
        yearlyRecord = new YearlyRecord(book);
        deskRecord = new DeskRecord(plan.calendar, book);
    }

    /** Plays it from the first day to the last. */
    public Logbook play() {
        start();
        for (int i = 0; i < plan.boundaries.length; i++) {
            double boundary = plan.boundaries[i];
            for (double now = schedule.nextTime(); now < boundary; now = schedule.nextTime()) {
                happen(schedule.takeNext(), now);
                families.placeAnew(now);
                dispatcher.admitWaiting(now);
            }
            reach(boundary, i);
        }
        return region.book.close();
    }

    private void start() {
        region.begin();
        startPopulation.populate(key);
        referrals.begin(key);
        dwellings.begin(key);
        families.begin(key);
        for (var service : region.services) {
            freed.everywhereIn(service);
        }
        dispatcher.admitWaiting(0);
    }

    private void happen(long event, double now) {
        int kind = EventCode.kind(event);
        int subject = EventCode.subject(event);
        switch (kind) {
            case EventCode.CANDIDATE -> referrals.candidate(subject, now);
            case EventCode.DWELLING -> dwellings.candidate(subject, now);
            case EventCode.WAKE -> {
                if (EventCode.counts(event, region.providers[subject].wakeStamp)) {
                    freed.at(region.providers[subject]);
                }
            }
            case EventCode.FAMILY -> families.happen(event, now);
            case EventCode.EXPERT_TABLE -> expertTables.meet(region.services[subject], now);
            case EventCode.TEMPORARY_OVER -> temporaryPlaces.goHome(region.services[subject], now);
            case EventCode.PRICE_STEP -> priceSteps.step(subject, now);
            case EventCode.DESK -> {
                if (EventCode.counts(event, region.desks[subject].stamp)) {
                    var request = routing.decide(subject, now);
                    if (request.isRenewal()) {
                        indications.decided(request, now);
                    }
                }
            }
            case EventCode.EXCHANGE -> region.blocked.change(region.services[subject]);
            default -> {
                if (EventCode.counts(event, region.clients.stamp(subject))) {
                    happenTo(subject, kind, now);
                }
            }
        }
    }

    private void happenTo(int client, int kind, double now) {
        switch (kind) {
            case EventCode.CARE_ENDS -> departures.careEnds(client, now);
            case EventCode.WAIT_ENDS -> departures.waitEnds(client, now);
            case EventCode.INDICATION -> indications.happen(client, now);
            case EventCode.TEMPORARY -> temporaryPlaces.offer(client, now);
            case EventCode.MATCHED -> admissions.startMatched(client, now);
            case EventCode.BACK -> departures.comeBack(client, now);
            default -> departures.relapse(client, now);
        }
    }

    private void reach(double boundary, int number) {
        for (var service : region.services) {
            if (plan.concerns[service.number][number]) {
                if (service.plan.desk != ServicePlan.NO_DESK) {
                    region.desks[service.plan.desk].work(boundary);
                }
                service.knownStays.ifPresent(stays -> stays.endPeriod(service, region.clientDays));
                ledger.bookUntil(boundary, service, region.month);
            }
        }
        if (boundary == plan.calendar.monthEnd(region.month)) {
            endMonth(boundary);
        }
        if (boundary < plan.calendar.end()) {
            change(boundary, number);
        }
    }

    private void endMonth(double now) {
        int month = region.month;
        for (var service : region.services) {
            monthlyRecord.write(service, month, now);
        }
        for (var desk : region.desks) {
            deskRecord.write(desk, month, now);
        }
        observer.monthWritten(month, now);
        int year = plan.calendar.yearOf(month);
        if (plan.calendar.isLastOfYear(month)) {
            for (var service : region.services) {
                yearlyRecord.write(service, year, now);
            }
            yearlyRecord.writeLists(region.clients, region.services.length, plan.municipalityUpTo.length, year);
        }
        region.month++;
    }

    private void change(double now, int number) {
        int year = plan.calendar.yearOf(region.month);
        region.updateStaff(now);
        desks.change(now);
        for (var service : region.services) {
            if (plan.mayChange[service.number][number]) {
                if (service.update(now, year)) {
                    service.sortLists();
                }
                freed.everywhereIn(service);
            }
        }
        while (nextIntervention < plan.interventions.length && plan.interventions[nextIntervention].day() <= now) {
            var intervention = plan.interventions[nextIntervention++];
            int files = interventions.intervene(intervention, now);
            if (intervention instanceof InterventionPlan.Review review) {
                ledger.bookReview(review, region.month, files);
            }
        }
        families.change(now);
        if (now == plan.calendar.monthStart(region.month) && plan.calendar.monthOfYear(region.month) % 3 == 0) {
            for (var service : region.services) {
                rebalancing.rebalance(service, now);
            }
        }
        dispatcher.admitWaiting(now);
        expertTables.change(now);
        dispatcher.admitWaiting(now);
    }
}
