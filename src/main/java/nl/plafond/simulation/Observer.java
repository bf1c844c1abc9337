package nl.plafond.simulation;

/** Someone who looks on while a replication runs; this one sees nothing. */
class Observer {
    /** A client comes in from outside: referred, or there on the first day. */
    void came(int client, double now) {}

    /** A client joins a list. */
    void joined(int client, ServiceState service, double now) {}

    /** A client will take a place of a provider, or have one held; nothing has changed yet. */
    void chosen(int client, ProviderState provider, double now) {}

    /** A place is held for a client who waits. */
    void matched(int client, ProviderState provider, double now) {}

    /** A client takes a place, on the first day or later. */
    void tookPlace(int client, ProviderState provider, double now) {}

    /** A client who took a place did so because there was room. */
    void admitted(int client, ProviderState provider, double now) {}

    /**
     * Blocked clients will change places, each taking one of the provider at the same number; nothing has changed yet.
     *
     * @param movers who they are, as far as the size goes
     */
    void exchanging(int[] movers, ProviderState[] targets, int size, double now) {}

    /** Room has moved between the providers of a service: so many euros per year to each, below zero from it. */
    void rebalanced(ServiceState service, double[] moves, double now) {}

    /** A client leaves a list, whatever the reason. */
    void leftList(int client, ServiceState service, double now) {}

    /** A client leaves a place, in the region or elsewhere. */
    void leftPlace(int client, ServiceState service, double now) {}

    /** A client is placed elsewhere. */
    void placedElsewhere(int client, ServiceState service, double now) {}

    /** A client leaves the model. */
    void gone(int client, double now) {}

    /** A month has been written down. */
    void monthWritten(int month, double now) {}
}
