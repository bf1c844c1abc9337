package nl.plafond.simulation.internal.books;

import java.util.function.IntToDoubleFunction;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.RelocationWishes;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.TemporaryStays;
import nl.plafond.vocabulary.Metric;

/** Writes down, at the end of each month, where every service stands. */
public final class MonthlyRecord {
    private static final Described ADMITTED =
            new Described(Metric.WAIT_MEAN, Metric.WAIT_MEDIAN, Metric.WAIT_P90, Metric.WAIT_OVER_NORM);
    private static final Described WAITING =
            new Described(Metric.WAITED_MEAN, Metric.WAITED_MEDIAN, Metric.WAITED_P90, Metric.WAITED_OVER_NORM);

    private final RegionPlan plan;
    private final LogbookWriter book;

    public MonthlyRecord(RegionPlan plan, LogbookWriter book) {
        this.plan = plan;
        this.book = book;
    }

    /** The metrics that describe how long a group of clients waited. */
    private record Described(Metric mean, Metric median, Metric p90, Metric overNorm) {}

    public void write(ServiceState service, int month, double now) {
        int s = service.number;
        book.put(Metric.WAITING, s, month, service.waiting);
        int temporary = service.temporary.map(TemporaryStays::size).orElse(0);
        book.put(Metric.WAITING_NET, s, month, service.waiting - service.bridged - temporary);
        book.put(
                Metric.WANTS_TO_MOVE,
                s,
                month,
                service.relocations.map(RelocationWishes::size).orElse(0));
        book.put(Metric.IN_TEMPORARY_PLACE, s, month, temporary);
        book.put(Metric.WAITING_URGENT, s, month, service.waitingUrgent);
        book.put(Metric.IN_CARE, s, month, service.inCare);
        book.put(Metric.BLOCKED, s, month, service.blocked);
        book.put(Metric.FOR_DWELLING, s, month, service.forDwelling);
        book.put(Metric.MATCHED, s, month, service.matched);
        book.put(Metric.ELSEWHERE, s, month, service.elsewhere);
        writeRoom(service, month, now);
        writeWaits(service, month, now);
        writeDays(service, month, now);
        writeGroups(service, month);
        service.newMonth();
    }

    private void writeGroups(ServiceState service, int month) {
        var first = service.plan.firstGroupRow;
        for (int g = 0; first.isPresent() && g < service.plan.groups.length; g++) {
            book.put(Metric.WAITING, first.getAsInt() + g, month, service.groups[g].waiting);
            book.put(Metric.IN_CARE, first.getAsInt() + g, month, service.groups[g].inCare);
        }
    }

    private void writeRoom(ServiceState service, int month, double now) {
        int s = service.number;
        double start = plan.calendar.monthStart(month);
        double days = now - start;
        double byPlaces = 0;
        double byPlafond = 0;
        double byStaff = 0;
        double places = 0;
        double placeDays = 0;
        for (var provider : service.providers) {
            double share = (service.plan.someComeOrGo ? service.share(provider) : provider.plan.share) / days;
            byPlaces += provider.readRefused(Refusal.PLACES, now) * share;
            byPlafond += provider.readRefused(Refusal.PLAFOND, now) * share;
            byStaff += provider.readRefused(Refusal.STAFF, now) * share;
            provider.readRefused(Refusal.NOTHING, now);
            places += provider.capacity.places();
            placeDays +=
                    service.plan.hasPlaces ? provider.plan.places.integral(start, now) + provider.readFamilyDays() : 0;
        }
        book.put(Metric.REFUSED_BY_PLACES, s, month, byPlaces);
        book.put(Metric.REFUSED_BY_PLAFOND, s, month, byPlafond);
        book.put(Metric.REFUSED_BY_STAFF, s, month, service.staff.isPresent() ? byStaff : Double.NaN);
        book.put(Metric.REFUSED_BY_NOTHING, s, month, Math.max(0, 1 - byPlaces - byPlafond - byStaff));
        boolean counted = Double.isFinite(places);
        if (!counted) {
            book.put(Metric.VACANCY, s, month, Double.NaN);
        }
        // Places that are shared are those of the pool, and no region's own.
        boolean own = counted && !service.plan.shares;
        boolean ofPool = counted && service.plan.owner != s;
        book.put(Metric.PLACES, s, month, own || ofPool ? places : Double.NaN);
        book.put(Metric.OCCUPANCY, s, month, own && placeDays > 0 ? service.placeDays / placeDays : Double.NaN);
    }

    private void writeDays(ServiceState service, int month, double now) {
        int s = service.number;
        double inPlace = book.at(Metric.ETMALEN, s, month);
        double away = book.at(Metric.DAYS_ELSEWHERE, s, month);
        var days = service.account.close(inPlace, away, now);
        book.put(Metric.DAYS_DRAWN, s, month, days.drawn());
        book.put(Metric.DAYS_TREATED, s, month, days.treated());
        book.put(Metric.DAYS_ELSEWHERE, s, month, days.elsewhere());
        book.put(Metric.DAYS_TAKEN_OVER, s, month, days.takenOver());
        book.put(Metric.DAYS_SHORTENED, s, month, days.shortened());
        book.put(Metric.DAYS_LENGTHENED, s, month, days.lengthened());
        book.put(Metric.DAYS_NOT_GIVEN, s, month, days.notGiven());
        book.put(Metric.DAYS_TO_COME, s, month, days.toCome());
        book.put(Metric.DAYS_BLOCKED, s, month, days.blocked());
        book.put(Metric.DAYS_WAITED, s, month, days.waited());
    }

    private void writeWaits(ServiceState service, int month, double now) {
        boolean waits = service.plan.limited && !service.plan.dutyToPlace;
        service.waits.endMonth();
        int admitted = waits ? service.waits.size() : 0;
        writeRanks(service, month, ADMITTED, admitted, service.waits::ofRank);
        var urgent = service.urgentWaits;
        var regular = service.regularWaits;
        var left = service.vainWaits;
        writeMean(service, month, Metric.WAIT_MEAN_URGENT, urgent.days(), urgent.clients());
        writeMean(service, month, Metric.WAIT_MEAN_REGULAR, regular.days(), regular.clients());
        writeMean(service, month, Metric.WAIT_LEFT_MEAN, left.days(), left.clients());
        double days = urgent.days() + regular.days() + left.days();
        int offList = urgent.clients() + regular.clients() + left.clients();
        writeMean(service, month, Metric.WAIT_ALL_MEAN, days, offList);
        int longer = urgent.longerThanNorm() + regular.longerThanNorm();
        writeMean(service, month, ADMITTED.mean, urgent.days() + regular.days(), admitted);
        writeOverNorm(service, month, ADMITTED, longer, admitted);
        var soFar = service.waitsSoFar;
        int n = soFar.size();
        writeRanks(service, month, WAITING, n, rank -> soFar.ofRank(rank, now));
        writeMean(service, month, WAITING.mean, n * soFar.mean(now), n);
        writeOverNorm(service, month, WAITING, n == 0 ? 0 : soFar.longerThan(service.plan.waiting.norm, now), n);
    }

    private void writeRanks(ServiceState service, int month, Described as, int n, IntToDoubleFunction ofRank) {
        book.put(as.median, service.number, month, quantile(ofRank, n, 0.5));
        book.put(as.p90, service.number, month, quantile(ofRank, n, 0.9));
    }

    private void writeOverNorm(ServiceState service, int month, Described as, int over, int n) {
        boolean hasNorm = !Double.isInfinite(service.plan.waiting.norm);
        writeMean(service, month, as.overNorm, hasNorm ? over : Double.NaN, n);
    }

    /** Writes a mean or a share and over how many clients it is; it does not exist for none. */
    private void writeMean(ServiceState service, int month, Metric metric, double sum, int n) {
        book.put(metric, service.number, month, n == 0 ? Double.NaN : sum / n);
        book.putOver(metric.base().orElseThrow(), service.number, month, n);
    }

    private static double quantile(IntToDoubleFunction ofRank, int n, double share) {
        if (n == 0) {
            return Double.NaN;
        }
        double position = share * (n - 1);
        int below = (int) position;
        double wait = ofRank.applyAsDouble(below);
        return below == position ? wait : wait + (position - below) * (ofRank.applyAsDouble(below + 1) - wait);
    }
}
