package nl.plafond.simulation.internal.state;

/** Is told what happens while a replication runs; this one ignores it. */
public class Observer {
    /** A client enters the model: referred, back after a relapse, or there on the first day. */
    public void came(int client, double now) {}

    /** A client whose fate at a service is drawn asks for it: placed at once, on the list from now on, or sent on. */
    public void asks(int client, ServiceState service, double now) {}

    /** A client who has asked for a service waits for an indication from now on, or has since before the start. */
    public void awaitsIndication(int client, ServiceState service, double asked, double now) {}

    /** A client of a service, who does not wait for it, needs an indication that takes so many hours. */
    public void asksIndication(int client, ServiceState service, double hours, double now) {}

    /** A desk is asked for a new indication of a client in care. */
    public void asksRenewal(int client, ServiceState service, double now) {}

    /** The indication of a client in care ends. */
    public void indicationEnds(int client, ServiceState service, double now) {}

    /** Somebody has looked at a client in care whose indication ended; nothing has changed yet. */
    public void renewed(int client, ServiceState service, double now) {}

    /** A desk has decided; whoever waited for that is not on a list yet. */
    public void decided(DeskState desk, DeskState.Request request, double now) {}

    /** A stay ends, for the reason that was foreseen; the client is still in their place. */
    public void careEnds(int client, ServiceState service, double now) {}

    /** A client goes home without the care of a service that they came for. */
    public void goesWithout(int client, ServiceState service, Next next, double now) {}

    /** What becomes of someone who went without care. */
    public enum Next {
        /** They come back for it. */
        COMES_BACK,
        /** They get it elsewhere. */
        CARE_ELSEWHERE,
        /** They are too old for it, or their care would have been over: nothing becomes of them that is said of others. */
        NEEDS_IT_NO_LONGER,
        /** They stay without it. */
        NOTHING
    }

    /** Another law or region takes a client of a service over, who still has and waits for what they do. */
    public void handedOver(int client, ServiceState service, double now) {}

    /** A client waits for a dwelling from now on. */
    public void blockedForDwelling(int client, ServiceState service, double now) {}

    /** A client on a list goes to a temporary place; they may have no bridging care any more. */
    public void toTemporaryPlace(int client, ServiceState service, double now) {}

    /** A client on a list leaves a temporary place; they may have bridging care again. */
    public void outOfTemporaryPlace(int client, ServiceState service, double now) {}

    /**
     * What is paid for a client in care goes by how long they have been there, from now on.
     *
     * @param since when their stay began, be it before the first day
     */
    public void pricedSince(int client, ServiceState service, double since, double now) {}

    /** A client in care is of another price class, of those that a price by stay makes. */
    public void priceChanged(int client, ServiceState service, double now) {}

    /** A client in care with another provider wants to move to this one, which they prefer. */
    public void wantsToMove(int client, ProviderState to, double now) {}

    /** A client in care will move to a provider of the same service; nothing has changed yet. */
    public void relocates(int client, ProviderState to, double now) {}

    /** A client in care has moved. */
    public void relocated(int client, ProviderState to, double now) {}

    /** A client joins a list. */
    public void joined(int client, ServiceState service, double now) {}

    /** A client will take a place of a provider, or have one held; nothing has changed yet. */
    public void chosen(int client, ProviderState provider, double now) {}

    /** A place is held for a client who waits. */
    public void matched(int client, ProviderState provider, double now) {}

    /** A client takes a place, on the first day or later. */
    public void tookPlace(int client, ProviderState provider, double now) {}

    /**
     * A client has been admitted, or is there on the first day, of whom all is known: nothing more is told of them but that
     * whoever came is gone.
     *
     * @param client {@link Clients#NONE} for someone who was never followed
     * @param drawn the days of their stay before anything changed it
     */
    public void stays(int client, ProviderState provider, double drawn, double now, double until) {}

    /** A client has been admitted, as opposed to being there on the first day. */
    public void admitted(int client, ProviderState provider, double now) {}

    /**
     * Blocked clients will change places, each taking one of the provider at the same number; nothing has changed yet.
     *
     * @param movers who they are, as far as the size goes
     */
    public void exchanging(int[] movers, ProviderState[] targets, int size, double now) {}

    /** Families bring so many places of a provider or, below 0, take them away. */
    public void placesChanged(ProviderState provider, int by, double now) {}

    /** The family of a client stops; they stay until another has room. */
    public void familyStops(int client, ProviderState provider, double now) {}

    /** A client whose family stopped is placed with another family. */
    public void placedAnew(int client, ProviderState provider, double now) {}

    /** Room has moved between the providers of a service: so many euros per year to each, below zero from it. */
    public void rebalanced(ServiceState service, double[] moves, double now) {}

    /** A client leaves a list, whatever the reason. */
    public void leftList(int client, ServiceState service, double now) {}

    /** A client leaves a place, in the region or elsewhere. */
    public void leftPlace(int client, ServiceState service, double now) {}

    /** A client is placed elsewhere. */
    public void placedElsewhere(int client, ServiceState service, double now) {}

    /** A client leaves the model. */
    public void gone(int client, double now) {}

    /** A month has been written down. */
    public void monthWritten(int month, double now) {}
}
