package nl.plafond.simulation.internal.state;

/** What the numbers on the event list mean: a kind, the stamp of the state that it was planned in, and whom it concerns. */
public final class EventCode {
    /** A candidate for referral; concerns an inflow. */
    public static final int CANDIDATE = 0;
    /** Care ends, for one reason or another; concerns a client. */
    public static final int CARE_ENDS = 1;
    /** A client stops waiting, for one reason or another; concerns a client. */
    public static final int WAIT_ENDS = 2;
    /** The plafond may let someone in; concerns a provider. */
    public static final int WAKE = 3;
    /** Care starts for a client for whom a place was held; concerns a client. */
    public static final int MATCHED = 4;
    /** A client who went home comes back; concerns a client. */
    public static final int RELAPSE = 5;
    /** A dwelling may become available; concerns an inflow of dwellings. */
    public static final int DWELLING = 6;

    /** The time of a match is over for someone who is blocked in a place; concerns a service. */
    public static final int EXCHANGE = 7;

    /** A client who went without care comes back for it; concerns a client. */
    public static final int BACK = 8;

    /** A family stops or comes; concerns a clock of families. */
    public static final int FAMILY = 9;

    /** Someone may have waited so long that care is found for them; concerns a service. */
    public static final int EXPERT_TABLE = 10;

    /** A client who has just joined a list may go to a temporary place; concerns a client. */
    public static final int TEMPORARY = 11;

    /** The time in a temporary place is over for someone; concerns a service. */
    public static final int TEMPORARY_OVER = 12;

    /** What is paid for a client in care may change with their stay; concerns a client. */
    public static final int PRICE_STEP = 13;

    /** What is under way at a desk that decides on who is referred is finished; concerns a desk. */
    public static final int DESK = 14;

    /** The indication of a client in care ends, or they come back after care stood still; concerns a client. */
    public static final int INDICATION = 15;

    private static final int KIND_SHIFT = 60;
    private static final int STAMP_SHIFT = 32;
    private static final int STAMP_BITS = 0xFFFFFFF;

    private EventCode() {}

    public static long of(int kind, int stamp, int subject) {
        return ((long) kind << KIND_SHIFT) | ((long) (stamp & STAMP_BITS) << STAMP_SHIFT) | subject;
    }

    public static int kind(long event) {
        return (int) (event >>> KIND_SHIFT);
    }

    public static int subject(long event) {
        return (int) event;
    }

    /** Whether the state in which it was planned still holds. */
    public static boolean counts(long event, int stamp) {
        return ((int) (event >>> STAMP_SHIFT) & STAMP_BITS) == (stamp & STAMP_BITS);
    }
}
