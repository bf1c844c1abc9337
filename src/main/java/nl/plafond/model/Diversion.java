package nl.plafond.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.vocabulary.Share;

/**
 * A share of the referrals of a service that is sent to another service instead.
 *
 * @param to the other service
 * @param share which part, over time (0 before the measure starts)
 * @param ifFull what happens when the other service has no room
 * @param part what it is a part of, where a later measure may take its place
 */
public record Diversion(ServiceId to, Timeline<Share> share, IfFull ifFull, Optional<String> part) {
    public Diversion {
        Validation.requireThere("to", to, "share", share, "if-full", ifFull, "part", part);
    }

    /** This diversion up to a date, on which another takes its place. */
    public Diversion until(LocalDate end) {
        return new Diversion(to, share.thenAlways(end, Share.NONE), ifFull, part);
    }

    /** What happens to a diverted client for whom the other service has no room. */
    public enum IfFull {
        /** They fall back on the service that they were referred to. */
        OWN_SERVICE,
        /** He waits for the other service. */
        WAIT
    }
}
