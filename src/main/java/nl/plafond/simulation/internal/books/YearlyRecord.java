package nl.plafond.simulation.internal.books;

import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Writes down, at the end of each calendar year, what the year was for every provider, and who waits then, by where they live.
 */
public final class YearlyRecord {
    private final LogbookWriter book;

    public YearlyRecord(LogbookWriter book) {
        this.book = book;
    }

    public void write(ServiceState service, int year, double now) {
        for (var provider : service.providers) {
            book.put(ProviderMetric.WAITING, provider.number, year, provider.waiting);
            write(provider, year, now);
            provider.newYear();
        }
    }

    /**
     * Writes how many of each municipality wait for each service.
     *
     * @param municipalities how many there are
     */
    public void writeLists(Clients clients, int services, int municipalities, int year) {
        var waiting = new int[services][municipalities];
        for (int client = 0; client < clients.limit(); client++) {
            if (clients.list(client) != Clients.NONE) {
                waiting[clients.list(client)][clients.municipality(client)]++;
            }
        }
        for (int service = 0; service < services; service++) {
            for (int m = 0; m < municipalities; m++) {
                book.putWaiting(service, m, year, waiting[service][m]);
            }
        }
    }

    private void write(ProviderState provider, int year, double now) {
        book.put(ProviderMetric.ADMISSIONS, provider.number, year, provider.admissions);
        book.put(ProviderMetric.FROM_OTHERS, provider.number, year, provider.fromOthers);
        book.put(ProviderMetric.IN_CARE, provider.number, year, provider.inCare());
        book.put(ProviderMetric.ETMALEN, provider.number, year, provider.etmalen);
        book.put(
                ProviderMetric.VACANCY, provider.number, year, provider.plan.hasPlaces ? provider.vacancy : Double.NaN);
        double plafond = provider.capacity.plafondKnown();
        book.put(ProviderMetric.PLAFOND, provider.number, year, Double.isInfinite(plafond) ? Double.NaN : plafond);
        writeEuros(provider, year);
        book.put(ProviderMetric.DAYS_PLACES, provider.number, year, provider.readRefusedInYear(Refusal.PLACES, now));
        book.put(ProviderMetric.DAYS_PLAFOND, provider.number, year, provider.readRefusedInYear(Refusal.PLAFOND, now));
        double byStaff = provider.readRefusedInYear(Refusal.STAFF, now);
        book.put(
                ProviderMetric.DAYS_STAFF,
                provider.number,
                year,
                provider.service.staff.isPresent() ? byStaff : Double.NaN);
        book.put(ProviderMetric.DAYS_OPEN, provider.number, year, provider.readRefusedInYear(Refusal.NOTHING, now));
    }

    /** Writes what the year was for a provider in euros, the plafond apart. */
    public void writeEuros(ProviderState provider, int year) {
        book.put(ProviderMetric.PAID, provider.number, year, provider.paid);
        book.put(ProviderMetric.PAID_ABOVE, provider.number, year, provider.paidAbove);
        book.put(ProviderMetric.UNPAID, provider.number, year, provider.unpaid);
        book.put(ProviderMetric.AVAILABILITY, provider.number, year, provider.availability);
        book.put(ProviderMetric.RESULT, provider.number, year, provider.result);
    }
}
