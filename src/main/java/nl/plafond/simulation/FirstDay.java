package nl.plafond.simulation;

import java.util.Arrays;
import java.util.Comparator;
import nl.plafond.simulation.random.Key;
import nl.plafond.simulation.random.Purpose;

/**
 * Who is there on the first day: clients like any other, with a fate, the same in every scenario.
 *
 * <p>Those in care have what remains of a stay in equilibrium; those who wait have waited as long as a list of that
 * length implies, and the patience that is left to someone who has waited so long already.
 */
final class FirstDay {
    private static final long IN_CARE = -1;
    private static final long WAITING = -2;

    private final World world;
    private final long replicationKey;

    FirstDay(World world, long replicationKey) {
        this.world = world;
        this.replicationKey = replicationKey;
    }

    void populate() {
        for (var service : world.services) {
            long group = Key.of(Key.of(replicationKey, service.plan.key), IN_CARE);
            for (int i = 0; i < service.plan.startInCare; i++) {
                putInCare(add(service, group, i), service);
            }
            putOnList(service);
        }
    }

    private int add(ServiceState service, long group, int number) {
        int client = world.clients.add(Key.of(group, number), world.plan.municipalityUpTo);
        world.clients.drawFate(client, service.plan.key);
        world.watch.came(client, 0);
        return client;
    }

    private void putInCare(int client, ServiceState service) {
        var plan = service.plan;
        double left = plan.residualStay.at(world.clients.quantile(client, Purpose.STAY));
        double longer = 0;
        if (!Double.isInfinite(plan.startMaximum)) {
            // Of those with this much to go, the share whose stay the maximum will end is S(maximum) / S(left).
            double reaching = 1 - plan.stayLaw.cdf(plan.startMaximum);
            if (world.clients.quantile(client, Purpose.ELAPSED) * (1 - plan.stayLaw.cdf(left)) < reaching) {
                double u = world.clients.quantile(client, Purpose.PATIENCE);
                longer = plan.stay.at(1 - reaching + u * reaching) - plan.startMaximum;
            }
        }
        world.flow.takePlace(client, service, left, left + Math.max(0, longer), 0);
    }

    private void putOnList(ServiceState service) {
        int n = service.plan.startWaiting;
        var waiting = new Integer[n];
        var waited = new double[n];
        int first = world.clients.size;
        long group = Key.of(Key.of(replicationKey, service.plan.key), WAITING);
        for (int i = 0; i < n; i++) {
            int client = add(service, group, i);
            world.clients.urgent[client] = i < service.plan.startUrgent;
            waited[i] = service.plan.elapsed.at(world.clients.quantile(client, Purpose.ELAPSED));
            waiting[i] = i;
        }
        Arrays.sort(waiting, Comparator.comparingDouble(i -> -waited[i]));
        for (int i : waiting) {
            world.flow.join(first + i, service, -waited[i], patienceLeft(first + i, service, waited[i]), 0);
        }
    }

    private double patienceLeft(int client, ServiceState service, double waited) {
        if (!service.plan.hasPatience) {
            return Double.POSITIVE_INFINITY;
        }
        double used = service.plan.patienceLaw.cdf(waited);
        double quantile = used + world.clients.quantile(client, Purpose.PATIENCE) * (1 - used);
        return Math.max(0, service.plan.patience.at(Math.min(quantile, Math.nextDown(1.0))) - waited);
    }
}
