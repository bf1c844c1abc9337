package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.state.ClientDays;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;

/**
 * What is paid for a client by how long they have been in care ({@link nl.plafond.model.PriceByStay}): at each step they go
 * over to the next price class of their group.
 *
 * <p>A step is planned for a client by the day on which their stay began, and counts on that very moment alone: whoever has left
 * by then, or has begun another stay, has no step then.
 */
public final class PriceSteps {
    private final Clients clients;
    private final ServiceState[] services;
    private final ProviderState[] providers;
    private final ClientDays clientDays;
    private final Schedule schedule;
    private final Observer observer;

    public PriceSteps(RegionState region, Schedule schedule, Observer observer) {
        clients = region.clients;
        services = region.services;
        providers = region.providers;
        clientDays = region.clientDays;
        this.schedule = schedule;
        this.observer = observer;
    }

    /** A stay begins, here or elsewhere. */
    void begin(int client, ServiceState service, double now) {
        service.pricedStays.orElseThrow().begin(client, now);
        observer.pricedSince(client, service, now, now);
        planNext(client, service);
    }

    /** Someone who is in a place on the first day has been there for so many days. */
    public void hasBeenThere(int client, ServiceState service, double days) {
        int band = 0;
        while (band + 1 < service.plan.stepDays.length && service.plan.stepDays[band + 1] <= days) {
            band++;
        }
        var provider = providers[clients.provider(client)];
        countOut(client, provider, 0);
        service.pricedStays.orElseThrow().begin(client, -days);
        service.setPriceClass(client, service.groupInPlace(client) * service.plan.stepDays.length + band);
        countIn(client, provider, 0);
        observer.pricedSince(client, service, -days, 0);
        observer.priceChanged(client, service, 0);
        planNext(client, service);
    }

    /** The time of a step has come that was planned for a client. */
    public void step(int client, double now) {
        int place = clients.place(client);
        if (place == Clients.NONE
                || services[place].pricedStays.isEmpty()
                || nextStep(client, services[place]) != now) {
            return;
        }
        var service = services[place];
        int next = service.priceClass(client) + 1;
        if (clients.elsewhere(client)) {
            service.setPriceClass(client, next);
        } else {
            var provider = providers[clients.provider(client)];
            countOut(client, provider, now);
            service.setPriceClass(client, next);
            countIn(client, provider, now);
        }
        observer.priceChanged(client, service, now);
        planNext(client, service);
    }

    private void countOut(int client, ProviderState provider, double now) {
        provider.countOut(client, now);
        clientDays.changeInCare(
                provider.number, provider.service.priceClass(client), clients.municipality(client), -1, now);
    }

    private void countIn(int client, ProviderState provider, double now) {
        provider.countIn(client, now);
        clientDays.changeInCare(
                provider.number, provider.service.priceClass(client), clients.municipality(client), 1, now);
    }

    private void planNext(int client, ServiceState service) {
        schedule.planAnyway(EventCode.PRICE_STEP, client, nextStep(client, service));
    }

    /** When the next step of a client in care is; infinite after the last one. */
    private double nextStep(int client, ServiceState service) {
        var days = service.plan.stepDays;
        int band = service.priceClass(client) % days.length;
        return band + 1 == days.length
                ? Double.POSITIVE_INFINITY
                : service.pricedStays.orElseThrow().since(client) + days[band + 1];
    }
}
