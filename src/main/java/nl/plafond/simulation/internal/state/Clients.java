package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;

/**
 * Everyone who is in a replication, a number each.
 *
 * <p>A client is in one of five states: only waiting (no place, a list), in care (a place, no list and no dwelling to wait
 * for), blocked (a place and a list, or a place and a stream of dwellings), elsewhere (a place outside the region) or gone
 * (none of these). A client's stamp goes up at each change, so that events that were planned for an earlier state can be
 * told from those that still count.
 *
 * <p>The number of someone who is gone for good is given to another one, who carries on their stamp: an event that was
 * planned for the one does not count for the other. So numbers say nothing about who came first; where an order is wanted,
 * it goes by key.
 *
 * <p>What an event touches of a client lies together in memory, in one record. What few clients have, such as a birthday,
 * stands apart, and a flag says whether it is there.
 */
public final class Clients {
    public static final int NONE = -1;

    /** What one client takes in memory. */
    public static final int BYTES = 4 * At.SIZE + 4 * 8 + 2 * 4 + 2;

    private int size;
    private int firstFree = NONE;
    private int[] records = {};
    private double[] born = {};
    private double[] natural = {};
    private double[] heavier = {};
    private double[] toGo = {};
    private int[] heldBy = {};
    private int[] dwelling = {};
    private byte[] group = {};
    private byte[] priceClass = {};
    /** One more than the service in which care stands still; made where that happens first. */
    private int[] pausedAt = {};

    /** Where in a record something stands; long numbers, and times by their bits, take two places. */
    private static final class At {
        static final int FLAGS = 0;
        static final int STAMP = 1;
        static final int PLACE = 2;
        static final int PROVIDER = 3;
        static final int LIST = 4;
        static final int PREFERRED = 5;
        static final int NEXT = 6;
        static final int PREVIOUS = 7;
        static final int TURN = 8;
        static final int VISITS = 9;
        static final int JOINED = 10;
        static final int COMPLETE = 12;
        static final int VISIT = 14;
        static final int KEY = 16;
        static final int SIZE = 18;
    }

    /** What is or is not so of a client, and in the upper half of the word where they live. */
    private static final class Flag {
        static final int ELSEWHERE = 1;
        static final int URGENT = 1 << 1;
        static final int BRIDGED = 1 << 2;
        static final int MATCHED = 1 << 3;
        static final int FOR_DWELLING = 1 << 4;
        static final int BORN = 1 << 5;
        static final int STOPPED = 1 << 6;
        static final int HEAVIER = 1 << 7;
        static final int TO_GO = 1 << 8;
        static final int ENDING_SHIFT = 9;
        static final int ENDING = 7 << ENDING_SHIFT;
        static final int INACTIVE = 1 << 12;
        static final int TO_PLACE_ANEW = 1 << 13;
        static final int MUNICIPALITY_SHIFT = 16;
    }

    private static final Ending[] ENDINGS = Ending.values();

    public Clients(int capacity) {
        resize(Math.max(16, capacity));
    }

    /** Forgets everyone, and keeps the room for the next replication. */
    public void clear() {
        size = 0;
        firstFree = NONE;
    }

    /** Every number is below this; some may be of people who are gone. */
    public int limit() {
        return size;
    }

    /**
     * Adds a client with a key, who is nowhere yet, and returns their number.
     *
     * @param municipalityUpTo up to which quantile they live in each municipality
     */
    public int add(long clientKey, double[] municipalityUpTo) {
        int client = number();
        setLong(client, At.KEY, clientKey);
        set(client, At.PLACE, NONE);
        set(client, At.LIST, NONE);
        set(client, At.VISITS, 0);
        set(client, At.FLAGS, home(clientKey, municipalityUpTo) << Flag.MUNICIPALITY_SHIFT);
        return client;
    }

    /** In which municipality someone lives. */
    public static int home(long clientKey, double[] municipalityUpTo) {
        double home = Key.uniform(clientKey, 0);
        int m = 0;
        while (home >= municipalityUpTo[m] && m < municipalityUpTo.length - 1) {
            m++;
        }
        return m;
    }

    /** A number that nobody has. Those that nobody had come first: people who came one after another lie side by side. */
    private int number() {
        if (size * At.SIZE == records.length) {
            if (firstFree != NONE) {
                int client = firstFree;
                firstFree = next(client);
                return client;
            }
            resize(2 * size);
        }
        set(size, At.STAMP, 0);
        return size++;
    }

    /** Forgets a client who is gone and does not come back: their number is free for someone else. */
    public void forget(int client) {
        addToStamp(client);
        setNext(client, firstFree);
        firstFree = client;
    }

    /** Begins a client's visit to a service: its fate depends on the client, the service and earlier stays only. */
    public void drawFate(int client, long serviceKey) {
        setLong(client, At.VISIT, visit(key(client), serviceKey, visits(client)));
    }

    /** The key of a visit to a service. */
    public static long visit(long clientKey, long serviceKey, int visits) {
        return Key.of(clientKey, Key.step(serviceKey, visits));
    }

    /** The quantile that decides something in the client's present visit. */
    public double quantile(int client, Purpose purpose) {
        return purpose.quantile(visit(client));
    }

    /** The same of something that is decided time after time. */
    public double quantile(int client, Purpose purpose, int time) {
        return purpose.quantile(visit(client), time);
    }

    long visit(int client) {
        return getLong(client, At.VISIT);
    }

    public boolean gone(int client) {
        return place(client) == NONE && list(client) == NONE;
    }

    /** Whether the client is in care: in a place of the region, and neither blocked nor waiting for a dwelling. */
    public boolean receivesCare(int client) {
        return place(client) != NONE && !elsewhere(client) && list(client) == NONE && dwelling(client) == NONE;
    }

    public long key(int client) {
        return getLong(client, At.KEY);
    }

    public int municipality(int client) {
        return get(client, At.FLAGS) >>> Flag.MUNICIPALITY_SHIFT;
    }

    /** When the client was born, in days since the start; not a number while nobody knows. */
    public double born(int client) {
        return has(client, Flag.BORN) ? born[client] : Double.NaN;
    }

    public void setBorn(int client, double day) {
        born[client] = day;
        set(client, Flag.BORN, !Double.isNaN(day));
    }

    /** The service in whose place the client is, or {@link #NONE}. */
    public int place(int client) {
        return get(client, At.PLACE);
    }

    public void setPlace(int client, int service) {
        set(client, At.PLACE, service);
    }

    /** The provider, by its number among all, in whose place the client is. */
    public int provider(int client) {
        return get(client, At.PROVIDER);
    }

    public void setProvider(int client, int provider) {
        set(client, At.PROVIDER, provider);
    }

    /** Whether that place is outside the region for want of room. */
    public boolean elsewhere(int client) {
        return has(client, Flag.ELSEWHERE);
    }

    public void setElsewhere(int client, boolean elsewhere) {
        set(client, Flag.ELSEWHERE, elsewhere);
    }

    /** The service on whose list the client is, or {@link #NONE}. */
    public int list(int client) {
        return get(client, At.LIST);
    }

    public void setList(int client, int service) {
        set(client, At.LIST, service);
    }

    /**
     * The provider that the client waits for or prefers, by its number within the service of the visit; for a client who is
     * gone and comes back, the number of the service that they come back to.
     */
    public int preferred(int client) {
        return get(client, At.PREFERRED);
    }

    public void setPreferred(int client, int number) {
        set(client, At.PREFERRED, number);
    }

    /** Whether a place is held for the client, so that they wait for care to start and for nothing else. */
    public boolean matched(int client) {
        return has(client, Flag.MATCHED);
    }

    public void setMatched(int client, boolean matched) {
        set(client, Flag.MATCHED, matched);
    }

    /** The provider, by its number among all, who holds it. */
    public int heldBy(int client) {
        return heldBy[client];
    }

    public void setHeldBy(int client, int provider) {
        heldBy[client] = provider;
    }

    /** The stream of dwellings that the client waits for, or {@link #NONE}. */
    public int dwelling(int client) {
        return has(client, Flag.FOR_DWELLING) ? dwelling[client] : NONE;
    }

    public void setDwelling(int client, int stream) {
        dwelling[client] = stream;
        set(client, Flag.FOR_DWELLING, stream != NONE);
    }

    /** Of which group the client is in the present visit; only where the service has groups. */
    int group(int client) {
        return group[client];
    }

    void setGroup(int client, int number) {
        group[client] = (byte) number;
    }

    /** Of which price class the client is in the place that they have; only where there is more than one. */
    int priceClass(int client) {
        return priceClass[client] & 0xFF;
    }

    void setPriceClass(int client, int number) {
        priceClass[client] = (byte) number;
    }

    public boolean urgent(int client) {
        return has(client, Flag.URGENT);
    }

    public void setUrgent(int client, boolean urgent) {
        set(client, Flag.URGENT, urgent);
    }

    /** Whether the client is on a list without waiting in earnest; so they were on it on the first day. */
    public boolean inactive(int client) {
        return has(client, Flag.INACTIVE);
    }

    public void setInactive(int client) {
        set(client, Flag.INACTIVE, true);
    }

    /** Whether the family of the client has stopped, and they live there until another has room. */
    public boolean toPlaceAnew(int client) {
        return has(client, Flag.TO_PLACE_ANEW);
    }

    public void setToPlaceAnew(int client, boolean so) {
        set(client, Flag.TO_PLACE_ANEW, so);
    }

    public boolean bridged(int client) {
        return has(client, Flag.BRIDGED);
    }

    public void setBridged(int client, boolean bridged) {
        set(client, Flag.BRIDGED, bridged);
    }

    /** When the client joined the list; before 0 for those who waited at the start. */
    public double joined(int client) {
        return getTime(client, At.JOINED);
    }

    public void setJoined(int client, double day) {
        setTime(client, At.JOINED, day);
    }

    /** When care is complete, or the maximum stay ends it. */
    public double complete(int client) {
        return getTime(client, At.COMPLETE);
    }

    /** When care would have been complete without a maximum stay. */
    public double natural(int client) {
        return has(client, Flag.STOPPED) ? natural[client] : complete(client);
    }

    /** When care is complete, and when it would have been without a maximum stay. */
    public void setComplete(int client, double day, double naturalDay) {
        setTime(client, At.COMPLETE, day);
        if (naturalDay == day) {
            set(client, Flag.STOPPED, false);
        } else {
            setNatural(client, naturalDay);
        }
    }

    public void setNatural(int client, double day) {
        natural[client] = day;
        set(client, Flag.STOPPED, true);
    }

    /** Why the present state will end, if nothing comes between. */
    public Ending ending(int client) {
        return ENDINGS[(get(client, At.FLAGS) & Flag.ENDING) >>> Flag.ENDING_SHIFT];
    }

    @SuppressWarnings("EnumOrdinal") // Kept in a word while a replication runs, and nowhere else.
    public void setEnding(int client, Ending ending) {
        set(client, At.FLAGS, (get(client, At.FLAGS) & ~Flag.ENDING) | (ending.ordinal() << Flag.ENDING_SHIFT));
    }

    /** By which factor the next stay is longer than it would be. */
    public double heavier(int client) {
        return has(client, Flag.HEAVIER) ? heavier[client] : 1;
    }

    public void setHeavier(int client, double factor) {
        if (factor != 1) {
            heavier[client] = factor;
        }
        set(client, Flag.HEAVIER, factor != 1);
    }

    /** The days of care that are still to go for someone who is moved in the middle of a stay; not a number for a new stay. */
    public double toGo(int client) {
        return has(client, Flag.TO_GO) ? toGo[client] : Double.NaN;
    }

    public void setToGo(int client, double days) {
        if (!Double.isNaN(days)) {
            toGo[client] = days;
        }
        set(client, Flag.TO_GO, !Double.isNaN(days));
    }

    /** The service in which care of a client stands still, and goes on when they get a place in it; {@link #NONE} otherwise. */
    public int pausedAt(int client) {
        return client < pausedAt.length ? pausedAt[client] - 1 : NONE;
    }

    public void setPausedAt(int client, int service) {
        if (client >= pausedAt.length) {
            if (service == NONE) {
                return;
            }
            pausedAt = Arrays.copyOf(pausedAt, records.length / At.SIZE);
        }
        pausedAt[client] = service + 1;
    }

    /** What tells the present state of a client from those before it. */
    public int stamp(int client) {
        return get(client, At.STAMP);
    }

    public void addToStamp(int client) {
        records[client * At.SIZE + At.STAMP]++;
    }

    /** How many stays they have had, the present one included. */
    public int visits(int client) {
        return get(client, At.VISITS);
    }

    public void addToVisits(int client) {
        records[client * At.SIZE + At.VISITS]++;
    }

    /** Who comes next on the list that the client is on, by the time of joining; {@link #NONE} after the last one. */
    public int next(int client) {
        return get(client, At.NEXT);
    }

    void setNext(int client, int other) {
        set(client, At.NEXT, other);
    }

    int previous(int client) {
        return get(client, At.PREVIOUS);
    }

    void setPrevious(int client, int other) {
        set(client, At.PREVIOUS, other);
    }

    /** Which number in the order of joining the client has among all who ever waited for the service. */
    public int turn(int client) {
        return get(client, At.TURN);
    }

    public void setTurn(int client, int turn) {
        set(client, At.TURN, turn);
    }

    private int get(int client, int what) {
        return records[client * At.SIZE + what];
    }

    private void set(int client, int what, int number) {
        records[client * At.SIZE + what] = number;
    }

    private long getLong(int client, int what) {
        int at = client * At.SIZE + what;
        return (records[at] & 0xFFFFFFFFL) | ((long) records[at + 1] << Integer.SIZE);
    }

    private void setLong(int client, int what, long number) {
        int at = client * At.SIZE + what;
        records[at] = (int) number;
        records[at + 1] = (int) (number >>> Integer.SIZE);
    }

    private double getTime(int client, int what) {
        return Double.longBitsToDouble(getLong(client, what));
    }

    private void setTime(int client, int what, double time) {
        setLong(client, what, Double.doubleToRawLongBits(time));
    }

    private boolean has(int client, int flag) {
        return (get(client, At.FLAGS) & flag) != 0;
    }

    private void set(int client, int flag, boolean so) {
        int flags = get(client, At.FLAGS);
        set(client, At.FLAGS, so ? flags | flag : flags & ~flag);
    }

    private void resize(int capacity) {
        records = Arrays.copyOf(records, capacity * At.SIZE);
        born = Arrays.copyOf(born, capacity);
        natural = Arrays.copyOf(natural, capacity);
        heavier = Arrays.copyOf(heavier, capacity);
        toGo = Arrays.copyOf(toGo, capacity);
        heldBy = Arrays.copyOf(heldBy, capacity);
        dwelling = Arrays.copyOf(dwelling, capacity);
        group = Arrays.copyOf(group, capacity);
        priceClass = Arrays.copyOf(priceClass, capacity);
    }
}
