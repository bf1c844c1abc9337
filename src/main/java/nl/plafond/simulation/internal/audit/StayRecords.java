package nl.plafond.simulation.internal.audit;

import java.util.Arrays;
import java.util.function.IntFunction;
import nl.plafond.simulation.internal.plan.StepFunction;
import nl.plafond.simulation.internal.state.Clients;

/**
 * Who was where from when to when, kept twice: as a count over time and as a sum over clients.
 *
 * <p>That the two agree is Little's law on the path: the area under the count is the sum of the clients' times.
 */
public final class StayRecords {
    private final String name;
    private final IntFunction<StepFunction> price;
    private final int[] count;
    private final double[] since;
    private final double[] area;
    private final double[] times;
    private final double[] euros;
    private final double[][] changes;
    private final int[] recorded;

    private double[] entered = new double[1024];
    private int[] where = new int[1024];

    StayRecords(String name, int services, IntFunction<StepFunction> price) {
        this.name = name;
        this.price = price;
        count = new int[services];
        since = new double[services];
        area = new double[services];
        times = new double[services];
        euros = new double[services];
        changes = new double[services][64];
        recorded = new int[services];
        Arrays.fill(where, Clients.NONE);
    }

    void enter(int client, int service, double now) {
        while (client >= where.length) {
            int old = where.length;
            where = Arrays.copyOf(where, 2 * old);
            entered = Arrays.copyOf(entered, 2 * old);
            Arrays.fill(where, old, 2 * old, Clients.NONE);
        }
        Audit.require(where[client] == Clients.NONE, name + ": a client is in two places at once");
        where[client] = service;
        entered[client] = now;
        change(service, 1, now);
    }

    /** Requires that a client is there. */
    void requireAt(int client, int service) {
        Audit.require(
                client < where.length && where[client] == service, name + ": a client is not where they should be");
    }

    void leave(int client, double now) {
        int service = where[client];
        Audit.require(service != Clients.NONE, name + ": a client leaves a place where they were not");
        where[client] = Clients.NONE;
        end(service, entered[client], now);
    }

    /** Someone is there from now on whose leaving will be told. */
    void begin(int service, double now) {
        change(service, 1, now);
    }

    /** Someone whose coming was told leaves. */
    void end(int service, double from, double now) {
        times[service] += now - from;
        euros[service] += price.apply(service).integral(from, now);
        change(service, -1, now);
    }

    int count(int service) {
        return count[service];
    }

    /** The client-days by the sum over clients, once closed. */
    double days(int service) {
        return times[service];
    }

    /** The euros by the sum over clients, once closed. */
    double euros(int service) {
        return euros[service];
    }

    /** What was produced in a period up to now, from the count over time. */
    double euros(int service, double from, double now) {
        double sum = 0;
        var log = changes[service];
        int n = recorded[service];
        for (int i = n - 2; i >= 0; i -= 2) {
            double stop = i + 2 < n ? log[i + 2] : now;
            if (stop <= from) {
                break;
            }
            sum += log[i + 1] * price.apply(service).integral(Math.max(from, log[i]), stop);
        }
        return sum;
    }

    /** How much of something there is per day while so many are there. */
    interface Rate {
        double perDay(int count, double time);
    }

    /**
     * How much of something there was from the start to the end, by the count over time.
     *
     * @param together whose counts are added up
     * @param days the days on which the rate may change, in order
     */
    double sum(int[] together, double[] days, double end, Rate rate) {
        double sum = 0;
        double begin = 0;
        var now = new int[together.length];
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
                    now[i] = (int) log[entry[i] + 1];
                    entry[i] += 2;
                }
                stop = entry[i] < recorded[together[i]] ? Math.min(stop, log[entry[i]]) : stop;
            }
            sum += rate.perDay(Arrays.stream(now).sum(), begin) * (stop - begin);
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

    private void change(int service, int by, double now) {
        area[service] += count[service] * (now - since[service]);
        since[service] = now;
        count[service] += by;
        if (recorded[service] == changes[service].length) {
            changes[service] = Arrays.copyOf(changes[service], 2 * recorded[service]);
        }
        changes[service][recorded[service]++] = now;
        changes[service][recorded[service]++] = count[service];
    }
}
