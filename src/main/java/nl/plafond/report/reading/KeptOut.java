package nl.plafond.report.reading;

/**
 * Which limit keeps people out, and how much of the time: somebody waited and the plafond left no room, no place was free or
 * all staff were taken.
 *
 * @param plafond the share of the time in which the plafond did
 * @param places the share of the time in which a lack of places did
 * @param staff the share of the time in which a lack of staff did; 0 where nobody counts them
 */
public record KeptOut(double plafond, double places, double staff) {
    /** From this share of the time on a limit binds: of less than some 18 days a year nobody says that the door is shut. */
    private static final double BINDS = 0.05;

    /** Whether the plafond binds. */
    public boolean byPlafond() {
        return plafond >= BINDS;
    }

    /** Whether the places bind. */
    public boolean byPlaces() {
        return places >= BINDS;
    }

    /** Whether a want of staff binds. */
    public boolean byStaff() {
        return staff >= BINDS;
    }

    /** Whether any of them does. */
    public boolean byAny() {
        return byPlafond() || byPlaces() || byStaff();
    }
}
