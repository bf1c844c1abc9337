package nl.plafond.simulation;

import java.util.Arrays;
import java.util.Comparator;
import nl.plafond.model.Apportionment;
import nl.plafond.simulation.random.Key;
import nl.plafond.simulation.random.Purpose;
import nl.plafond.simulation.random.Stream;

/**
 * Who is there on the first day: clients like any other, with a fate, the same in every scenario.
 *
 * <p>Those in care have what remains of a stay in equilibrium; those who wait have waited as long as a list of that
 * length implies, and the patience that is left to someone who has waited so long already.
 */
final class FirstDay {
    private static final long IN_CARE = -1;
    private static final long WAITING = -2;
    /** After so many who would be too old the last one is taken to have his birthday tomorrow. */
    private static final int MOST_ATTEMPTS = 1000;

    private final World world;
    private final long replicationKey;

    FirstDay(World world, long replicationKey) {
        this.world = world;
        this.replicationKey = replicationKey;
    }

    void populate() {
        for (var service : world.services) {
            fillPlaces(service);
            putOnList(service);
        }
    }

    private void fillPlaces(ServiceState service) {
        long group = Key.of(Key.of(replicationKey, service.plan.key), IN_CARE);
        int client = 0;
        var perProvider = Apportionment.of(service.plan.startInCare, weights(service));
        for (int rank = 0; rank < perProvider.length; rank++) {
            for (int i = 0; i < perProvider[rank]; i++) {
                putInCare(add(service, group, client++), service.providers[rank]);
            }
        }
        waitForDwellings(service);
    }

    /** Clients in care are spread over the providers as the places are, or else as their shares. */
    private static double[] weights(ServiceState service) {
        boolean counted = Arrays.stream(service.providers).allMatch(p -> p.plan.hasPlaces && p.gate.places() > 0);
        return Arrays.stream(service.providers)
                .mapToDouble(p -> counted ? p.gate.places() : p.plan.share)
                .toArray();
    }

    private int add(ServiceState service, long group, int number) {
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

    /** Who has waited so long is so much older than when he was referred, and still younger than the age limit. */
    private void learnAgeOfWaiting(int client, ServicePlan plan, double waited) {
        if (plan.out.hasAgeLimit()) {
            double came = plan.out.ageAtReferral.at(world.clients.quantile(client, Purpose.AGE));
            world.clients.born[client] = -Math.min(came + waited, Math.nextDown(plan.out.ageLimit));
        }
    }

    /** Of those in care some have completed it and wait for a dwelling; every so many of them, so at each provider. */
    private void waitForDwellings(ServiceState service) {
        int n = service.plan.startForDwelling;
        int all = service.plan.startInCare;
        int first = world.clients.size - all;
        for (int i = 0; i < n; i++) {
            int client = first + (int) ((long) i * all / n);
            world.clients.complete[client] = 0;
            world.clients.natural[client] = 0;
            world.waysOut.waitForDwelling(client, service, 0);
        }
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
            world.clients.preferred[client] = world.arrivals.preferred(client, service);
            waited[i] = service.plan.startWaited.length > 0
                    ? service.plan.startWaited[i]
                    : service.plan.waiting.elapsed.at(world.clients.quantile(client, Purpose.ELAPSED));
            learnAgeOfWaiting(client, service.plan, waited[i]);
            waiting[i] = i;
        }
        Arrays.sort(waiting, Comparator.comparingDouble(i -> -waited[i]));
        for (int i : waiting) {
            world.moves.join(first + i, service, -waited[i], 0);
            world.arrivals.planWait(first + i, service, patienceLeft(first + i, service, waited[i]), 0);
        }
    }

    private double patienceLeft(int client, ServiceState service, double waited) {
        if (!service.plan.waiting.hasPatience) {
            return Double.POSITIVE_INFINITY;
        }
        double used = service.plan.waiting.patienceLaw.cdf(waited);
        double quantile = used + world.clients.quantile(client, Purpose.PATIENCE) * (1 - used);
        return Math.max(0, service.plan.waiting.patience.at(Math.min(quantile, Math.nextDown(1.0))) - waited);
    }
}
