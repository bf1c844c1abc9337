package nl.plafond.simulation;

import nl.plafond.simulation.internal.kernel.EventList;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.RegionState;

/**
 * Room to work in that one thread uses for one replication after another.
 *
 * <p>Nothing carries over from one to the next. Memory that was just used is near the processor; fresh memory for every
 * replication made the whole a third slower.
 */
public final class Buffers {
    private static final int ROOM = 1024;

    /** What the events of a client, and the waits that are remembered of them, take on average. */
    private static final int BESIDES = 40;

    private final Clients clients = new Clients(ROOM);
    private final EventList events = new EventList(ROOM);

    /**
     * About how many bytes a replication takes in which so many clients are expected: room is doubled until they fit. Fewer
     * are needed than come, for the numbers of those who are gone are used again.
     */
    public static long bytes(double clients) {
        long room = ROOM;
        while (room < clients) {
            room *= 2;
        }
        return room * (Clients.BYTES + BESIDES);
    }

    /** The region of a plan, in which nobody is yet. */
    RegionState empty(Plan plan) {
        return empty(plan, /* followEveryone= */ false);
    }

    /** The same, with each client followed to the end of their stay if that is wanted. */
    RegionState empty(Plan plan, boolean followEveryone) {
        clients.clear();
        return new RegionState(plan.region, clients, followEveryone);
    }

    /** Nothing planned yet. */
    EventList events() {
        events.clear();
        return events;
    }
}
