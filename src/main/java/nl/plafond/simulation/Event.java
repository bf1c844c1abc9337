package nl.plafond.simulation;

/** What the numbers on the event list mean: a kind, the stamp of the state that it was planned in, and whom it concerns. */
final class Event {
    /** A candidate for referral; concerns an inflow. */
    static final int CANDIDATE = 0;
    /** Care is complete; concerns a client. */
    static final int COMPLETE = 1;
    /** A client stops waiting; concerns a client. */
    static final int GIVE_UP = 2;
    /** The plafond may let someone in; concerns a service. */
    static final int WAKE = 3;

    private static final int KIND_SHIFT = 60;
    private static final int STAMP_SHIFT = 32;
    private static final int STAMP_BITS = 0xFFFFFFF;

    private Event() {}

    static long of(int kind, int stamp, int subject) {
        return ((long) kind << KIND_SHIFT) | ((long) (stamp & STAMP_BITS) << STAMP_SHIFT) | subject;
    }

    static int kind(long event) {
        return (int) (event >>> KIND_SHIFT);
    }

    static int subject(long event) {
        return (int) event;
    }

    /** Whether the state in which it was planned still holds. */
    static boolean counts(long event, int stamp) {
        return ((int) (event >>> STAMP_SHIFT) & STAMP_BITS) == (stamp & STAMP_BITS);
    }
}
