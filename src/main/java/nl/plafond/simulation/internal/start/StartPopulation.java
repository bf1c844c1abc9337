package nl.plafond.simulation.internal.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Apportionment;
import nl.plafond.simulation.internal.plan.GroupPlan;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.random.RandomStream;
import nl.plafond.simulation.internal.rules.AccessDesks;
import nl.plafond.simulation.internal.rules.Departures;
import nl.plafond.simulation.internal.rules.Endings;
import nl.plafond.simulation.internal.rules.Moves;
import nl.plafond.simulation.internal.rules.PriceSteps;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import org.apache.commons.math3.util.FastMath;

/**
 * Who is there on the first day: clients like any other, with a fate, the same in every scenario.
 *
 * <p>Those in care have what remains of a stay in equilibrium; those who wait have waited as long as a list of that
 * length implies, and the patience that is left to someone who has waited so long already.
 */
public final class StartPopulation {
    private static final long IN_CARE = -1;
    private static final long AT_DESK = -3;
    /** After so many who would be too old, the last one is taken to have a birthday tomorrow. */
    private static final int MOST_ATTEMPTS = 1000;

    private final RegionState region;
    private final Clients clients;
    private final Moves moves;
    private final Endings endings;
    private final Departures departures;
    private final PriceSteps priceSteps;
    private final AccessDesks desks;
    private final Observer observer;

    public StartPopulation(
            RegionState region,
            Moves moves,
            Endings endings,
            Departures departures,
            PriceSteps priceSteps,
            AccessDesks desks,
            Observer observer) {
        this.region = region;
        clients = region.clients;
        this.moves = moves;
        this.endings = endings;
        this.departures = departures;
        this.priceSteps = priceSteps;
        this.desks = desks;
        this.observer = observer;
    }

    /** Who is ready and waits for a dwelling; services that share dwellings take turns, or the first would have them all. */
    private record ForDwelling(int client, ServiceState service, double turn) {}

    /** Puts everyone in their place or on their list. */
    public void populate(long replicationKey) {
        var blocked = new ArrayList<List<Integer>>();
        for (int s = 0; s < region.services.length; s++) {
            blocked.add(new ArrayList<>());
        }
        var forDwelling = new ArrayList<ForDwelling>();
        for (var service : region.services) {
            fillPlaces(service, replicationKey, blocked, forDwelling);
        }
        forDwelling.sort(Comparator.comparingDouble(ForDwelling::turn));
        forDwelling.forEach(one -> departures.waitForDwelling(one.client, one.service, 0));
        for (var service : region.services) {
            new StartList(region, service, moves, endings, observer, replicationKey).fill(blocked.get(service.number));
        }
        waitForIndications(replicationKey);
    }

    /** Who waits for an indication on the first day, and since when. */
    private record AtDesk(long key, ServiceState service, double asked) {}

    /**
     * Who waits for an indication came last of all who were referred before, so as many days ago as it takes so many to come;
     * where nobody is referred any more, today.
     */
    private void waitForIndications(long replicationKey) {
        var all = new ArrayList<AtDesk>();
        for (var service : region.services) {
            long group = Key.of(Key.of(replicationKey, service.plan.key), AT_DESK);
            double perDay = Arrays.stream(service.referralsPerYear).sum() / RegionPlan.DAYS_PER_YEAR;
            for (int i = 0; i < service.plan.startAtDesk; i++) {
                all.add(new AtDesk(Key.of(group, i), service, perDay > 0 ? -(i + 0.5) / perDay : 0));
            }
        }
        all.sort(Comparator.comparingDouble(AtDesk::asked).thenComparingLong(AtDesk::key));
        all.forEach(one -> desks.waitsAtStart(add(one.service, one.key), one.service, one.asked));
    }

    private void fillPlaces(
            ServiceState service, long replicationKey, List<List<Integer>> blocked, List<ForDwelling> forDwelling) {
        long group = Key.of(Key.of(replicationKey, service.plan.key), IN_CARE);
        int number = 0;
        var perProvider = Apportionment.of(service.plan.startInCare, service.plan.room());
        for (int rank = 0; rank < perProvider.length; rank++) {
            for (int i = 0; i < perProvider[rank]; i++) {
                long key = Key.of(group, number++);
                if (service.knownStays.isPresent()) {
                    stay(key, service.providers[rank]);
                } else {
                    putInCare(add(service, key), service.providers[rank]);
                }
            }
        }
        completeCare(service, blocked, forDwelling);
    }

    /** Someone is in care of whom nothing need be known but how long they still stay. */
    private void stay(long key, ProviderState provider) {
        var plan = provider.service.plan;
        double left = plan.groups[0].residualStay.at(Purpose.STAY.quantile(Clients.visit(key, plan.key, 0)));
        provider.service.account.draw(left);
        provider.service.stay(provider, Clients.home(key, plan.startHomesUpTo), 0, left);
        observer.stays(Clients.NONE, provider, left, 0, left);
    }

    private int add(ServiceState service, long key) {
        int client = region.add(key, service.plan.startHomesUpTo, service);
        observer.came(client, 0);
        return client;
    }

    private void putInCare(int client, ProviderState provider) {
        var plan = provider.service.plan;
        provider.service.isInCareAtStart(client);
        var group = provider.service.group(client).plan;
        var young = plan.out.hasAgeLimit()
                ? Optional.of(ofOneYoungEnough(client, plan, group))
                : Optional.<Remainder>empty();
        double left =
                young.isPresent() ? young.get().left : group.residualStay.at(clients.quantile(client, Purpose.STAY));
        double longer = 0;
        if (!Double.isInfinite(plan.startMaximum)) {
            // Of those with this much to go, the share whose stay the maximum will end is S(maximum) / S(left).
            double reaching = 1 - group.stayLaw.cdf(plan.startMaximum);
            if (clients.quantile(client, Purpose.ELAPSED) * (1 - group.stayLaw.cdf(left)) < reaching) {
                double u = clients.quantile(client, Purpose.PATIENCE);
                longer = group.stay
                                .between(plan.startMaximum, Double.POSITIVE_INFINITY)
                                .at(u)
                        - plan.startMaximum;
            }
        }
        clients.setPreferred(client, provider.rank);
        moves.occupy(client, provider, 0);
        if (provider.service.pricedStays.isPresent()) {
            double whole = young.isPresent() ? young.get().whole : wholeStay(client, plan, group, left);
            double days = Math.max(0, Math.min(whole, plan.startMaximum) - left);
            priceSteps.hasBeenThere(client, provider.service, days);
        }
        clients.addToVisits(client);
        provider.service.account.draw(left);
        endings.planCare(client, provider.service, left, left + Math.max(0, longer), 0);
        if (plan.indication.isPresent()) {
            // It began some time ago, as likely on one day as on another.
            double togo = plan.indication.get().term.at(0) * clients.quantile(client, Purpose.INDICATION);
            endings.beginIndications(client, provider.service, togo, 0);
        }
    }

    /**
     * How long the whole stay is of someone in care with so much to go: a stay that is known to be longer than that, and that has
     * not broken down until now, however long it has lasted (rejection, from a stream of the client's own).
     */
    private double wholeStay(int client, ServicePlan plan, GroupPlan group, double left) {
        var longer = group.stay.between(left, Double.POSITIVE_INFINITY);
        // The maximum that ends a stay is drawn by the same quantile.
        double whole = longer.at(1 - clients.quantile(client, Purpose.ELAPSED));
        double hazard = plan.out.breakdown.at(0);
        if (hazard == 0) {
            return whole;
        }
        var chance = new RandomStream(Key.of(clients.key(client), plan.key));
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            double days = Math.min(whole, plan.startMaximum) - left;
            if (chance.uniform() < FastMath.exp(-hazard * days)) {
                return whole;
            }
            whole = longer.at(chance.uniform());
        }
        return left;
    }

    /** A stay of which so much is left of so many days. */
    private record Remainder(double left, double whole) {}

    /**
     * What is left of the stay of someone in care who is younger than the age limit, and how old they are.
     *
     * <p>They came at an age, and has been in care for a while: with so much to go, a stay that is known to be longer than
     * that, less what is to go. Whoever would be too old by now has left; so another one is drawn (rejection), each time
     * from the client's own stream.
     */
    private Remainder ofOneYoungEnough(int client, ServicePlan plan, GroupPlan group) {
        var chance = new RandomStream(Key.of(clients.key(client), plan.key));
        double left = 0;
        double whole = 0;
        double age = plan.out.ageLimit;
        for (int attempt = 0; attempt < MOST_ATTEMPTS && age >= plan.out.ageLimit; attempt++) {
            double came = plan.out.ageAtReferral.at(chance.uniform());
            left = group.residualStay.at(chance.uniform());
            whole = group.stay.between(left, Double.POSITIVE_INFINITY).at(chance.uniform());
            age = came + Math.max(0, whole - left);
        }
        clients.setBorn(client, -Math.min(age, Math.nextDown(plan.out.ageLimit)));
        return new Remainder(left, whole);
    }

    /**
     * Of those in care some have completed it, and wait for a dwelling or for another service; every so many of them, so at
     * each provider.
     */
    private void completeCare(ServiceState service, List<List<Integer>> blocked, List<ForDwelling> forDwelling) {
        var plan = service.plan;
        var next = nextOfThoseReady(plan);
        int first = clients.limit() - plan.startInCare;
        for (int i = 0; i < next.length; i++) {
            int client = first + (int) ((long) i * plan.startInCare / next.length);
            service.account.draw(-clients.complete(client));
            clients.setComplete(client, 0, 0);
            if (service.pricedStays.isPresent()) {
                hasJustCompleted(client, service);
            }
            if (next[i] == RoutePlan.HOME) {
                forDwelling.add(new ForDwelling(client, service, (i + 0.5) / next.length));
            } else {
                blocked.get(next[i]).add(client);
            }
        }
    }

    /** Someone has been in care as long as a new stay lasts; for how long they have been ready nobody says, so for no time. */
    private void hasJustCompleted(int client, ServiceState service) {
        double whole = service.group(client).plan.stay.at(clients.quantile(client, Purpose.ELAPSED));
        priceSteps.hasBeenThere(client, service, Math.min(whole, service.plan.startMaximum));
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
