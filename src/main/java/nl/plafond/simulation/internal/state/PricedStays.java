package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/** Since when clients are in care at a service, where what is paid for them depends on how long. */
public final class PricedStays {
    private double[] since = new double[64];

    /** A stay began on a day, be it before the first day. */
    public void begin(int client, double day) {
        if (client >= since.length) {
            since = Arrays.copyOf(since, Math.max(client + 1, 2 * since.length));
        }
        since[client] = day;
    }

    /** When the stay began of someone who is in care. */
    public double since(int client) {
        return since[client];
    }
}
