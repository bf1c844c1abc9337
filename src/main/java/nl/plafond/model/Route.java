package nl.plafond.model;

import nl.plafond.vocabulary.Share;

/**
 * One way out: which part of the clients goes where, and where they wait when that has no room.
 *
 * @param destination where to
 * @param share which part of those who leave takes this route
 * @param waits where the client waits for the next place
 */
public record Route(Destination destination, Share share, Waits waits) {
    /** Everyone goes home. */
    public static final Route HOME = new Route(new Destination.Home(), Share.ALL, Waits.AT_HOME);

    /** Where a client waits for the next place. */
    public enum Waits {
        /** In the place that they have, which stays taken and paid (blocked). */
        IN_PLACE,
        /** At home, with the bridging care of the service that they wait for. */
        AT_HOME
    }
}
