package nl.plafond.bench;

import java.util.ArrayDeque;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.NormalGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Accumulate;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.stat.Tally;

/**
 * The reference work in SSJ's bare event loop (splay tree, MRG32k3a) with its usual collectors: list and clients in care
 * weighted by time, a tally of the waits, the cost of each month.
 */
final class SsjLoop implements Engine {
    private static final double VARIANCE = Math.log(2);
    private static final double SIGMA = Math.sqrt(VARIANCE);
    private static final double LOCATION = Math.log(ReferenceWork.MEAN_STAY) - VARIANCE / 2;

    private final int scale;
    private final Simulator clock = new Simulator();
    private final MRG32k3a referrals;
    private final MRG32k3a stays;
    private final ArrayDeque<Double> list = new ArrayDeque<>();
    private final Tally waits = new Tally();
    private final double[] cost = new double[ReferenceWork.MONTHS];
    private Accumulate listOverTime = new Accumulate(clock);
    private Accumulate careOverTime = new Accumulate(clock);
    private int places;
    private int inCare;
    private int month;
    private double booked;

    SsjLoop(int scale) {
        this.scale = scale;
        MRG32k3a.setPackageSeed(new long[] {12345, 23456, 34567, 45678, 56789, 67890});
        referrals = new MRG32k3a();
        stays = new MRG32k3a();
    }

    /** Its streams go on where the last replication ended, whatever the number. */
    @Override
    public double play(int replication) {
        begin();
        clock.start();
        return list.size();
    }

    private void begin() {
        clock.init();
        listOverTime = new Accumulate(clock);
        careOverTime = new Accumulate(clock);
        waits.init();
        list.clear();
        places = ReferenceWork.PLACES * scale;
        inCare = 0;
        month = 0;
        booked = 0;
        for (int client = 0; client < places; client++) {
            inCare++;
            new Discharge().schedule(stays.nextDouble() * lognormal(LOCATION + VARIANCE));
        }
        careOverTime.update(inCare);
        for (int client = 0; client < ReferenceWork.WAITING * scale; client++) {
            list.add(0.0);
        }
        listOverTime.update(list.size());
        new PlacesDrop().schedule(ReferenceWork.DROP_DAY);
        new MonthEnd().schedule(ReferenceWork.MONTH);
        new End().schedule(ReferenceWork.DAYS);
        referAgain();
    }

    private void referAgain() {
        double perDay = ReferenceWork.REFERRALS_A_YEAR * scale / ReferenceWork.YEAR;
        new Arrival().schedule(ExponentialGen.nextDouble(referrals, perDay));
    }

    private void admit() {
        while (!list.isEmpty() && inCare < places) {
            double since = list.remove();
            listOverTime.update(list.size());
            waits.add(clock.time() - since);
            inCare++;
            careOverTime.update(inCare);
            new Discharge().schedule(lognormal(LOCATION));
        }
    }

    private double lognormal(double location) {
        return Math.exp(NormalGen.nextDouble(stays, location, SIGMA));
    }

    @Override
    public double clients() {
        return ReferenceWork.CLIENTS * scale;
    }

    private final class Arrival extends Event {
        Arrival() {
            super(clock);
        }

        @Override
        public void actions() {
            list.add(clock.time());
            listOverTime.update(list.size());
            admit();
            referAgain();
        }
    }

    private final class Discharge extends Event {
        Discharge() {
            super(clock);
        }

        @Override
        public void actions() {
            inCare--;
            careOverTime.update(inCare);
            admit();
        }
    }

    private final class PlacesDrop extends Event {
        PlacesDrop() {
            super(clock);
        }

        @Override
        public void actions() {
            places = ReferenceWork.PLACES_LEFT * scale;
        }
    }

    private final class MonthEnd extends Event {
        MonthEnd() {
            super(clock);
        }

        @Override
        public void actions() {
            double sum = careOverTime.sum();
            if (month < cost.length) {
                cost[month] = (sum - booked) * ReferenceWork.PRICE;
                month++;
                booked = sum;
                schedule(ReferenceWork.MONTH);
            }
        }
    }

    private final class End extends Event {
        End() {
            super(clock);
        }

        @Override
        public void actions() {
            clock.stop();
        }
    }
}
