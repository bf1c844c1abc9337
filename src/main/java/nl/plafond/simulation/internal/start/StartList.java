package nl.plafond.simulation.internal.start;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.flows.Throughput;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.rules.Endings;
import nl.plafond.simulation.internal.rules.Moves;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;

/**
 * Who waits for a service on the first day: those who wait at home, and those who keep a place of another service
 * meanwhile. How long they have waited is known, or drawn for each list apart.
 */
public final class StartList {
    private static final long WAITING = -2;

    private final RegionState region;
    private final Clients clients;
    private final ServiceState service;
    private final ServicePlan plan;
    private final Moves moves;
    private final Endings endings;
    private final Observer observer;
    private final long group;

    StartList(
            RegionState region,
            ServiceState service,
            Moves moves,
            Endings endings,
            Observer observer,
            long replicationKey) {
        this.region = region;
        this.service = service;
        this.moves = moves;
        this.endings = endings;
        this.observer = observer;
        clients = region.clients;
        plan = service.plan;
        group = Key.of(Key.of(replicationKey, plan.key), WAITING);
    }

    /**
     * Puts everyone on the list.
     *
     * @param blocked those among them who are in a place of another service
     */
    void fill(List<Integer> blocked) {
        if (plan.startWaiting == 0) {
            return;
        }
        var waiting = new int[plan.startWaiting];
        int atHome = waiting.length - blocked.size();
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = i < atHome ? add(Key.of(group, i)) : blocked.get(i - atHome);
        }
        blocked.forEach(client -> service.beginVisit(client));
        for (int i = 0; i < waiting.length; i++) {
            clients.setUrgent(waiting[i], i < plan.startUrgent);
            clients.setPreferred(waiting[i], service.preferred(waiting[i]));
        }
        var waited = plan.startWaited.length > 0 ? plan.startWaited : drawn(waiting);
        int[] longestFirst = ranked(Arrays.stream(waited).map(days -> -days).toArray());
        markInactive(waiting, those(longestFirst, i -> i < atHome));
        for (int i : longestFirst) {
            join(waiting[i], waited[i]);
        }
    }

    /** Every so many of those at home, from the longest wait to the shortest: nobody knows which of them it is. */
    private void markInactive(int[] waiting, int[] atHome) {
        for (int i = 0; i < plan.startInactive; i++) {
            int rank = (int) ((long) i * atHome.length / plan.startInactive);
            clients.setInactive(waiting[atHome[rank]]);
        }
    }

    private int add(long key) {
        int client = region.add(key, plan.startHomesUpTo, service);
        observer.came(client, 0);
        return client;
    }

    private void join(int client, double waited) {
        if (clients.inactive(client)) {
            moves.join(client, service, -waited, 0);
            return;
        }
        learnAge(client, waited);
        carryOn(client, waited);
        observer.asks(client, service, 0);
        service.account.draw(service.daysDrawn(client));
        moves.join(client, service, -waited, 0);
        endings.planWait(client, service, patienceLeft(client, waited), 0);
    }

    /** How long each has waited, where that is not known: list by list, where the urgent go first those apart. */
    private double[] drawn(int[] waiting) {
        var waited = new double[waiting.length];
        var room = plan.room();
        double whole = Arrays.stream(room).sum();
        int[] everyone = IntStream.range(0, waiting.length).toArray();
        for (int rank = 0; rank < service.providers.length; rank++) {
            var list = service.listOf(rank);
            // A list that providers share is drawn with the first of them.
            var sharing = IntStream.range(rank, service.providers.length)
                    .filter(p -> service.listOf(p) == list)
                    .toArray();
            boolean told = IntStream.range(0, rank).anyMatch(p -> service.listOf(p) == list);
            if (!told) {
                int[] members = those(everyone, i -> service.listOf(clients.preferred(waiting[i])) == list);
                double share = Arrays.stream(sharing)
                        .mapToDouble(p -> plan.providers[p].share)
                        .sum();
                double places = Arrays.stream(sharing).mapToDouble(p -> room[p]).sum();
                draw(waiting, members, plan.throughput.part(share, places / whole), rank, waited);
            }
        }
        return waited;
    }

    private void draw(int[] waiting, int[] members, Throughput through, int list, double[] waited) {
        if (plan.waiting.order == Order.FIRST_COME) {
            drawInOrder(waiting, members, through, -2 - 2L * list, waited);
            return;
        }
        int[] urgent = those(members, i -> clients.urgent(waiting[i]));
        int[] regular = those(members, i -> !clients.urgent(waiting[i]));
        drawInOrder(waiting, urgent, through.ofUrgent(), -2 - 2L * list, waited);
        drawInOrder(waiting, regular, through.ofRegular(), -1 - 2L * list, waited);
    }

    /** Those of some numbers of whom something is true. */
    private static int[] those(int[] numbers, IntPredicate some) {
        var found = new int[numbers.length];
        int n = 0;
        for (int number : numbers) {
            if (some.test(number)) {
                found[n++] = number;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** What the history of a list follows from, the rules of the service apart. */
    private record HistoryRules(long service, int length, Throughput through) {}

    /** Draws for those who are helped in the order of joining; who came when is chance too. */
    private void drawInOrder(int[] waiting, int[] members, Throughput through, long key, double[] waited) {
        if (members.length == 0) {
            return;
        }
        var abandonment = plan.abandonment.orElseThrow();
        var rules = new HistoryRules(plan.key, members.length, through);
        var history = region.plan.workedOut.of(
                rules, () -> new ListHistory(members.length, through, abandonment, plan.waiting.longest));
        var ages = history.ages(Key.of(group, key));
        int[] lastFirst = ranked(Arrays.stream(members)
                .mapToDouble(i -> clients.quantile(waiting[i], Purpose.ELAPSED))
                .toArray());
        for (int i = 0; i < lastFirst.length; i++) {
            waited[members[lastFirst[i]]] = ages[i];
        }
    }

    /**
     * Those who have waited so long were so young at referral that they are still younger than the age limit; if nobody can
     * have been, their birthday is now.
     */
    private void learnAge(int client, double waited) {
        double limit = plan.out.ageLimit;
        if (plan.out.hasAgeLimit() && Double.isNaN(clients.born(client))) {
            var youngEnough = plan.out.ageAtReferral.between(0, Math.nextDown(limit - waited));
            double came = youngEnough.at(clients.quantile(client, Purpose.AGE));
            clients.setBorn(client, -(came + waited));
        }
        clients.setBorn(client, Math.max(clients.born(client), -Math.nextDown(limit)));
    }

    /** Those whose stay only the maximum can have ended go home when their own care would have been complete. */
    private void carryOn(int client, double waited) {
        if (clients.place(client) == Clients.NONE) {
            return;
        }
        var home = region.services[clients.place(client)];
        var from = home.plan;
        boolean stopped =
                leadsHere(from.out.afterMaximum) && !leadsHere(from.groups[home.groupInPlace(client)].routes.at(0));
        if (stopped) {
            double whole = from.startMaximum + waited;
            var longer = from.groups[home.groupInPlace(client)].stay.between(whole, Double.POSITIVE_INFINITY);
            double length = longer.at(clients.quantile(client, Purpose.ELAPSED));
            clients.setNatural(client, Math.max(Double.MIN_VALUE, length - whole));
        }
    }

    private boolean leadsHere(List<RoutePlan> routes) {
        return routes.stream().anyMatch(r -> r.waitsInPlace() && r.to() == service.number);
    }

    private double patienceLeft(int client, double waited) {
        if (!plan.waiting.hasPatience) {
            return Double.POSITIVE_INFINITY;
        }
        var patience = service.group(client).plan.patience.between(waited, Double.POSITIVE_INFINITY);
        return Math.max(0, patience.at(clients.quantile(client, Purpose.PATIENCE)) - waited);
    }

    /** The numbers of some values from the smallest to the largest; of equal ones the first comes first. */
    private static int[] ranked(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var order = new int[values.length];
        var taken = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            int high = values.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            order[low + taken[low]++] = i;
        }
        return order;
    }
}
