package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.FreedRoom;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Who moves to the provider that they prefer, after they came to another: {@link nl.plafond.model.Relocation}. */
public final class Relocations {
    private final Clients clients;
    private final FreedRoom freed;
    private final Moves moves;
    private final Observer observer;

    public Relocations(RegionState region, FreedRoom freed, Moves moves, Observer observer) {
        clients = region.clients;
        this.freed = freed;
        this.moves = moves;
        this.observer = observer;
    }

    /** Someone has come to a provider, and may want to move from there. */
    void came(int client, ProviderState provider, double now) {
        var service = provider.service;
        int preferred = clients.preferred(client);
        if (service.relocations.isPresent()
                && provider.rank != preferred
                && clients.quantile(client, Purpose.RELOCATION) < service.relocationShare) {
            service.relocations.get().add(client, preferred, now);
            observer.wantsToMove(client, service.providers[preferred], now);
            freed.at(service.providers[preferred]);
        }
    }

    /** Whoever wants to move does so as long as a provider has room for them, the longest there first. */
    void move(ServiceState service, double now) {
        for (int rank = roomAt(service, now); rank != Clients.NONE; rank = roomAt(service, now)) {
            int client = service.relocations.orElseThrow().first(rank);
            service.count(Metric.RELOCATED);
            service.relocations.orElseThrow().move(clients.municipality(client));
            moves.relocate(client, service.providers[rank], now);
        }
    }

    /** The provider that whoever has wanted to move longest finds room at; {@link Clients#NONE} if nobody does. */
    private int roomAt(ServiceState service, double now) {
        var wishes = service.relocations.orElseThrow();
        int first = Clients.NONE;
        double since = Double.POSITIVE_INFINITY;
        for (var provider : service.providers) {
            double wanted = wishes.firstSince(provider.rank);
            if (wanted < since && provider.refusal(wishes.first(provider.rank), now) == Refusal.NOTHING) {
                first = provider.rank;
                since = wanted;
            }
        }
        return first;
    }
}
