package nl.plafond.simulation.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.simulation.internal.plan.StepFunction;
import nl.plafond.simulation.internal.state.Capacity.Refusal;

/**
 * Staff of some services while it runs: how many fte are at work, and who takes them.
 *
 * <p>Each client in a place takes those of the service, and so does a place that is held. Who comes from a place of the same
 * staff brings along what they took there, so that nobody waits in a place for staff who look after them already. Of those
 * who wait for different services, or providers, and would find room, who asked first goes first.
 */
public final class StaffState {
    /** A part of an fte that rounding may take: a tenth ten times is one. */
    private static final double ROUNDING = 1e-9;

    private final StepFunction fte;
    private final Clients clients;
    private final List<ServiceState> services = new ArrayList<>();
    private final List<ProviderState> providers = new ArrayList<>();
    /** Those for whom a place is held and who have another one of these staff meanwhile. */
    private final List<Integer> matchedInPlace = new ArrayList<>();

    private double atWork;
    private boolean everLacked;

    StaffState(StepFunction fte, Clients clients) {
        this.fte = fte;
        this.clients = clients;
        atWork = fte.at(0);
    }

    /** They look after the clients of a service too. */
    void lookAfter(ServiceState service) {
        services.add(service);
        providers.addAll(List.of(service.providers));
        for (var provider : service.providers) {
            provider.capacity.countStaff(this, service.plan.ftePerPlace);
        }
    }

    /** The providers whose clients they look after, of whichever service. */
    List<ProviderState> providers() {
        return providers;
    }

    /** Whether someone was ever kept out for want of them. */
    boolean everLacked() {
        return everLacked;
    }

    /** As many are at work from this day on as there are then. */
    void update(double now) {
        atWork = fte.at(now);
    }

    /** How many fte all of them take who have a place or for whom one is held. */
    double taken() {
        double taken = 0;
        for (var provider : providers) {
            taken += provider.capacity.fteTaken();
        }
        for (int client : matchedInPlace) {
            var service = service(clients.list(client));
            double held = service.map(s -> s.providers[0].capacity.fte(s.nextClass(client)))
                    .orElse(0.0);
            taken -= Math.min(brings(client), held);
        }
        return taken;
    }

    /**
     * Whether there are too few for one who takes so many fte; never for whoever takes no more than they bring.
     *
     * @param brought how many fte fall free as that one comes
     */
    boolean lack(double takes, double brought) {
        double taken = taken();
        boolean lack = taken - brought + takes > Math.max(atWork, taken) + ROUNDING;
        everLacked |= lack;
        return lack;
    }

    /** How many fte fall free when a client leaves the place that they have. */
    public double brings(int client) {
        boolean hasPlace = clients.place(client) != Clients.NONE && !clients.elsewhere(client);
        return hasPlace
                ? service(clients.place(client))
                        .map(s -> s.providers[0].capacity.fte(s.priceClass(client)))
                        .orElse(0.0)
                : 0;
    }

    private Optional<ServiceState> service(int number) {
        return services.stream().filter(s -> s.number == number).findFirst();
    }

    /** A place is held for a client, or is no more. */
    public void hold(int client, boolean whether) {
        if (!whether) {
            matchedInPlace.remove((Integer) client);
        } else if (brings(client) > 0) {
            matchedInPlace.add(client);
        }
    }

    /** Whether of those who wait and would find room someone goes before a client who would. */
    public boolean othersGoFirst(int client, ServiceState service, double now) {
        if (sufficeForEveryone(service)) {
            return false;
        }
        everLacked = true;
        for (var provider : providers) {
            int first = provider.service.plan.comesBack ? provider.service.away.longest() : provider.next(now);
            if (first != Clients.NONE
                    && askedBefore(first, client)
                    && provider.refusal(first, now) == Refusal.NOTHING) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are enough for everyone who waits for whatever service and one more for this one. */
    private boolean sufficeForEveryone(ServiceState service) {
        double wanted = taken() + service.plan.ftePerPlace;
        for (var each : services) {
            wanted += (each.waiting - each.matched + each.elsewhere) * each.plan.ftePerPlace;
        }
        return wanted <= atWork;
    }

    private boolean askedBefore(int one, int other) {
        int order = Double.compare(clients.joined(one), clients.joined(other));
        return order == 0 ? clients.key(one) < clients.key(other) : order < 0;
    }
}
