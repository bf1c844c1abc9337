package nl.plafond.simulation;

/**
 * Client-days per municipality: in a place of each provider, and per service with bridging care or elsewhere for want of
 * room.
 */
final class Occupancy {
    /** What is counted per service. */
    enum Kind {
        BRIDGED,
        ELSEWHERE
    }

    private final int services;
    private final int municipalities;
    private final Meters inCare;
    private final Meters others;

    Occupancy(int providers, int services, int municipalities) {
        this.services = services;
        this.municipalities = municipalities;
        inCare = new Meters(providers * municipalities);
        others = new Meters(Kind.values().length * services * municipalities);
    }

    void change(Kind kind, int service, int municipality, int by, double now) {
        others.change(meter(kind, service, municipality), by, now);
    }

    void changeInCare(int provider, int municipality, int by, double now) {
        inCare.change(provider * municipalities + municipality, by, now);
    }

    /** The client-days since they were last read. */
    double read(Kind kind, int service, int municipality, double now) {
        return others.read(meter(kind, service, municipality), now);
    }

    /** The etmalen at a provider since they were last read. */
    double readInCare(int provider, int municipality, double now) {
        return inCare.read(provider * municipalities + municipality, now);
    }

    private int meter(Kind kind, int service, int municipality) {
        return (kind.ordinal() * services + service) * municipalities + municipality;
    }
}
