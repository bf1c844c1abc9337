package nl.plafond.simulation;

import nl.plafond.simulation.internal.state.ProviderState;

/** Sums up how long those waited who were admitted to a service after a warm-up, one class of urgency or both. */
final class WaitsOfAdmitted extends Onlooker {
    private final int service;
    private final double warmUp;
    private final double[] longerThan;
    private final double[] sum = new double[3];
    private final long[] count = new long[3];
    private final long[] longer;

    WaitsOfAdmitted(int service, double warmUp, double... longerThan) {
        this.service = service;
        this.warmUp = warmUp;
        this.longerThan = longerThan;
        longer = new long[longerThan.length];
    }

    @Override
    public void admitted(int client, ProviderState provider, double now) {
        if (provider.service.number != service || now < warmUp) {
            return;
        }
        double waited = now - region.clients.joined(client);
        int urgency = region.clients.urgent(client) ? 1 : 0;
        sum[urgency] += waited;
        count[urgency]++;
        for (int i = 0; i < longerThan.length; i++) {
            longer[i] += waited > longerThan[i] ? 1 : 0;
        }
    }

    double mean() {
        return (sum[0] + sum[1]) / (count[0] + count[1]);
    }

    double meanOfUrgent() {
        return sum[1] / count[1];
    }

    double meanOfRegular() {
        return sum[0] / count[0];
    }

    double shareLonger(int threshold) {
        return (double) longer[threshold] / (count[0] + count[1]);
    }
}
