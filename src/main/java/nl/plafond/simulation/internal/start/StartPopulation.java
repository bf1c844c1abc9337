package nl.plafond.simulation.internal.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.plafond.model.Apportionment;
import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.random.Stream;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;

/**
 * Who is there on the first day: clients like any other, with a fate, the same in every scenario.
 *
 * <p>Those in care have what remains of a stay in equilibrium; those who wait have waited as long as a list of that
 * length implies, and the patience that is left to someone who has waited so long already.
 */
public final class StartPopulation {
    private static final long IN_CARE = -1;
    /** After so many who would be too old the last one is taken to have his birthday tomorrow. */
    private static final int MOST_ATTEMPTS = 1000;

    private final Replication world;
    private final long replicationKey;

    public StartPopulation(Replication world, long replicationKey) {
        this.world = world;
        this.replicationKey = replicationKey;
    }

    public void populate() {
        var blocked = new ArrayList<List<Integer>>();
        for (int s = 0; s < world.services.length; s++) {
            blocked.add(new ArrayList<>());
        }
        for (var service : world.services) {
            fillPlaces(service, blocked);
        }
        for (var service : world.services) {
            new StartList(world, service, replicationKey).fill(blocked.get(service.number));
        }
    }

    private void fillPlaces(ServiceState service, List<List<Integer>> blocked) {
        long group = Key.of(Key.of(replicationKey, service.plan.key), IN_CARE);
        int client = 0;
        var perProvider = Apportionment.of(service.plan.startInCare, service.plan.room());
        for (int rank = 0; rank < perProvider.length; rank++) {
            for (int i = 0; i < perProvider[rank]; i++) {
                putInCare(add(world, service, group, client++), service.providers[rank]);
            }
        }
        completeCare(service, blocked);
    }

    /** Someone new, with his fate. */
    static int add(Replication world, ServiceState service, long group, int number) {
        int client = world.clients.add(Key.of(group, number), world.plan.municipalityUpTo);
        world.clients.drawFate(client, service.plan.key);
        world.watch.came(client, 0);
        return client;
    }

    private void putInCare(int client, ProviderState provider) {
        var plan = provider.service.plan;
        double left = plan.out.hasAgeLimit()
                ? leftOfOneYoungEnough(client, plan)
                : plan.residualStay.at(world.clients.quantile(client, Purpose.STAY));
        double longer = 0;
        if (!Double.isInfinite(plan.startMaximum)) {
            // Of those with this much to go, the share whose stay the maximum will end is S(maximum) / S(left).
            double reaching = 1 - plan.stayLaw.cdf(plan.startMaximum);
            if (world.clients.quantile(client, Purpose.ELAPSED) * (1 - plan.stayLaw.cdf(left)) < reaching) {
                double u = world.clients.quantile(client, Purpose.PATIENCE);
                longer = plan.stay.at(1 - reaching + u * reaching) - plan.startMaximum;
            }
        }
        world.clients.preferred[client] = provider.rank;
        world.moves.occupy(client, provider, 0);
        world.clients.visits[client]++;
        world.admissions.planCare(client, provider.service, left, left + Math.max(0, longer), 0);
    }

    /**
     * What is left of the stay of someone in care who is younger than the age limit, and how old he is.
     *
     * <p>He came at an age, and has been in care for a while: with so much to go, a stay that is known to be longer than
     * that, less what is to go. Whoever would be too old by now has left; so another one is drawn (rejection), each time
     * from the client's own stream.
     */
    private double leftOfOneYoungEnough(int client, ServicePlan plan) {
        var chance = new Stream(Key.of(world.clients.key[client], plan.key));
        double left = 0;
        double age = plan.out.ageLimit;
        for (int attempt = 0; attempt < MOST_ATTEMPTS && age >= plan.out.ageLimit; attempt++) {
            double came = plan.out.ageAtReferral.at(chance.uniform());
            left = plan.residualStay.at(chance.uniform());
            double shorter = plan.stayLaw.cdf(left);
            double whole = plan.stay.at(Math.min(shorter + chance.uniform() * (1 - shorter), Math.nextDown(1.0)));
            age = came + Math.max(0, whole - left);
        }
        world.clients.born[client] = -Math.min(age, Math.nextDown(plan.out.ageLimit));
        return left;
    }

    /**
     * Of those in care some have completed it, and wait for a dwelling or for another service; every so many of them, so at
     * each provider.
     */
    private void completeCare(ServiceState service, List<List<Integer>> blocked) {
        var plan = service.plan;
        var next = nextOfThoseReady(plan);
        int first = world.clients.size - plan.startInCare;
        for (int i = 0; i < next.length; i++) {
            int client = first + (int) ((long) i * plan.startInCare / next.length);
            world.clients.complete[client] = 0;
            world.clients.natural[client] = 0;
            if (next[i] == RoutePlan.HOME) {
                world.waysOut.waitForDwelling(client, service, 0);
            } else {
                blocked.get(next[i]).add(client);
            }
        }
    }

    /** What those wait for whose care is complete: a service, or a dwelling; the kinds in turn, so at each provider too. */
    private static int[] nextOfThoseReady(ServicePlan plan) {
        record Ready(int next, double turn) {}
        var all = new ArrayList<Ready>();
        for (int i = 0; i < plan.startForDwelling; i++) {
            all.add(new Ready(RoutePlan.HOME, (i + 0.5) / plan.startForDwelling));
        }
        for (int kind = 0; kind < plan.startBlocked.length; kind++) {
            for (int i = 0; i < plan.startBlocked[kind]; i++) {
                all.add(new Ready(plan.startBlockedFor[kind], (i + 0.5) / plan.startBlocked[kind]));
            }
        }
        all.sort(Comparator.comparingDouble(Ready::turn));
        return all.stream().mapToInt(Ready::next).toArray();
    }
}
