package nl.plafond.simulation.internal.state;

/**
 * Client-days per municipality: in a place of each provider, and per service with bridging care or elsewhere for want of
 * room.
 */
public final class ClientDays {
    /** What is counted per service. */
    public enum Kind {
        BRIDGED,
        ELSEWHERE
    }

    private final int municipalities;
    private final TimeWeightedCounters inCare;
    private final TimeWeightedCounters bridged;
    private final TimeWeightedCounters elsewhere;

    public ClientDays(int providers, int services, int municipalities) {
        this.municipalities = municipalities;
        inCare = new TimeWeightedCounters(providers * municipalities);
        bridged = new TimeWeightedCounters(services * municipalities);
        elsewhere = new TimeWeightedCounters(services * municipalities);
    }

    public void change(Kind kind, int service, int municipality, int by, double now) {
        meters(kind).change(service * municipalities + municipality, by, now);
    }

    public void changeInCare(int provider, int municipality, int by, double now) {
        inCare.change(provider * municipalities + municipality, by, now);
    }

    /** Adds etmalen at a provider that were counted in another way. */
    void addInCare(int provider, int municipality, double etmalen) {
        inCare.add(provider * municipalities + municipality, etmalen);
    }

    /** The client-days since they were last read. */
    public double read(Kind kind, int service, int municipality, double now) {
        return meters(kind).read(service * municipalities + municipality, now);
    }

    /** The etmalen at a provider since they were last read. */
    public double readInCare(int provider, int municipality, double now) {
        return inCare.read(provider * municipalities + municipality, now);
    }

    private TimeWeightedCounters meters(Kind kind) {
        return kind == Kind.BRIDGED ? bridged : elsewhere;
    }
}
