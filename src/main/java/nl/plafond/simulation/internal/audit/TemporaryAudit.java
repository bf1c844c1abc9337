package nl.plafond.simulation.internal.audit;

import java.util.HashMap;
import java.util.Map;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Who stays in temporary places: only those who wait at home, no more than there are places, and none of them too long. */
final class TemporaryAudit {
    private static final double SLACK = 1e-7;

    private final RegionState region;
    private final StayRecords stays;
    private final Map<Integer, Double> since = new HashMap<>();
    private final int[] came;

    TemporaryAudit(RegionState region) {
        this.region = region;
        var services = region.plan.services;
        stays = new StayRecords("temporary places", services.length, s -> services[s].waiting.temporaryPrice);
        came = new int[services.length];
    }

    void enters(int client, ServiceState service, double now) {
        stays.enter(client, service.number, now);
        since.put(client, now);
        came[service.number]++;
        var clients = region.clients;
        boolean atHome = clients.list(client) == service.number && clients.place(client) == Clients.NONE;
        Audit.require(atHome && clients.joined(client) == now, "a temporary place is for those who have just come");
        double places = service.plan.waiting.temporaryPlaces.orElseThrow().at(now);
        Audit.require(stays.count(service.number) <= places, "more people stay than there are temporary places");
    }

    void leaves(int client, ServiceState service, double now) {
        stays.leave(client, now);
        double longest = since.remove(client) + service.plan.waiting.temporaryLongest;
        Audit.require(now <= longest, "someone stays in a temporary place for too long");
    }

    void monthWritten(double now) {
        since.forEach((client, from) -> {
            int list = region.clients.list(client);
            Audit.require(list >= 0, "someone is in a temporary place who does not wait");
            double longest = from + region.plan.services[list].waiting.temporaryLongest;
            Audit.require(now <= longest, "someone stays in a temporary place for too long");
        });
    }

    void check(Logbook book, double end) {
        stays.close(end);
        for (int s = 0; s < came.length; s++) {
            agree(book, s, Metric.TO_TEMPORARY_PLACE, came[s]);
            agree(book, s, Metric.DAYS_IN_TEMPORARY_PLACE, stays.days(s));
            agree(book, s, Metric.COST_TEMPORARY_PLACE, stays.euros(s));
        }
    }

    private void agree(Logbook book, int service, Metric metric, double counted) {
        String what = region.plan.frame.services().get(service) + ": " + metric.id();
        Audit.agree(what, Audit.booked(book, service, metric), counted, SLACK * Math.max(1, counted));
    }
}
