package nl.plafond.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;

/**
 * People whose fate is known beforehand, who come to a service on chosen days, each through a door of his own: of all who
 * might come, the first who is as the test wants him.
 */
final class Visitors {
    /** The seed and the replication that a {@link Diary} plays. */
    private static final long WORLD = Key.of(1, 0);

    private static final long WAITING = -2;

    private final String service;
    private final List<Long> keys = new ArrayList<>();
    private int doors;

    Visitors(String service) {
        this.service = service;
    }

    /** Someone who comes on a day and whose fate at the service is as wished. */
    TestService on(int day, Wish... wishes) {
        while (true) {
            String door = "door " + doors++;
            long key = Key.of(Key.of(Key.of(WORLD, Key.of(door)), WAITING), 0);
            var fate = fate(key, service, 1);
            if (Arrays.stream(wishes).allMatch(wish -> wish.holds(fate))) {
                keys.add(key);
                return TestModels.doorNamed(door, service, day);
            }
        }
    }

    /**
     * The quantile that a visitor has for a purpose.
     *
     * @param visitor 0 for the first who was asked for
     * @param visit how many stays he has had before, 1 for who comes straight through the door
     */
    double quantile(int visitor, String at, int visit, Purpose purpose) {
        return fate(keys.get(visitor), at, visit).quantile(0, purpose);
    }

    private static Clients fate(long key, String service, int visit) {
        var clients = new Clients(1);
        clients.add(key, new double[] {1});
        for (int stay = 0; stay < visit; stay++) {
            clients.addToVisits(0);
        }
        clients.drawFate(0, Key.of(service));
        return clients;
    }

    /** Someone with a quantile below a half. */
    static Wish low(Purpose purpose) {
        return fate -> fate.quantile(0, purpose) < 0.5;
    }

    /** Someone with a quantile of a half or more. */
    static Wish high(Purpose purpose) {
        return fate -> fate.quantile(0, purpose) >= 0.5;
    }

    /** What a test wants of someone's fate. */
    interface Wish {
        boolean holds(Clients fate);
    }
}
