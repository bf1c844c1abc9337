package nl.plafond.simulation;

import nl.plafond.results.Metric;
import nl.plafond.simulation.Gate.Refusal;

/** Writes down, at the end of each month, where every service stands. */
final class MonthlyRecord {
    private final Plan plan;
    private final double[] values;
    private final Waits.Scratch scratch = new Waits.Scratch();

    MonthlyRecord(Plan plan, double[] values) {
        this.plan = plan;
        this.values = values;
    }

    void write(ServiceState service, int month, double now) {
        int s = service.number;
        put(Metric.WAITING, s, month, service.list.size());
        put(Metric.WAITING_NET, s, month, service.list.withoutBridging());
        put(Metric.WAITING_URGENT, s, month, service.list.urgent());
        put(Metric.IN_CARE, s, month, service.gate.inCare());
        put(Metric.BLOCKED, s, month, service.blocked);
        put(Metric.ELSEWHERE, s, month, service.elsewhere);
        put(Metric.REFERRALS, s, month, service.referrals);
        put(Metric.ADMISSIONS, s, month, service.admissions);
        put(Metric.DISCHARGES, s, month, service.discharges);
        put(Metric.LEFT, s, month, service.left);
        put(Metric.OVERFLOW, s, month, service.overflow);
        put(Metric.DIVERTED, s, month, service.diverted);
        put(Metric.MOVED, s, month, service.moved);
        writeRoom(service, month, now);
        writeWaits(service, month, now);
        service.newMonth();
    }

    private void writeRoom(ServiceState service, int month, double now) {
        int s = service.number;
        double start = plan.calendar.monthStart(month);
        double days = now - start;
        put(Metric.REFUSED_BY_PLACES, s, month, service.readRefused(Refusal.PLACES, now) / days);
        put(Metric.REFUSED_BY_PLAFOND, s, month, service.readRefused(Refusal.PLAFOND, now) / days);
        boolean placed = service.plan.hasPlaces;
        double placeDays = placed ? service.plan.places.integral(start, now) : 0;
        double etmalen = values[at(Metric.ETMALEN, s, month)];
        put(Metric.PLACES, s, month, placed ? service.gate.places() : Double.NaN);
        put(Metric.OCCUPANCY, s, month, placeDays > 0 ? etmalen / placeDays : Double.NaN);
    }

    private void writeWaits(ServiceState service, int month, double now) {
        boolean waits = service.plan.limited && !service.plan.dutyToPlace;
        int admitted = waits ? service.waits.pastYear(now, scratch) : 0;
        writeSorted(service, month, Metric.WAIT_MEAN, admitted);
        int waiting = service.list.waitedSoFar(now, scratch.atLeast(service.list.size()));
        writeSorted(service, month, Metric.WAITED_MEAN, waiting);
    }

    /** Writes mean, median, P90 and the share over the norm, four metrics that stand side by side. */
    private void writeSorted(ServiceState service, int month, Metric mean, int n) {
        int s = service.number;
        double sum = 0;
        int over = 0;
        var sorted = scratch.values();
        for (int i = 0; i < n; i++) {
            sum += sorted[i];
            over += sorted[i] > service.plan.norm ? 1 : 0;
        }
        int first = mean.ordinal();
        putAt(first, s, month, n == 0 ? Double.NaN : sum / n);
        putAt(first + 1, s, month, quantile(sorted, n, 0.5));
        putAt(first + 2, s, month, quantile(sorted, n, 0.9));
        putAt(first + 3, s, month, n == 0 ? Double.NaN : (double) over / n);
    }

    private static double quantile(double[] sorted, int n, double share) {
        if (n == 0) {
            return Double.NaN;
        }
        double position = share * (n - 1);
        int below = (int) position;
        int above = Math.min(below + 1, n - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private void put(Metric metric, int service, int month, double value) {
        putAt(metric.ordinal(), service, month, value);
    }

    private void putAt(int metric, int service, int month, double value) {
        values[(metric * plan.services.length + service) * plan.calendar.months() + month] = value;
    }

    private int at(Metric metric, int service, int month) {
        return (metric.ordinal() * plan.services.length + service) * plan.calendar.months() + month;
    }
}
