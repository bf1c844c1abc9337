package nl.plafond.simulation.internal;

import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.books.CountedDays;
import nl.plafond.simulation.internal.books.Ledger;
import nl.plafond.simulation.internal.books.YearlyRecord;
import nl.plafond.simulation.internal.plan.InterventionPlan;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * A replication that was played before, at other prices: where no plafond looks at prices they move nobody, so all that was
 * counted stands, and only the euros of services without a plafond are booked anew.
 */
public final class Repricing {
    private final RegionPlan plan;
    private final RegionState region;
    private final Logbook played;
    private final Ledger ledger;
    private final LogbookWriter book;
    private final YearlyRecord yearlyRecord;
    private int nextIntervention;

    /**
     * A replication that is about to be booked anew.
     *
     * @param region in which nobody is, under the rules with the other prices
     * @param played how it was played, under the same rules with the first prices
     * @param counted what was counted then
     */
    public Repricing(RegionState region, Logbook played, CountedDays counted) {
        plan = region.plan;
        this.region = region;
        this.played = played;
        book = region.book;
        ledger = new Ledger(region, counted);
        yearlyRecord = new YearlyRecord(book);
        counted.readAgain();
    }

    /** Books it from the first day to the last. */
    public Logbook book() {
        region.begin();
        for (int i = 0; i < plan.boundaries.length; i++) {
            double boundary = plan.boundaries[i];
            for (var service : region.services) {
                if (plan.concerns[service.number][i]) {
                    ledger.bookUntil(boundary, service, region.month);
                }
            }
            if (boundary == plan.calendar.monthEnd(region.month)) {
                endMonth();
            }
            if (boundary < plan.calendar.end()) {
                change(boundary, i);
            }
        }
        keepWhatWasCounted();
        return book.close();
    }

    private void endMonth() {
        if (plan.calendar.isLastOfYear(region.month)) {
            for (var provider : region.providers) {
                write(provider, plan.calendar.yearOf(region.month));
                provider.newYear();
            }
        }
        region.month++;
    }

    private void write(ProviderState provider, int year) {
        for (var metric : ProviderMetric.values()) {
            book.put(metric, provider.number, year, played.at(metric, provider.number, year));
        }
        if (!provider.service.plan.hasPlafond) {
            yearlyRecord.writeEuros(provider, year);
        }
    }

    private void change(double now, int number) {
        int year = plan.calendar.yearOf(region.month);
        for (var service : region.services) {
            if (plan.mayChange[service.number][number]) {
                service.update(now, year);
            }
        }
        while (nextIntervention < plan.interventions.length && plan.interventions[nextIntervention].day() <= now) {
            if (plan.interventions[nextIntervention++] instanceof InterventionPlan.Review review) {
                // How many files there were then is known.
                ledger.bookReview(review, region.month, /* files= */ 0);
            }
        }
    }

    private void keepWhatWasCounted() {
        for (var service : region.services) {
            for (var metric : Metric.values()) {
                if (service.plan.hasPlafond || !metric.isMoney()) {
                    keep(metric, service.number);
                }
                if (!metric.isMoney()) {
                    keepGroups(metric, service);
                }
            }
            keepBases(service.number);
            keepMunicipalities(service);
        }
        for (var desk : plan.desks) {
            keepDesk(desk.row);
        }
    }

    private void keepDesk(int row) {
        for (var metric : Metric.values()) {
            keep(metric, row);
        }
        keepBases(row);
    }

    /** What groups cost is booked anew, also where a plafond makes what is paid in all stay as it was. */
    private void keepGroups(Metric metric, ServiceState service) {
        var first = service.plan.firstGroupRow;
        for (int group = 0; first.isPresent() && group < service.groups.length; group++) {
            keep(metric, first.getAsInt() + group);
        }
    }

    private void keepBases(int row) {
        for (var base : Denominator.values()) {
            for (int month = 0; month < plan.calendar.months(); month++) {
                book.putOver(base, row, month, played.over(base, row, month));
            }
        }
    }

    private void keep(Metric metric, int row) {
        for (int month = 0; month < plan.calendar.months(); month++) {
            book.put(metric, row, month, played.at(metric, row, month));
        }
    }

    private void keepMunicipalities(ServiceState service) {
        for (int m = 0; m < plan.municipalityUpTo.length; m++) {
            for (int year = 0; year < plan.calendar.years(); year++) {
                book.putWaiting(service.number, m, year, played.waiting(service.number, m, year));
                if (service.plan.hasPlafond) {
                    book.putBill(service.number, m, year, played.bill(service.number, m, year));
                }
            }
        }
    }
}
