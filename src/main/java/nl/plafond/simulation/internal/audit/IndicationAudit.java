package nl.plafond.simulation.internal.audit;

import java.util.HashMap;
import java.util.Map;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Whose indication ends when: nobody in care has one that is longer than it may be, and each time is paid for. */
final class IndicationAudit {
    private static final double SLACK = 1e-6;

    private final RegionState region;
    private final RegionPlan plan;
    /** When the present indication of a client ends at the latest. */
    private final Map<Integer, Double> until = new HashMap<>();

    /** How often somebody has looked at a client in care. */
    private final Map<Integer, Integer> times = new HashMap<>();

    /** As who someone left their place for whom care stands still. */
    private final Map<Integer, Paused> paused = new HashMap<>();

    private final int[] renewed;
    /** Who has to stop at this moment. */
    private int stops = Clients.NONE;

    private record Paused(int service, int group, int times) {}

    IndicationAudit(RegionState region) {
        this.region = region;
        plan = region.plan;
        renewed = new int[plan.services.length];
    }

    /** Care begins, or goes on in the region after it began elsewhere. */
    void begins(int client, ServiceState service, double now) {
        service.plan.indication.ifPresent(i -> {
            until.putIfAbsent(client, now + i.term.at(now));
            var before = paused.remove(client);
            boolean goesOn = before != null
                    && before.service == service.number
                    && region.clients.pausedAt(client) != Clients.NONE;
            times.putIfAbsent(client, goesOn ? before.times : 0);
            Audit.require(
                    !goesOn || service.groupInPlace(client) == before.group,
                    "someone of another group comes back for the care that stood still");
        });
    }

    void ends(int client, ServiceState service, double now) {
        boolean inTime = until.containsKey(client) && now <= until.get(client) + SLACK;
        Audit.require(inTime, "an indication lasts longer than it may");
        // Care goes on until somebody has decided.
        until.put(client, Double.POSITIVE_INFINITY);
    }

    /** Somebody has looked at a client; returns whether they have to stop. */
    boolean renewed(int client, ServiceState service, double now) {
        requireNobodyToStop();
        renewed[service.number]++;
        var indication = service.plan.indication.orElseThrow();
        until.put(client, now + indication.term.at(now));
        int time = times.merge(client, 1, Integer::sum);
        if (region.clients.quantile(client, Purpose.INDICATION, time) < indication.ends.at(now)) {
            stops = client;
        }
        return stops == client;
    }

    void careEnds(int client, double now) {
        boolean early = region.clients.complete(client) > now && until.containsKey(client);
        Audit.require(stops == Clients.NONE || (stops == client && early), "someone else stopped than had to");
        stops = Clients.NONE;
    }

    private void requireNobodyToStop() {
        Audit.require(stops == Clients.NONE, "someone goes on in care who has to stop");
    }

    void left(int client) {
        var clients = region.clients;
        if (clients.pausedAt(client) != Clients.NONE) {
            int service = clients.pausedAt(client);
            var group = region.services[service].groupInPlace(client);
            paused.put(client, new Paused(service, group, times.get(client)));
        }
        until.remove(client);
        times.remove(client);
    }

    void monthWritten(double now) {
        requireNobodyToStop();
        until.forEach((client, end) -> {
            boolean inCare =
                    region.clients.list(client) == Clients.NONE && region.clients.dwelling(client) == Clients.NONE;
            Audit.require(!inCare || now <= end, "someone is in care on an indication that is over");
        });
    }

    /** What was paid for all times together. */
    double cost(int service) {
        return plan.services[service].indication.map(i -> i.cost).orElse(0.0) * renewed[service];
    }

    void check(Logbook book, DeskAudit desks) {
        for (int s = 0; s < renewed.length; s++) {
            if (!desks.isReviewed(s)) {
                double counted = cost(s) + desks.cost(s);
                String what = plan.frame.services().get(s) + ": " + Metric.COST_REVIEW.id();
                double booked = Audit.booked(book, s, Metric.COST_REVIEW);
                Audit.agree(what, booked, counted, SLACK * Math.max(1, counted));
            }
        }
    }
}
