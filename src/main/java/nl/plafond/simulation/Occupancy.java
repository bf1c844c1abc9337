package nl.plafond.simulation;

/** Client-days per service and municipality: in a place, with bridging care, and elsewhere for want of room. */
final class Occupancy {
    /** What is counted. */
    enum Kind {
        IN_CARE,
        BRIDGED,
        ELSEWHERE
    }

    private final int services;
    private final int municipalities;
    private final Meters meters;

    Occupancy(int services, int municipalities) {
        this.services = services;
        this.municipalities = municipalities;
        meters = new Meters(Kind.values().length * services * municipalities);
    }

    void change(Kind kind, int service, int municipality, int by, double now) {
        meters.change(meter(kind, service, municipality), by, now);
    }

    /** The client-days since they were last read. */
    double read(Kind kind, int service, int municipality, double now) {
        return meters.read(meter(kind, service, municipality), now);
    }

    private int meter(Kind kind, int service, int municipality) {
        return (kind.ordinal() * services + service) * municipalities + municipality;
    }
}
