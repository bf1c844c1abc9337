package nl.plafond.simulation.internal.state;

import java.util.Arrays;

/** How often the clients of a service were looked at since their care began, and of each municipality since it was read last. */
public final class Renewals {
    private int[] ofClient = new int[16];
    /** By how many days the maximum stay has shortened care that stands still. */
    private double[] cutOff = new double[16];

    private final int[] ofMunicipality;

    Renewals(int municipalities) {
        ofMunicipality = new int[municipalities];
    }

    /** Care begins. */
    public void begin(int client) {
        if (client >= ofClient.length) {
            ofClient = Arrays.copyOf(ofClient, Math.max(client + 1, 2 * ofClient.length));
            cutOff = Arrays.copyOf(cutOff, ofClient.length);
        }
        ofClient[client] = 0;
    }

    /** A client is looked at; returns for which time. */
    public int next(int client, int municipality) {
        ofMunicipality[municipality]++;
        return ++ofClient[client];
    }

    /** Keeps by how many days the maximum stay has shortened care that stands still. */
    public void keepCutOff(int client, double days) {
        cutOff[client] = days;
    }

    /** By how many days that was. */
    public double cutOff(int client) {
        return cutOff[client];
    }

    /** How often a client was looked at. */
    public int times(int client) {
        return ofClient[client];
    }

    /** How many of a municipality were looked at since this was asked last. */
    public int read(int municipality) {
        int read = ofMunicipality[municipality];
        ofMunicipality[municipality] = 0;
        return read;
    }
}
