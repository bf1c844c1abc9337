package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import java.util.Optional;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.plan.RegionPlan;

/** Where everyone is and how much room there is, at one moment of one replication. */
public final class RegionState {
    public final RegionPlan plan;
    public final Clients clients;
    public final ServiceState[] services;
    public final ProviderState[] providers;
    /** Who looks after the clients of some services. */
    private final StaffState[] staff;

    /** Who decides on those who are referred. */
    public final DeskState[] desks;

    /** Those who wait for a dwelling, per stream. */
    public final WaitingList[] dwellings;

    public final ClientDays clientDays;
    public final BlockedClients blocked;
    /** What happens is written down here. */
    public final LogbookWriter book;
    /** The number of the month that runs. */
    public int month;

    /**
     * A region in which nobody is yet.
     *
     * @param clients without anyone in it
     * @param followEveryone whether each client is followed to the end of their stay, even where all is known as it begins;
     *     the outcome is the same but for rounding
     */
    public RegionState(RegionPlan plan, Clients clients, boolean followEveryone) {
        this.plan = plan;
        this.clients = clients;
        book = new LogbookWriter(plan.frame);
        services = new ServiceState[plan.services.length];
        providers = new ProviderState[plan.frame.providers().size()];
        int first = 0;
        for (int s = 0; s < services.length; s++) {
            int owner = plan.services[s].owner;
            var shared = owner == s ? Optional.<ServiceState>empty() : Optional.of(services[owner]);
            services[s] = new ServiceState(s, plan, first, clients, book, followEveryone, shared);
            if (owner != s) {
                services[s].share(services[owner]);
                services[owner].share(services[s]);
            }
            System.arraycopy(services[s].providers, 0, providers, first, services[s].providers.length);
            first += services[s].providers.length;
        }
        staff = Arrays.stream(plan.staff)
                .map(fte -> new StaffState(fte, clients))
                .toArray(StaffState[]::new);
        for (var service : services) {
            if (service.plan.ftePerPlace > 0) {
                service.staff = Optional.of(staff[service.plan.staff]);
                staff[service.plan.staff].lookAfter(service);
            }
        }
        desks = new DeskState[plan.desks.length];
        for (int d = 0; d < desks.length; d++) {
            desks[d] = new DeskState(d, plan.desks[d], clients, services.length, plan.municipalityUpTo.length);
        }
        dwellings = new WaitingList[plan.dwellings.length];
        for (int d = 0; d < dwellings.length; d++) {
            // By urgency where a dwelling is meant for that; see WaitingList.longestWaiting.
            dwellings[d] = new WaitingList(clients, Order.URGENT_FIRST, Double.POSITIVE_INFINITY);
        }
        clientDays = new ClientDays(providers, services.length, plan.municipalityUpTo.length);
        blocked = new BlockedClients(this);
    }

    /**
     * Adds a client who comes to a service, is nowhere yet and whose fate is drawn; returns their number.
     *
     * @param homesUpTo up to which quantile such clients live in each municipality
     */
    public int add(long key, double[] homesUpTo, ServiceState service) {
        int client = clients.add(key, homesUpTo);
        service.beginVisit(client);
        return client;
    }

    /** As many staff are at work from this day on as there are then. */
    public void updateStaff(double now) {
        for (var team : staff) {
            team.update(now);
        }
    }

    /** Applies the rules in force on the first day to every service. */
    public void begin() {
        for (var service : services) {
            service.update(0, 0);
        }
    }
}
