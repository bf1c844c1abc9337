package nl.plafond.simulation.internal.rules;

import java.util.stream.IntStream;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.RandomStream;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.FreedRoom;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.vocabulary.Metric;

/** Which families stop and which come, and where the children go of those that stop: {@link nl.plafond.model.Families}. */
public final class Families {
    private static final long OWN = Key.of("families");

    private final Clients clients;
    private final RegionState region;
    private final FreedRoom freed;
    private final Schedule schedule;
    private final Observer observer;
    private FamilyClock[] clocks = {};

    public Families(RegionState region, FreedRoom freed, Schedule schedule, Observer observer) {
        this.region = region;
        clients = region.clients;
        this.freed = freed;
        this.schedule = schedule;
        this.observer = observer;
    }

    /** Sets the clocks of every provider that places children in families. */
    public void begin(long replicationKey) {
        clocks = IntStream.range(0, region.providers.length)
                .mapToObj(p -> region.providers[p])
                .filter(provider -> provider.service.plan.families.isPresent() && provider.plan.hasPlaces)
                .flatMap(provider -> {
                    long key = Key.of(Key.of(Key.of(replicationKey, provider.service.plan.key), OWN), provider.rank);
                    return IntStream.range(0, 2)
                            .mapToObj(kind -> new FamilyClock(provider, kind == 0, Key.of(key, kind)));
                })
                .toArray(FamilyClock[]::new);
        change(0);
    }

    /** What is in force has changed, or may have. */
    public void change(double now) {
        for (int number = 0; number < clocks.length; number++) {
            goOn(number, now);
        }
        placeAnew(now);
    }

    private void goOn(int number, double now) {
        var clock = clocks[number];
        var plan = clock.provider.service.plan.families.orElseThrow();
        double perDay = clock.stops
                ? plan.stop.at(now) * clock.provider.capacity.places() / plan.places
                : plan.recruited.at(now) * clock.provider.plan.share;
        if (clock.goOn(perDay, now)) {
            plan(number);
        }
    }

    private void plan(int number) {
        schedule.plan(EventCode.FAMILY, clocks[number].stamp(), number, clocks[number].next());
    }

    /** A family stops or comes, if what was planned is still meant. */
    public void happen(long event, double now) {
        int number = EventCode.subject(event);
        var clock = clocks[number];
        if (!EventCode.counts(event, clock.stamp())) {
            return;
        }
        int each = clock.provider.service.plan.families.orElseThrow().places;
        if (clock.stops) {
            stop(clock.provider, Math.min(each, (int) clock.provider.capacity.places()), clock.happeningKey(), now);
        } else {
            changePlaces(clock.provider, each, now);
        }
        clock.startAnew(now);
        plan(number);
        // How many families may stop has changed.
        goOn(number - number % 2, now);
    }

    private void changePlaces(ProviderState provider, int by, double now) {
        provider.capacity.changePlaces(by, now);
        observer.placesChanged(provider, by, now);
        freed.at(provider);
    }

    /** A family takes its places away. Each is one of all those there are, and some child lives in it if not all are empty. */
    private void stop(ProviderState provider, int places, long key, double now) {
        var chance = new RandomStream(key);
        double all = provider.capacity.places();
        int settled = provider.capacity.inCare() - provider.toPlaceAnew.size();
        int children = 0;
        for (int place = 0; place < places; place++) {
            children += chance.uniform() * (all - place) < settled - children ? 1 : 0;
        }
        for (int child = 0; child < children; child++) {
            int client = anyOf(provider, key);
            provider.toPlaceAnew.add(client);
            clients.setToPlaceAnew(client, true);
            observer.familyStops(client, provider, now);
        }
        changePlaces(provider, -places, now);
    }

    /** One of those who live in families that go on, each with the same chance; there is one. */
    private int anyOf(ProviderState provider, long key) {
        var residents = provider.residents.orElseThrow();
        int found = Clients.NONE;
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < residents.size(); i++) {
            int client = residents.get(i);
            long drawn = Key.of(key, clients.key(client));
            if (drawn <= lowest && !clients.toPlaceAnew(client)) {
                found = client;
                lowest = drawn;
            }
        }
        return found;
    }

    /** Whoever lives in a family that stopped goes to another that has room, in the order in which theirs stopped. */
    public void placeAnew(double now) {
        for (int number = 0; number < clocks.length; number += 2) {
            var provider = clocks[number].provider;
            while (provider.toPlaceAnew.size() > provider.capacity.lacking()) {
                int client = provider.toPlaceAnew.remove();
                clients.setToPlaceAnew(client, false);
                provider.service.count(Metric.PLACED_ANEW);
                observer.placedAnew(client, provider, now);
            }
        }
    }
}
