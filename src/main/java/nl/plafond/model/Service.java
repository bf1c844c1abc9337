package nl.plafond.model;

import java.util.List;
import java.util.Optional;

/**
 * A form of care: who comes, how long they stay, how much room there is, what it costs and where they go.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param referrals who comes
 * @param stay how long they stay
 * @param room how many can be in care
 * @param waiting what happens to those who wait
 * @param overflowPrice euros per etmaal elsewhere, over time, for a service with the duty to place; such a service never
 *     keeps a list
 * @param routes where clients go at the end of care; the shares add up to 1
 * @param afterMaximum where they go when the maximum stay ends their care; empty for the ordinary routes
 * @param price euros per etmaal, over time
 * @param start who is there on the first day
 */
public record Service(
        ServiceId id,
        Label name,
        Referrals referrals,
        StayRule stay,
        Room room,
        WaitingRules waiting,
        Optional<Timeline> overflowPrice,
        List<Route> routes,
        List<Route> afterMaximum,
        Timeline price,
        Start start) {
    public Service {
        routes = List.copyOf(routes);
        afterMaximum = List.copyOf(afterMaximum);
    }

    /** Whether a client who finds no room is placed elsewhere at once (leveringsplicht). */
    public boolean dutyToPlace() {
        return overflowPrice.isPresent();
    }

    /** The same service with other referrals. */
    public Service withReferrals(Referrals other) {
        return new Service(id, name, other, stay, room, waiting, overflowPrice, routes, afterMaximum, price, start);
    }

    /** The same service with another stay. */
    public Service withStay(StayRule other) {
        return new Service(
                id, name, referrals, other, room, waiting, overflowPrice, routes, afterMaximum, price, start);
    }

    /** The same service with other room. */
    public Service withRoom(Room other) {
        return new Service(
                id, name, referrals, stay, other, waiting, overflowPrice, routes, afterMaximum, price, start);
    }

    /** The same service with another price. */
    public Service withPrice(Timeline other) {
        return new Service(id, name, referrals, stay, room, waiting, overflowPrice, routes, afterMaximum, other, start);
    }
}
