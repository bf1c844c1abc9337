package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Who comes from outside and asks for a service, and who of them is diverted to another. */
public final class Referrals {
    private final RegionState region;
    private final Clients clients;
    private final Admissions admissions;
    private final Routing routing;
    private final Observer observer;
    private final Inflows inflows;

    public Referrals(RegionState region, Admissions admissions, Routing routing, Schedule schedule, Observer observer) {
        this.region = region;
        clients = region.clients;
        this.admissions = admissions;
        this.routing = routing;
        this.observer = observer;
        inflows = new Inflows(schedule, EventCode.CANDIDATE);
    }

    /** Plans the first candidate of each service. */
    public void begin(long replicationKey) {
        for (var service : region.services) {
            var plan = service.plan;
            for (int i = 0; i < plan.inflows.length; i++) {
                var inflow = plan.inflows[i];
                long key = Key.of(replicationKey, inflow.key);
                for (int layer = 0; layer < inflow.layers; layer++) {
                    inflows.add(new ThinnedArrivals(service.number, i, layer, key, inflow.mostPerYear));
                }
            }
        }
    }

    /** Someone may ask for a service, if the season and the year are busy enough. */
    public void candidate(int number, double now) {
        var inflow = inflows.get(number);
        var service = region.services[inflow.subject];
        if (service.knownStays.isPresent() && service.plan.diversions.length == 0) {
            inflows.plan(number, admitUntilChange(inflow, service, now));
            return;
        }
        if (inflow.comes(service.referralsPerYear[inflow.inflow])) {
            refer(service, inflow, now);
        }
        inflows.plan(number, inflow.next());
    }

    /**
     * Admits all who come until something is counted or changes for a service where all is known of a stay as it begins:
     * nothing that happens meanwhile has to do with them. Returns when the next candidate comes.
     */
    private double admitUntilChange(ThinnedArrivals inflow, ServiceState service, double now) {
        double until = region.plan.periods(service.number).endOf(now);
        double kept = kept(service, inflow, /* ofGroup= */ 1);
        double time = now;
        while (time < until) {
            if (inflow.comes(service.referralsPerYear[inflow.inflow])) {
                long key = inflow.candidateKey();
                long visit = Clients.visit(key, service.plan.key, 0);
                if (kept == 1 || Purpose.CUT.quantile(visit) >= 1 - kept) {
                    service.count(Metric.REFERRALS);
                    admissions.admitForKnownStay(service, key, homes(service, inflow), visit, time);
                }
            }
            time = inflow.next();
        }
        return time;
    }

    /** The share of a layer of candidates that measures leave. */
    private static double kept(ServiceState service, ThinnedArrivals inflow, double ofGroup) {
        return Math.min(1, Math.max(0, service.inflowFactor[inflow.inflow] * ofGroup - inflow.layer));
    }

    private static double[] homes(ServiceState service, ThinnedArrivals inflow) {
        return service.plan.inflows[inflow.inflow].homesUpTo;
    }

    /** A candidate from outside asks for a service, unless a measure keeps them away. */
    private void refer(ServiceState service, ThinnedArrivals inflow, double now) {
        int client = region.add(inflow.candidateKey(), homes(service, inflow), service);
        double kept = kept(service, inflow, service.group(client).inflowFactor);
        if (kept < 1 && clients.quantile(client, Purpose.CUT) < 1 - kept) {
            clients.forget(client);
            return;
        }
        observer.came(client, now);
        if (service.plan.diversions.length == 0 || !divert(client, service, now)) {
            routing.arrive(client, service, now);
        }
    }

    private boolean divert(int client, ServiceState service, double now) {
        double quantile = clients.quantile(client, Purpose.DIVERSION);
        double upTo = 0;
        for (var diversion : service.plan.diversions) {
            upTo += diversion.share.at(now);
            if (quantile < upTo) {
                var other = region.services[diversion.to];
                if (diversion.fallsBack && !findsRoom(client, service, other, now)) {
                    return false;
                }
                service.count(Metric.DIVERTED);
                observer.asks(client, service, now);
                service.account.draw(service.daysDrawn(client));
                service.handOver(client);
                routing.refer(client, other, now);
                return true;
            }
        }
        return false;
    }

    /** Whether a client of one service would find room at another without waiting. */
    private boolean findsRoom(int client, ServiceState service, ServiceState other, double now) {
        other.beginVisit(client);
        boolean open = admissions.isOpen(client, other, other.preferred(client), now);
        service.beginVisit(client);
        return open;
    }
}
