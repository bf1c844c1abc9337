package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.DeskState;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Who waits for an indication before they are on a list: {@link nl.plafond.model.AccessDesk}. */
public final class AccessDesks {
    private final RegionState region;
    private final Clients clients;
    private final DeskState[] desks;
    private final ArrivalHandler arrivals;
    private final Schedule schedule;
    private final Observer observer;

    public AccessDesks(RegionState region, ArrivalHandler arrivals, Schedule schedule, Observer observer) {
        this.region = region;
        clients = region.clients;
        desks = region.desks;
        this.arrivals = arrivals;
        this.schedule = schedule;
        this.observer = observer;
    }

    /** Whether those who are referred to a service wait for an indication first. */
    static boolean decideOn(ServiceState service) {
        return service.plan.desk != ServicePlan.NO_DESK;
    }

    /** Someone whose fate at a service is drawn is referred to it, and waits for an indication. */
    void refer(int client, ServiceState service, double now) {
        arrivals.ask(client, service, now);
        count(Metric.REFERRALS, desks[service.plan.desk]);
        await(client, service, now, now);
    }

    /** The same of someone who has waited for one since before the start. */
    public void waitsAtStart(int client, ServiceState service, double asked) {
        arrivals.learn(client, service, 0);
        observer.asks(client, service, 0);
        await(client, service, asked, 0);
    }

    private void await(int client, ServiceState service, double asked, double now) {
        var desk = desks[service.plan.desk];
        service.account.draw(service.daysDrawn(client));
        desk.work(now);
        int municipality = clients.municipality(client);
        desk.await(client, service.number, municipality, service.plan.hoursPerReferral, clients.urgent(client), asked);
        observer.awaitsIndication(client, service, asked, now);
        begin(desk, now);
    }

    /** Someone has come from another service: they do not wait for it, but an indication may take hours all the same. */
    void movedOn(int client, ServiceState service, double now) {
        double hours = service.plan.hoursPerMove;
        if (hours > 0) {
            var desk = desks[service.plan.desk];
            desk.work(now);
            desk.ask(service.number, clients.municipality(client), hours, clients.urgent(client), now);
            observer.asksIndication(client, service, hours, now);
            begin(desk, now);
        }
    }

    /** The indication of someone in care has ended: a new one is asked for, as for those who are not urgent. */
    void renew(int client, ServiceState service, double now) {
        var desk = desks[service.plan.desk];
        desk.work(now);
        double hours = service.plan.indication.orElseThrow().hours;
        desk.renew(client, service.number, clients.municipality(client), hours, now);
        observer.asksRenewal(client, service, now);
        begin(desk, now);
    }

    private void count(Metric metric, DeskState desk) {
        region.book.add(metric, desk.plan.row, region.month, 1);
    }

    private void begin(DeskState desk, double now) {
        if (desk.begin()) {
            plan(desk, now);
        }
    }

    /** What is under way at a desk is finished. */
    DeskState.Request finish(int number, double now) {
        var desk = desks[number];
        var request = desk.finish(now);
        if (request.isAwaited()) {
            count(Metric.ADMISSIONS, desk);
        }
        begin(desk, now);
        observer.decided(desk, request, now);
        return request;
    }

    /** Desks have the hours of this day from now on. */
    public void change(double now) {
        for (var desk : desks) {
            if (desk.update(now)) {
                plan(desk, now);
            }
        }
    }

    private void plan(DeskState desk, double now) {
        desk.stamp++;
        schedule.plan(EventCode.DESK, desk.stamp, desk.number, Math.max(now, desk.finished()));
    }
}
