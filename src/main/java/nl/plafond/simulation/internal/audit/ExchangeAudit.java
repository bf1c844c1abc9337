package nl.plafond.simulation.internal.audit;

import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.WaitingList;

/**
 * Checks an exchange of places by its own rules: it goes round, all who take part are blocked in a place of the region, and
 * nobody is passed over.
 */
public final class ExchangeAudit {
    private final RegionState region;
    private final StayRecords care;
    private final int[] held;
    private final FamilyAudit families;

    /**
     * An audit by counts of its own.
     *
     * @param care who is in care
     * @param held how many places of each provider are held
     * @param families what families made of the places
     */
    ExchangeAudit(RegionState region, StayRecords care, int[] held, FamilyAudit families) {
        this.region = region;
        this.care = care;
        this.held = held;
        this.families = families;
    }

    void check(int[] movers, ProviderState[] targets, int size, double now) {
        require(size > 0, "an exchange of nobody");
        for (int i = 0; i < size; i++) {
            isBlocked(movers[i], targets[i]);
            // Whoever gets a place stands before the one who gets theirs.
            var given = targets[(i + 1) % size];
            require(region.clients.provider(movers[i]) == given.number, "an exchange does not go round");
            isFull(targets[i], now);
            letsNobodyIn(targets[i], now);
            isFirst(movers[i], targets, i, size, now);
        }
    }

    private void isBlocked(int client, ProviderState target) {
        var clients = region.clients;
        boolean inPlace = clients.place(client) != Clients.NONE && !clients.elsewhere(client);
        require(inPlace, "who has no place takes part in an exchange");
        boolean waits = clients.list(client) == target.service.number && !clients.matched(client);
        require(waits, "who does not wait for a place gets it by an exchange");
        boolean forThis = clients.preferred(client) == target.rank
                || target.service.providers[clients.preferred(client)].sharesList;
        require(forThis, "a client changed to a provider that they do not wait for");
    }

    private void isFull(ProviderState target, double now) {
        boolean above =
                target.plan.hasPlaces && care.count(target.number) + held[target.number] > families.places(target, now);
        require(!above, "a provider with more clients than places takes part in an exchange");
    }

    /** Whoever waits for the provider is refused, or they would have come in before. */
    private void letsNobodyIn(ProviderState target, double now) {
        for (var list : new WaitingList[] {target.list, target.service.sharedList}) {
            for (int client : new int[] {list.head(now), list.urgentHead()}) {
                boolean refused = client == Clients.NONE || target.refusal(client, now) != Refusal.NOTHING;
                require(refused, "places are exchanged while someone could be admitted");
            }
        }
    }

    /** Of those who are blocked on the circle, nobody who would get the same place goes before the one who gets it. */
    private void isFirst(int mover, ProviderState[] targets, int i, int size, double now) {
        var target = targets[i];
        for (int other : target.service.members()) {
            boolean before = isOnCircle(other, targets, size)
                    && region.blocked.wouldTake(target, other, now)
                    && target.service.sharedList.precedes(other, mover, now);
            require(!before, "a client changed places before one who goes first");
        }
    }

    private boolean isOnCircle(int client, ProviderState[] targets, int size) {
        var clients = region.clients;
        for (int i = 0; i < size; i++) {
            if (clients.place(client) != Clients.NONE
                    && !clients.elsewhere(client)
                    && clients.provider(client) == targets[i].number) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean holds, String sentence) {
        Audit.require(holds, sentence);
    }
}
