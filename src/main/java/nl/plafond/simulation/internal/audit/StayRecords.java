package nl.plafond.simulation.internal.audit;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.plafond.simulation.internal.plan.StepFunction;
import nl.plafond.simulation.internal.state.Clients;

/**
 * Who was where from when to when, kept twice: as a count over time and as a sum over clients.
 *
 * <p>At one place people may be of several classes, each of which is counted apart: class 0 and up.
 *
 * <p>That the two agree is Little's law on the path: the area under the count is the sum of the clients' times.
 */
public final class StayRecords {
    private final String name;
    private final StepFunction[] price;
    /** The number of the first class at each place, and behind the last place how many there are. */
    private final int[] first;

    private final int[] count;
    private final double[] since;
    private final double[] area;
    private final double[] times;
    private final double[] euros;
    private final double[][] changes;
    private final int[] recorded;

    private double[] entered = new double[1024];
    private int[] where = new int[1024];

    /** Nobody yet, at so many places with a price each, where all are of one class. */
    StayRecords(String name, int places, IntFunction<StepFunction> price) {
        this(
                name,
                IntStream.range(0, places)
                        .mapToObj(p -> new StepFunction[] {price.apply(p)})
                        .toList());
    }

    /** Nobody yet, at places with a price for each class. */
    StayRecords(String name, List<StepFunction[]> prices) {
        this.name = name;
        first = new int[prices.size() + 1];
        for (int place = 0; place < prices.size(); place++) {
            first[place + 1] = first[place] + prices.get(place).length;
        }
        price = prices.stream().flatMap(Arrays::stream).toArray(StepFunction[]::new);
        count = new int[price.length];
        since = new double[price.length];
        area = new double[price.length];
        times = new double[price.length];
        euros = new double[price.length];
        changes = new double[price.length][64];
        recorded = new int[price.length];
        Arrays.fill(where, Clients.NONE);
    }

    void enter(int client, int place, double now) {
        enter(client, place, 0, now);
    }

    void enter(int client, int place, int ofClass, double now) {
        while (client >= where.length) {
            int old = where.length;
            where = Arrays.copyOf(where, 2 * old);
            entered = Arrays.copyOf(entered, 2 * old);
            Arrays.fill(where, old, 2 * old, Clients.NONE);
        }
        Audit.require(where[client] == Clients.NONE, name + ": a client is in two places at once");
        where[client] = first[place] + ofClass;
        entered[client] = now;
        change(first[place] + ofClass, 1, now);
    }

    /** Requires that a client is there. */
    void requireAt(int client, int place) {
        boolean there = client < where.length && where[client] >= first[place] && where[client] < first[place + 1];
        Audit.require(there, name + ": a client is not where they should be");
    }

    void leave(int client, double now) {
        int ofClass = where[client];
        Audit.require(ofClass != Clients.NONE, name + ": a client leaves a place where they were not");
        where[client] = Clients.NONE;
        end(ofClass, entered[client], now);
    }

    /** Someone of the only class is there from now on whose leaving will be told. */
    void begin(int place, double now) {
        change(first[place], 1, now);
    }

    /** Someone whose coming was told leaves. */
    void ends(int place, double from, double now) {
        end(first[place], from, now);
    }

    private void end(int ofClass, double from, double now) {
        times[ofClass] += now - from;
        euros[ofClass] += price[ofClass].integral(from, now);
        change(ofClass, -1, now);
    }

    int count(int place) {
        return classes(place).map(c -> count[c]).sum();
    }

    private IntStream classes(int place) {
        return IntStream.range(first[place], first[place + 1]);
    }

    /** What one of a class comes to, such as a part of a place. */
    interface Weight {
        double of(int place, int ofClass);
    }

    /** What those who are there come to. */
    double weight(int place, Weight weight) {
        return classes(place)
                .mapToDouble(c -> count[c] * weight.of(place, c - first[place]))
                .sum();
    }

    /** The client-days by the sum over clients, once closed. */
    double days(int place) {
        return classes(place).mapToDouble(c -> times[c]).sum();
    }

    /** The euros by the sum over clients, once closed. */
    double euros(int place) {
        return classes(place).mapToDouble(c -> euros[c]).sum();
    }

    /** What was produced in a period up to now, from the count over time. */
    double euros(int place, double from, double now) {
        return classes(place).mapToDouble(c -> eurosOfClass(c, from, now)).sum();
    }

    private double eurosOfClass(int ofClass, double from, double now) {
        double sum = 0;
        var log = changes[ofClass];
        int n = recorded[ofClass];
        for (int i = n - 2; i >= 0; i -= 2) {
            double stop = i + 2 < n ? log[i + 2] : now;
            if (stop <= from) {
                break;
            }
            sum += log[i + 1] * price[ofClass].integral(Math.max(from, log[i]), stop);
        }
        return sum;
    }

    /** How much of something there is per day while so much is there. */
    interface Rate {
        double perDay(double there, double time);
    }

    /**
     * How much of something there was from the start to the end, by the counts over time.
     *
     * @param places whose counts are added up
     * @param weight what one of a class counts for at a place
     * @param days the days on which the rate or a weight may change, in order
     */
    double sum(int[] places, Weight weight, double[] days, double end, Rate rate) {
        double sum = 0;
        double begin = 0;
        var together = Arrays.stream(places).flatMap(this::classes).toArray();
        var each = Arrays.stream(places)
                .mapToObj(place -> classes(place).mapToDouble(c -> weight.of(place, c - first[place])))
                .flatMapToDouble(weights -> weights)
                .toArray();
        var now = new double[together.length];
        int day = 0;
        var entry = new int[together.length];
        while (begin < end) {
            while (day < days.length && days[day] <= begin) {
                day++;
            }
            double stop = Math.min(end, day < days.length ? days[day] : end);
            for (int i = 0; i < together.length; i++) {
                var log = changes[together[i]];
                while (entry[i] < recorded[together[i]] && log[entry[i]] <= begin) {
                    now[i] = each[i] * log[entry[i] + 1];
                    entry[i] += 2;
                }
                stop = entry[i] < recorded[together[i]] ? Math.min(stop, log[entry[i]]) : stop;
            }
            sum += rate.perDay(DoubleStream.of(now).sum(), begin) * (stop - begin);
            begin = stop;
        }
        return sum;
    }

    /** Ends everything that goes on, and checks that the two ways of counting agree. */
    void close(double end) {
        for (int client = 0; client < where.length; client++) {
            if (where[client] != Clients.NONE) {
                leave(client, end);
            }
        }
        for (int s = 0; s < count.length; s++) {
            double slack = 1e-6 * Math.max(1, times[s]);
            Audit.require(Math.abs(area[s] - times[s]) <= slack, name + ": Little's law does not hold on the path");
        }
    }

    private void change(int ofClass, int by, double now) {
        area[ofClass] += count[ofClass] * (now - since[ofClass]);
        since[ofClass] = now;
        count[ofClass] += by;
        if (recorded[ofClass] == changes[ofClass].length) {
            changes[ofClass] = Arrays.copyOf(changes[ofClass], 2 * recorded[ofClass]);
        }
        changes[ofClass][recorded[ofClass]++] = now;
        changes[ofClass][recorded[ofClass]++] = count[ofClass];
    }
}
