package nl.plafond.simulation.internal.books;

import java.util.Arrays;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.state.AdmittedWaits;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** Writes down, at the end of each month, where every service stands. */
public final class MonthlyRecord {
    private static final int MONTHS = 12;

    private static final Described ADMITTED =
            new Described(Metric.WAIT_MEAN, Metric.WAIT_MEDIAN, Metric.WAIT_P90, Metric.WAIT_OVER_NORM);
    private static final Described WAITING =
            new Described(Metric.WAITED_MEAN, Metric.WAITED_MEDIAN, Metric.WAITED_P90, Metric.WAITED_OVER_NORM);

    private final RegionPlan plan;
    private final Clients clients;
    private final LogbookWriter book;
    private final AdmittedWaits.Scratch scratch = new AdmittedWaits.Scratch();

    public MonthlyRecord(RegionPlan plan, Clients clients, LogbookWriter book) {
        this.plan = plan;
        this.clients = clients;
        this.book = book;
    }

    /** The metrics that describe how long a group of clients waited. */
    private record Described(Metric mean, Metric median, Metric p90, Metric overNorm) {}

    public void write(ServiceState service, int month, double now) {
        int s = service.number;
        book.put(Metric.WAITING, s, month, service.waiting);
        book.put(Metric.WAITING_NET, s, month, service.waiting - service.bridged);
        book.put(Metric.WAITING_URGENT, s, month, service.waitingUrgent);
        book.put(Metric.IN_CARE, s, month, service.inCare);
        book.put(Metric.BLOCKED, s, month, service.blocked);
        book.put(Metric.FOR_DWELLING, s, month, service.forDwelling);
        book.put(Metric.MATCHED, s, month, service.matched);
        book.put(Metric.ELSEWHERE, s, month, service.elsewhere);
        writeRoom(service, month, now);
        writeWaits(service, month, now);
        service.newMonth();
    }

    private void writeRoom(ServiceState service, int month, double now) {
        int s = service.number;
        double start = plan.calendar.monthStart(month);
        double days = now - start;
        double byPlaces = 0;
        double byPlafond = 0;
        double places = 0;
        double placeDays = 0;
        for (var provider : service.providers) {
            double share = provider.plan.share / days;
            byPlaces += provider.readRefused(Refusal.PLACES, now) * share;
            byPlafond += provider.readRefused(Refusal.PLAFOND, now) * share;
            provider.readRefused(Refusal.NOTHING, now);
            places += provider.capacity.places();
            placeDays += service.plan.hasPlaces ? provider.plan.places.integral(start, now) : 0;
        }
        book.put(Metric.REFUSED_BY_PLACES, s, month, byPlaces);
        book.put(Metric.REFUSED_BY_PLAFOND, s, month, byPlafond);
        book.put(Metric.REFUSED_BY_NOTHING, s, month, Math.max(0, 1 - byPlaces - byPlafond));
        double etmalen = book.at(Metric.ETMALEN, s, month);
        boolean counted = Double.isFinite(places);
        if (!counted) {
            book.put(Metric.VACANCY, s, month, Double.NaN);
        }
        book.put(Metric.PLACES, s, month, counted ? places : Double.NaN);
        book.put(Metric.OCCUPANCY, s, month, counted && placeDays > 0 ? etmalen / placeDays : Double.NaN);
    }

    private void writeWaits(ServiceState service, int month, double now) {
        boolean waits = service.plan.limited && !service.plan.dutyToPlace;
        double yearAgo = plan.calendar.monthStart(Math.max(0, month - MONTHS + 1));
        int admitted = waits ? service.waits.since(yearAgo, scratch) : 0;
        writeSorted(service, month, ADMITTED, admitted);
        var urgent = service.urgentWaits;
        var regular = service.regularWaits;
        var left = service.vainWaits;
        writeMean(service, month, Metric.WAIT_MEAN_URGENT, urgent.days(), urgent.clients());
        writeMean(service, month, Metric.WAIT_MEAN_REGULAR, regular.days(), regular.clients());
        writeMean(service, month, Metric.WAIT_LEFT_MEAN, left.days(), left.clients());
        double days = urgent.days() + regular.days() + left.days();
        int offList = urgent.clients() + regular.clients() + left.clients();
        writeMean(service, month, Metric.WAIT_ALL_MEAN, days, offList);
        writeSorted(service, month, WAITING, waitedSoFar(service, now));
    }

    /** How long each who waits has waited by now, from short to long; returns how many there are. */
    private int waitedSoFar(ServiceState service, double now) {
        var into = scratch.atLeast(service.waiting);
        if (service.providers.length == 1 && service.matched == 0) {
            return service.providers[0].list.waitedSoFar(now, into);
        }
        int n = 0;
        for (int client : service.members()) {
            into[n++] = now - clients.joined[client];
        }
        for (int client = 0; service.matched > 0 && client < clients.size; client++) {
            if (clients.matched[client] && clients.list[client] == service.number) {
                into[n++] = now - clients.joined[client];
            }
        }
        Arrays.sort(into, 0, n);
        return n;
    }

    /** Writes what is known of waits that stand from short to long. */
    private void writeSorted(ServiceState service, int month, Described as, int n) {
        double norm = service.plan.waiting.norm;
        double sum = 0;
        int over = 0;
        var sorted = scratch.values();
        for (int i = 0; i < n; i++) {
            sum += sorted[i];
            over += sorted[i] > norm ? 1 : 0;
        }
        writeMean(service, month, as.mean, sum, n);
        book.put(as.median, service.number, month, quantile(sorted, n, 0.5));
        book.put(as.p90, service.number, month, quantile(sorted, n, 0.9));
        writeMean(service, month, as.overNorm, Double.isInfinite(norm) ? Double.NaN : over, n);
    }

    /** Writes a mean or a share and over how many clients it is; it does not exist for none. */
    private void writeMean(ServiceState service, int month, Metric metric, double sum, int n) {
        book.put(metric, service.number, month, n == 0 ? Double.NaN : sum / n);
        book.putOver(metric.base().orElseThrow(), service.number, month, n);
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
}
