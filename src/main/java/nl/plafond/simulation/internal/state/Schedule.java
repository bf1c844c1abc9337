package nl.plafond.simulation.internal.state;

import nl.plafond.simulation.internal.kernel.EventList;

/** What is going to happen to whom and when, so far as anyone can tell; nothing after the end of the simulation. */
public final class Schedule {
    private final EventList events;
    private final Clients clients;
    private final double end;

    /**
     * An empty schedule.
     *
     * @param events without anything in it
     * @param end the day on which the simulation ends
     */
    public Schedule(EventList events, Clients clients, double end) {
        this.events = events;
        this.clients = clients;
        this.end = end;
    }

    /** Plans what ends the present state of a client; what was planned for it before does not count any more. */
    public void plan(int kind, int client, double time) {
        clients.addToStamp(client);
        add(time, EventCode.of(kind, clients.stamp(client), client));
    }

    /** Plans an event that is never cancelled. */
    public void planAnyway(int kind, int subject, double time) {
        add(time, EventCode.of(kind, 0, subject));
    }

    /** Plans an event that counts as long as the state has the stamp that it has now. */
    public void plan(int kind, int stamp, int subject, double time) {
        add(time, EventCode.of(kind, stamp, subject));
    }

    /** Plans that a provider is asked again when its plafond opens, unless it is already. */
    public void wake(ProviderState provider) {
        if (provider.opens < end && provider.opens != provider.wakesAt) {
            provider.wakesAt = provider.opens;
            provider.wakeStamp++;
            add(provider.opens, EventCode.of(EventCode.WAKE, provider.wakeStamp, provider.number));
        }
    }

    private void add(double time, long event) {
        if (time < end) {
            events.plan(time, event);
        }
    }

    /** When the next thing happens; infinite if nothing will. */
    public double nextTime() {
        return events.nextTime();
    }

    /** Takes the next thing that happens. */
    public long takeNext() {
        return events.takeNext();
    }
}
