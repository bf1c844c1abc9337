package nl.plafond.simulation;

import nl.plafond.simulation.kernel.EventList;

/**
 * Room to work in that one thread uses for one replication after another.
 *
 * <p>Nothing carries over from one to the next. Memory that was just used is near the processor; fresh memory for every
 * replication made the whole a third slower.
 */
public final class Workbench {
    private static final int ROOM = 4096;

    private final Clients clients = new Clients(ROOM);
    private final EventList events = new EventList(ROOM);

    /** Nobody yet. */
    Clients clients() {
        clients.clear();
        return clients;
    }

    /** Nothing planned yet. */
    EventList events() {
        events.clear();
        return events;
    }
}
