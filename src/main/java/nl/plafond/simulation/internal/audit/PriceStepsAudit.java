package nl.plafond.simulation.internal.audit;

import java.util.HashMap;
import java.util.Map;
import nl.plafond.simulation.internal.plan.PriceClass;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;

/** Checks that everyone whose price goes by their stay is in the class that the days since it began put them in. */
final class PriceStepsAudit {
    /** Less than a second, in days: so much may rounding move a step. */
    private static final double ROUNDING = 1e-6;

    private final RegionState region;
    private final Clients clients;
    private final Map<Integer, Stay> stays = new HashMap<>();

    PriceStepsAudit(RegionState region) {
        this.region = region;
        clients = region.clients;
    }

    /** Since when someone is in care, and how many stays they had before. */
    private record Stay(double since, int visits) {}

    void pricedSince(int client, ServiceState service, double since, double now) {
        Audit.require(service.plan.stepDays.length > 1, "a price goes by a stay where it should not");
        Audit.require(since == now || now == 0, "a stay began before it began");
        boolean atStart = now == 0 && since < 0;
        // Who is ready on the first day is told of twice.
        boolean isKnown = atStart && stays.containsKey(client);
        stays.put(client, new Stay(since, isKnown ? stays.get(client).visits : clients.visits(client)));
        Audit.require(
                atStart || service.priceClass(client) % service.plan.stepDays.length == 0,
                "a new stay is dear or cheap");
    }

    /** Someone changes to the class that is theirs from this moment on. */
    void priceChanged(int client, ServiceState service, double now) {
        Audit.require(
                isInTheirClass(client, service, now + ROUNDING),
                "someone is paid for as if they had been there longer");
    }

    private boolean isInTheirClass(int client, ServiceState service, double now) {
        double days = now - stays.get(client).since;
        int band = service.priceClass(client) % service.plan.stepDays.length;
        boolean reached = service.plan.stepDays[band] <= days;
        boolean passed =
                band + 1 < service.plan.stepDays.length && service.plan.stepDays[band + 1] <= days - 2 * ROUNDING;
        return reached && !passed;
    }

    void monthWritten(double now) {
        for (int client = 0; client < clients.limit(); client++) {
            if (clients.place(client) != Clients.NONE) {
                var service = region.services[clients.place(client)];
                if (service.pricedStays.isPresent()) {
                    Audit.require(stays.containsKey(client), "a price does not go by a stay");
                    boolean isThis = clients.visits(client) == stays.get(client).visits + 1;
                    Audit.require(isThis, "a price goes by an earlier stay");
                    Audit.require(
                            isInTheirClass(client, service, now + ROUNDING), "someone is in the class of other days");
                }
            }
        }
    }

    /**
     * What those in care at a provider and those for whom a place is held will cost until a day if all stay, in days at the price
     * of the service.
     */
    double bound(ProviderState provider, Iterable<Integer> heldFor, double now, double until) {
        double sum = 0;
        for (int client = 0; client < clients.limit(); client++) {
            boolean here = clients.place(client) == provider.service.number
                    && !clients.elsewhere(client)
                    && clients.provider(client) == provider.number;
            if (here) {
                double since = stays.get(client).since;
                sum += cost(provider, provider.service.priceClass(client), now - since, until - since, now);
            }
        }
        for (int client : heldFor) {
            sum += cost(provider, provider.service.nextClass(client), 0, until - now, now);
        }
        return sum;
    }

    /** From one day of a stay to another, band by band. */
    private static double cost(ProviderState provider, int priceClass, double from, double to, double now) {
        var classes = provider.plan.priceClasses;
        double sum = 0;
        for (int c = 0; c < classes.length; c++) {
            if (classes[c].group() == classes[priceClass].group()) {
                double until = c + 1 < classes.length && classes[c + 1].group() == classes[c].group()
                        ? classes[c + 1].after()
                        : Double.POSITIVE_INFINITY;
                sum += overlap(classes[c], until, from, to)
                        * classes[c].factor().at(now);
            }
        }
        return sum;
    }

    private static double overlap(PriceClass band, double until, double from, double to) {
        return Math.max(0, Math.min(until, to) - Math.max(band.after(), from));
    }
}
