package nl.plafond.simulation.internal.state;

/**
 * Client-days per municipality: in a place of each provider by price class, and per service with bridging care, in a temporary
 * place or elsewhere for want of room.
 */
public final class ClientDays {
    /** What is counted per service. */
    public enum Kind {
        BRIDGED,
        TEMPORARY,
        ELSEWHERE
    }

    private final int municipalities;
    /** The number of the first price class of each provider among those of all. */
    private final int[] firstClass;

    private final TimeWeightedCounters inCare;
    private final TimeWeightedCounters bridged;
    private final TimeWeightedCounters temporary;
    private final TimeWeightedCounters elsewhere;

    ClientDays(ProviderState[] providers, int services, int municipalities) {
        this.municipalities = municipalities;
        firstClass = new int[providers.length];
        int classes = 0;
        for (int p = 0; p < providers.length; p++) {
            firstClass[p] = classes;
            classes += providers[p].plan.priceClasses.length;
        }
        inCare = new TimeWeightedCounters(classes * municipalities);
        bridged = new TimeWeightedCounters(services * municipalities);
        temporary = new TimeWeightedCounters(services * municipalities);
        elsewhere = new TimeWeightedCounters(services * municipalities);
    }

    public void change(Kind kind, int service, int municipality, int by, double now) {
        meters(kind).change(service * municipalities + municipality, by, now);
    }

    public void changeInCare(int provider, int priceClass, int municipality, int by, double now) {
        inCare.change(inCare(provider, priceClass, municipality), by, now);
    }

    private int inCare(int provider, int priceClass, int municipality) {
        return (firstClass[provider] + priceClass) * municipalities + municipality;
    }

    /** Adds etmalen at a provider that were counted in another way, of clients who are all of one price class. */
    void addInCare(int provider, int municipality, double etmalen) {
        inCare.add(inCare(provider, 0, municipality), etmalen);
    }

    /** The client-days since they were last read. */
    public double read(Kind kind, int service, int municipality, double now) {
        return meters(kind).read(service * municipalities + municipality, now);
    }

    /** The etmalen at a provider since they were last read. */
    public double readInCare(int provider, int priceClass, int municipality, double now) {
        return inCare.read(inCare(provider, priceClass, municipality), now);
    }

    private TimeWeightedCounters meters(Kind kind) {
        return switch (kind) {
            case BRIDGED -> bridged;
            case TEMPORARY -> temporary;
            case ELSEWHERE -> elsewhere;
        };
    }
}
