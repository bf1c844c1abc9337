package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;

/**
 * What happens to those who wait for a service.
 *
 * @param patience how long clients wait before they leave the list; empty if nobody ever leaves it
 * @param patienceFactor what measures make of the patience, over time, for those who join from then on (1 without)
 * @param leaving where those go who leave the list; the shares add up to 1
 * @param bridging the care that they receive meanwhile, if any
 * @param norm the wait that is still acceptable
 * @param order who goes first
 * @param escalation what becomes of those whose trouble grows while they wait at home, if anything
 * @param heavierPerYear by which share a stay gets longer for each year waited for it (0 if it does not)
 * @param stop when the list closes, if ever
 * @param afterwards what becomes of those who go home without the care that they came for
 * @param matching how long a place is held between the match and the first day of care, if it takes time
 * @param expertTable what is found for those who have waited too long, if anything
 * @param temporary the places in which they may stay for a while, if there are any
 */
@RecordBuilder
public record WaitingRules(
        Optional<DurationDistribution> patience,
        Timeline<Factor> patienceFactor,
        List<Route> leaving,
        Optional<Bridging> bridging,
        Days norm,
        Order order,
        Optional<Escalation> escalation,
        Growth heavierPerYear,
        Optional<ListStop> stop,
        Afterwards afterwards,
        Optional<DurationDistribution> matching,
        Optional<ExpertTable> expertTable,
        Optional<TemporaryPlaces> temporary)
        implements WaitingRulesRecordBuilder.With {
    /** Everyone waits as long as it takes, and nothing happens meanwhile. */
    public static final WaitingRules PLAIN = WaitingRulesRecordBuilder.builder()
            .patienceFactor(Timeline.constant(Factor.ONE))
            .leaving(List.of(Route.HOME))
            .norm(Days.UNLIMITED)
            .order(Order.URGENT_FIRST)
            .heavierPerYear(Growth.NONE)
            .afterwards(Afterwards.NOTHING)
            .build();

    public WaitingRules {
        Validation.requireThere(
                "patience",
                patience,
                "patience-factor",
                patienceFactor,
                "leaving",
                leaving,
                "bridging",
                bridging,
                "norm",
                norm,
                "order",
                order,
                "escalation",
                escalation,
                "heavier-per-year",
                heavierPerYear,
                "stop",
                stop,
                "afterwards",
                afterwards,
                "matching",
                matching,
                "expert-table",
                expertTable,
                "temporary",
                temporary);
        leaving = List.copyOf(leaving);
        Route.rules("leaving", leaving)
                .requireNotNegative("heavier", heavierPerYear.value())
                .orRefuse();
    }

    /** Which clients go first. */
    public enum Order {
        /** Urgent before regular, then first come first served. */
        URGENT_FIRST,
        /** First come first served, urgent or not. */
        FIRST_COME,
        /** Whoever has waited longer than the norm before everyone else, then urgent before regular. */
        OVER_NORM_FIRST
    }

    /**
     * Clients who wait at home may come to need a heavier service.
     *
     * @param perYear the hazard per year that this happens to a client
     * @param to the heavier service, to which the client is then referred
     */
    public record Escalation(PerYear perYear, ServiceId to) {
        public Escalation {
            Validation.requireThere("per-year", perYear, "to", to);
        }
    }

    /**
     * A list that takes nobody any more once it is long (aanmeldstop).
     *
     * @param length how many may be on it; per provider where each keeps its own list
     * @param otherwise where further referrals go; home for being turned away
     */
    public record ListStop(int length, List<Route> otherwise) {
        public ListStop {
            Validation.requireThere("otherwise", otherwise);
            otherwise = List.copyOf(otherwise);
            Route.rules("otherwise", otherwise)
                    .requireNotNegative("length", length)
                    .orRefuse();
        }
    }
}
