package nl.plafond.bench;

import static nl.plafond.bench.ReferenceWork.DAYS;
import static nl.plafond.bench.ReferenceWork.MONTH;
import static nl.plafond.bench.ReferenceWork.MONTHS;

/**
 * The least that the reference work can cost: random numbers by inversion, a ring for the list and arrays for the events. No
 * plafond, no ledger by client, and nothing observed but the care days of each month.
 */
final class Floor implements Engine {
    private final int scale;
    private final FloorEvents events;
    private final double[] list;
    private final double[] cost = new double[MONTHS];
    private FloorDraws draws = new FloorDraws(0);
    private int head;
    private int tail;
    private int inCare;
    private int places;
    private double now;
    private double careDays;
    private double countedUntil;

    Floor(int scale, FloorEvents events) {
        this.scale = scale;
        this.events = events;
        list = new double[Integer.highestOneBit(4000 * scale) * 2];
    }

    @Override
    public double play(int replication) {
        begin(replication);
        int month = 0;
        double booked = 0;
        while (events.next()) {
            now = events.time();
            switch (events.kind()) {
                case FloorEvents.ARRIVAL -> {
                    join();
                    admit();
                    planArrival();
                }
                case FloorEvents.DISCHARGE -> {
                    count(-1);
                    admit();
                }
                case FloorEvents.PLACES_DROP -> places = ReferenceWork.PLACES_LEFT * scale;
                default -> {
                    count(0);
                    cost[month] = (careDays - booked) * ReferenceWork.PRICE;
                    month++;
                    booked = careDays;
                }
            }
        }
        return (tail - head) & (list.length - 1);
    }

    private void begin(int replication) {
        draws = new FloorDraws(replication);
        events.clear();
        head = 0;
        tail = 0;
        inCare = 0;
        now = 0;
        countedUntil = 0;
        careDays = 0;
        places = ReferenceWork.PLACES * scale;
        for (int client = 0; client < places; client++) {
            count(1);
            plan(draws.remainder(), FloorEvents.DISCHARGE);
        }
        for (int client = 0; client < ReferenceWork.WAITING * scale; client++) {
            join();
        }
        plan(ReferenceWork.DROP_DAY, FloorEvents.PLACES_DROP);
        for (int month = 1; month <= MONTHS; month++) {
            plan(month * MONTH, FloorEvents.MONTH);
        }
        planArrival();
    }

    private void planArrival() {
        plan(now + draws.gap(ReferenceWork.REFERRALS_A_YEAR * scale / ReferenceWork.YEAR), FloorEvents.ARRIVAL);
    }

    private void plan(double time, int kind) {
        if (time < DAYS) {
            events.plan(time, kind);
        }
    }

    private void join() {
        list[tail] = now;
        tail = (tail + 1) & (list.length - 1);
    }

    private void admit() {
        while (head != tail && inCare < places) {
            head = (head + 1) & (list.length - 1);
            count(1);
            plan(now + draws.stay(), FloorEvents.DISCHARGE);
        }
    }

    private void count(int more) {
        careDays += inCare * (now - countedUntil);
        countedUntil = now;
        inCare += more;
    }

    @Override
    public double clients() {
        return ReferenceWork.CLIENTS * scale;
    }
}
