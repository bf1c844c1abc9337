package nl.plafond.simulation.internal.audit;

import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;

/**
 * Who takes staff, by counts of its own: nobody is admitted whom there are too few for, unless no more are taken than
 * before, and nobody before one who asked first and would find room.
 */
final class StaffAudit {
    private static final double SLACK = 1e-6;

    private final RegionPlan plan;
    private final RegionState region;
    /** What was taken of each before anything changed. */
    private final double[] before;

    StaffAudit(RegionState region) {
        this.region = region;
        plan = region.plan;
        before = new double[plan.staff.length];
    }

    /** Places will be taken or held; nothing has changed yet. */
    void note() {
        for (int staff = 0; staff < before.length; staff++) {
            before[staff] = taken(staff);
        }
    }

    /** What everyone takes, one by one: who has a place and another one held, the larger of the two. */
    private double taken(int staff) {
        double taken = 0;
        for (int client = 0; client < region.clients.limit(); client++) {
            taken += Math.max(inPlace(client, staff), held(client, staff));
        }
        return taken;
    }

    private double inPlace(int client, int staff) {
        var clients = region.clients;
        if (clients.place(client) == Clients.NONE || clients.elsewhere(client)) {
            return 0;
        }
        var service = region.services[clients.place(client)];
        return fte(service, service.priceClass(client), staff);
    }

    private double held(int client, int staff) {
        var clients = region.clients;
        if (clients.list(client) == Clients.NONE || !clients.matched(client)) {
            return 0;
        }
        var service = region.services[clients.list(client)];
        return fte(service, service.nextClass(client), staff);
    }

    private static double fte(ServiceState service, int priceClass, int staff) {
        var own = service.plan;
        double place = own.providers[0].priceClasses[priceClass].place();
        return own.staff == staff ? own.ftePerPlace * place : 0;
    }

    /** Requires that there are staff for someone who has just been admitted or matched. */
    void enough(ProviderState provider, double now) {
        var service = provider.service.plan;
        if (service.ftePerPlace > 0) {
            double most = Math.max(plan.staff[service.staff].at(now), before[service.staff]);
            Audit.require(
                    taken(service.staff) <= most + SLACK, "a client was admitted whom there are too few staff for");
        }
    }

    /** Requires that nobody who asked first, of whichever service, would find room and lack staff once a client has come. */
    void isFirst(int client, ProviderState provider, double now) {
        var service = provider.service.plan;
        for (var other : region.providers) {
            int next = other.next(now);
            boolean passedOver = service.ftePerPlace > 0
                    && other.service.plan.staff == service.staff
                    && next != Clients.NONE
                    && region.clients.joined(next) < region.clients.joined(client)
                    && other.refusal(next, now) == Refusal.NOTHING
                    && taken(service.staff) + service.ftePerPlace + other.service.plan.ftePerPlace
                            > plan.staff[service.staff].at(now) + SLACK;
            Audit.require(!passedOver, "a client was admitted before one who asked first for the same staff");
        }
    }
}
