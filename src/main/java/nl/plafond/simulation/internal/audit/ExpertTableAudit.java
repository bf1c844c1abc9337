package nl.plafond.simulation.internal.audit;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** For whom the expert table finds care: for nobody too soon, for no more than there is money for, and in their turn. */
final class ExpertTableAudit {
    private final RegionState region;
    private final int[][] found;

    ExpertTableAudit(RegionState region) {
        this.region = region;
        found = new int[region.services.length][region.plan.calendar.years()];
    }

    /** Care is found for someone who has just left the list. */
    void finds(int client, ServiceState service, double now) {
        var clients = region.clients;
        var table = service.plan.expertTable.orElseThrow();
        double due = table.due(clients.joined(client), clients.urgent(client));
        int number = ++found[service.number][region.plan.calendar.yearOf(region.month)];
        Audit.require(due <= now, "care is found for someone who has not waited so long");
        Audit.require(number <= table.perYear.at(now), "care is found for more people than there is money for");
        Audit.require(firstDue(service) >= due, "care is found for someone while another is over the time longer");
    }

    /** Nobody who has waited so long still waits while there is money for them. */
    void monthWritten(ServiceState service, double before) {
        service.plan.expertTable.ifPresent(table -> {
            int year = region.plan.calendar.yearOf(region.month);
            boolean money = found[service.number][year] + 1 <= table.perYear.at(before);
            Audit.require(
                    !money || firstDue(service) >= before, "someone is over the time while there is money for them");
        });
    }

    /** When the first of those who wait and have no place held has waited so long, of everyone on the lists. */
    private double firstDue(ServiceState service) {
        var clients = region.clients;
        var table = service.plan.expertTable.orElseThrow();
        double first = Double.POSITIVE_INFINITY;
        for (int client = 0; client < clients.limit(); client++) {
            boolean waits = clients.list(client) == service.number && !clients.matched(client);
            double due = waits ? table.due(clients.joined(client), clients.urgent(client)) : Clients.NONE;
            first = waits ? Math.min(first, due) : first;
        }
        return first;
    }

    void check(Logbook book) {
        for (var service : region.services) {
            int sum = 0;
            for (int ofYear : found[service.number]) {
                sum += ofYear;
            }
            double booked = Audit.booked(book, service.number, Metric.EXPERT_TABLE);
            Audit.agree(region.plan.frame.services().get(service.number) + ": expert table", booked, sum, 0);
        }
    }
}
