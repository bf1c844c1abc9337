package nl.plafond.simulation;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.Gate.Refusal;

/**
 * Checks while a replication runs what must always be true, from what it sees itself: clients are conserved, nobody comes
 * in against a limit, order is kept, Little's law holds on the path, and the ledger adds up.
 *
 * <p>It keeps its own count of everything, so that a mistake in the simulation's counters shows. It fails with a sentence
 * that says what is wrong.
 */
final class Audit extends Watch {
    private final Plan plan;
    private final Passages care;
    private final Passages elsewhere;
    private final Passages lists;
    private final Passages bridging;
    private World world;
    private long came;
    private long gone;

    Audit(Plan plan) {
        this.plan = plan;
        int n = plan.services.length;
        care = new Passages("care", n, s -> plan.services[s].price);
        elsewhere = new Passages("elsewhere", n, s -> plan.services[s].overflowPrice);
        lists = new Passages("list", n, s -> plan.services[s].bridgingPrice);
        bridging = new Passages("bridging", n, s -> plan.services[s].bridgingPrice);
    }

    void watch(World watched) {
        world = watched;
    }

    @Override
    void came(int client, double now) {
        came++;
    }

    @Override
    void gone(int client, double now) {
        gone++;
        require(world.clients.gone(client), "a client who is gone has neither a place nor a list");
    }

    @Override
    void joined(int client, ServiceState service, double now) {
        lists.enter(client, service.number, now);
        if (world.clients.bridged[client]) {
            bridging.enter(client, service.number, now);
        }
    }

    @Override
    void leftList(int client, ServiceState service, double now) {
        lists.leave(client, now);
        if (world.clients.bridged[client]) {
            bridging.leave(client, now);
        }
    }

    @Override
    void tookPlace(int client, ServiceState service, double now) {
        care.enter(client, service.number, now);
    }

    @Override
    void placedElsewhere(int client, ServiceState service, double now) {
        elsewhere.enter(client, service.number, now);
        require(service.plan.dutyToPlace, "only a service with the duty to place sends clients elsewhere");
        require(service.gate.refusal(now) != Refusal.NOTHING, "nobody goes elsewhere while there is room");
    }

    @Override
    void leftPlace(int client, ServiceState service, double now) {
        (world.clients.elsewhere[client] ? elsewhere : care).leave(client, now);
    }

    @Override
    void admitted(int client, ServiceState service, double now) {
        checkRoom(service, now);
        checkOrder(client, service);
    }

    private void checkRoom(ServiceState service, double now) {
        var rules = service.plan;
        int inCare = care.count(service.number);
        if (rules.hasPlaces) {
            require(inCare <= rules.places.at(now), service, "more clients were admitted than there are places");
        }
        if (rules.hasPlafond) {
            int year = plan.calendar.yearOf(world.month());
            double yearEnd = plan.calendar.yearStart(year + 1);
            double produced = care.euros(service.number, Math.max(0, plan.calendar.yearStart(year)), now);
            double limit = rules.plafond(year, now, plan.calendar) * (1 + 1e-9);
            require(produced < limit, service, "a client was admitted above the plafond");
            if (rules.committed) {
                double whole = produced + inCare * rules.price.at(now) * (yearEnd - now);
                require(whole <= limit, service, "a client was admitted whom the plafond cannot carry to 31 December");
            }
        }
    }

    private void checkOrder(int client, ServiceState service) {
        if (service.list.isEmpty() || !rulesKeepList(service)) {
            return;
        }
        var clients = world.clients;
        int head = service.list.head();
        boolean urgentFirst = clients.urgent[client] || service.list.urgent() == 0;
        require(urgentFirst, service, "an urgent client was passed over");
        boolean sameClass = clients.urgent[client] == clients.urgent[head];
        require(
                !sameClass || clients.joined[client] <= clients.joined[head],
                service,
                "a client was admitted before one who waited longer");
    }

    private static boolean rulesKeepList(ServiceState service) {
        return service.plan.limited && !service.plan.dutyToPlace;
    }

    @Override
    void monthWritten(World watched, int month, double now) {
        var clients = world.clients;
        var inCare = new int[world.services.length];
        var waiting = new int[world.services.length];
        var away = new int[world.services.length];
        long present = 0;
        for (int c = 0; c < clients.size; c++) {
            present += clients.gone(c) ? 0 : 1;
            if (clients.list[c] != Clients.NONE) {
                waiting[clients.list[c]]++;
            }
            if (clients.place[c] != Clients.NONE) {
                (clients.elsewhere[c] ? away : inCare)[clients.place[c]]++;
            }
        }
        require(
                came == gone + present,
                "clients got lost: " + came + " came, " + gone + " went, " + present + " are here");
        for (var service : world.services) {
            int s = service.number;
            require(inCare[s] == service.gate.inCare() && inCare[s] == care.count(s), service, "miscounted in care");
            require(waiting[s] == service.list.size() && waiting[s] == lists.count(s), service, "miscounted list");
            require(away[s] == service.elsewhere, service, "miscounted elsewhere");
        }
    }

    /** Checks the whole replication against its logbook. */
    void finish(Logbook book) {
        double end = plan.calendar.end();
        for (var passages : new Passages[] {care, elsewhere, lists, bridging}) {
            passages.close(end);
        }
        new Books(plan, book).check(care, elsewhere, bridging, end);
    }

    private void require(boolean holds, ServiceState service, String sentence) {
        require(holds, plan.frame.services().get(service.number) + ": " + sentence);
    }

    static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalStateException(sentence);
        }
    }
}
