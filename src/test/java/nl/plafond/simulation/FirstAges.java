package nl.plafond.simulation;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.simulation.internal.state.ServiceState;
import org.apache.commons.math3.stat.StatUtils;

/** How long those on the list of a service have waited on the first day, as the warm start draws it. */
public final class FirstAges {
    private FirstAges() {}

    /** The mean and the longest time waited, in each of many replications. */
    public static Sample[] of(Plan plan, int service, int replications) {
        return Sample.of(replications, replication -> {
            var ages = ages(plan, service, 1, replication).stream()
                    .mapToDouble(d -> d)
                    .toArray();
            return new double[] {StatUtils.mean(ages), StatUtils.max(ages)};
        });
    }

    /** How long each has waited, in the order of joining. */
    public static List<Double> ages(Plan plan, int service, long seed, int replication) {
        var found = new ArrayList<Double>();
        new Onlooker() {
            @Override
            public void joined(int client, ServiceState joined, double now) {
                if (now == 0 && joined.number == service && region.clients.joined(client) <= 0) {
                    found.add(-region.clients.joined(client));
                }
            }
        }.play(plan, seed, replication);
        return found;
    }
}
