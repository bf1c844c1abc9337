package nl.plafond.simulation;

import nl.plafond.simulation.Capacity.Refusal;
import nl.plafond.vocabulary.ProviderMetric;

/** Writes down, at the end of each calendar year, what the year was for every provider. */
final class YearlyRecord {
    private final Plan plan;
    private final Clients clients;
    private final double[] years;

    YearlyRecord(Plan plan, Clients clients, double[] years) {
        this.plan = plan;
        this.clients = clients;
        this.years = years;
    }

    void write(ServiceState service, int year, double now) {
        var waiting = new int[service.providers.length];
        for (int client : service.members()) {
            waiting[clients.preferred[client]]++;
        }
        for (int client = 0; service.matched > 0 && client < clients.size; client++) {
            if (clients.matched[client] && clients.list[client] == service.number) {
                waiting[clients.preferred[client]]++;
            }
        }
        for (var provider : service.providers) {
            put(ProviderMetric.WAITING, provider, year, waiting[provider.rank]);
            write(provider, year, now);
            provider.newYear();
        }
    }

    private void write(ProviderState provider, int year, double now) {
        put(ProviderMetric.ADMISSIONS, provider, year, provider.admissions);
        put(ProviderMetric.FROM_OTHERS, provider, year, provider.fromOthers);
        put(ProviderMetric.IN_CARE, provider, year, provider.gate.inCare());
        put(ProviderMetric.ETMALEN, provider, year, provider.etmalen);
        put(ProviderMetric.VACANCY, provider, year, provider.plan.hasPlaces ? provider.vacancy : Double.NaN);
        double plafond = provider.gate.plafondKnown();
        put(ProviderMetric.PLAFOND, provider, year, Double.isInfinite(plafond) ? Double.NaN : plafond);
        put(ProviderMetric.PAID, provider, year, provider.paid);
        put(ProviderMetric.PAID_ABOVE, provider, year, provider.paidAbove);
        put(ProviderMetric.UNPAID, provider, year, provider.unpaid);
        put(ProviderMetric.AVAILABILITY, provider, year, provider.availability);
        put(ProviderMetric.RESULT, provider, year, provider.result);
        put(ProviderMetric.DAYS_PLACES, provider, year, provider.readRefusedInYear(Refusal.PLACES, now));
        put(ProviderMetric.DAYS_PLAFOND, provider, year, provider.readRefusedInYear(Refusal.PLAFOND, now));
        put(ProviderMetric.DAYS_OPEN, provider, year, provider.readRefusedInYear(Refusal.NOTHING, now));
    }

    private void put(ProviderMetric metric, ProviderState provider, int year, double value) {
        int providers = plan.frame.providers().size();
        years[(metric.ordinal() * providers + provider.number) * plan.calendar.years() + year] = value;
    }
}
