package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.plan.ExpertTablePlan;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;
import nl.plafond.vocabulary.Metric;

/** Who has waited too long gets care past the list and the plafond: {@link nl.plafond.model.ExpertTable}. */
public final class ExpertTables {
    private final RegionState region;
    private final Clients clients;
    private final Moves moves;
    private final Admissions admissions;
    /** How many each service has taken on this calendar year. */
    private final int[] takenOn;

    public ExpertTables(RegionState region, Moves moves, Admissions admissions) {
        this.region = region;
        clients = region.clients;
        this.moves = moves;
        this.admissions = admissions;
        takenOn = new int[region.services.length];
    }

    /** What is in force has changed, or may have; those who find room have been admitted. */
    public void change(double now) {
        boolean newYear = now == region.plan.calendar.monthStart(region.month)
                && region.plan.calendar.monthOfYear(region.month) == 0;
        for (var service : region.services) {
            if (service.plan.expertTable.isPresent()) {
                takenOn[service.number] = newYear ? 0 : takenOn[service.number];
                meet(service, now);
            }
        }
    }

    /** Finds care for whoever has waited so long, as long as there is money for them this year. */
    public void meet(ServiceState service, double now) {
        var table = service.plan.expertTable.orElseThrow();
        int client = longestOver(service, table);
        while (client != Clients.NONE
                && due(client, table) <= now
                && takenOn[service.number] + 1 <= table.perYear.at(now)) {
            if (clients.inactive(client)) {
                moves.strikeOff(client, now);
            } else {
                takenOn[service.number]++;
                service.count(Metric.EXPERT_TABLE);
                admissions.placeBeside(client, service, now);
            }
            client = longestOver(service, table);
        }
    }

    private int longestOver(ServiceState service, ExpertTablePlan table) {
        int first = longer(service.sharedList, Clients.NONE, table);
        for (var provider : service.providers) {
            first = longer(provider.list, first, table);
        }
        return first;
    }

    private int longer(WaitingList list, int client, ExpertTablePlan table) {
        return longer(list.firstUrgent(), longer(list.firstRegular(), client, table), table);
    }

    private int longer(int one, int other, ExpertTablePlan table) {
        if (one == Clients.NONE || other == Clients.NONE) {
            return one == Clients.NONE ? other : one;
        }
        double first = due(one, table);
        double second = due(other, table);
        boolean sooner = first == second ? clients.key(one) < clients.key(other) : first < second;
        return sooner ? one : other;
    }

    private double due(int client, ExpertTablePlan table) {
        return table.due(clients.joined(client), clients.urgent(client));
    }
}
