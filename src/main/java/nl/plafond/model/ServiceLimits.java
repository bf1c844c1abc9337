package nl.plafond.model;

import java.util.Optional;
import nl.plafond.vocabulary.Places;

/**
 * The room of a service as a whole: places, a plafond, both, or no limit at all; and the staff that care takes.
 *
 * @param places how many clients can be in care at once, over time
 * @param plafond how much may be produced in a year; {@link Plafond.None} where nothing limits it
 * @param families the families that the places are in; empty where they are in buildings
 * @param staff what a client in care takes of staff; empty where nobody counts them
 */
public record ServiceLimits(
        Optional<Timeline<Places>> places,
        Dated<Plafond> plafond,
        Optional<Families> families,
        Optional<StaffNeed> staff) {
    /** No limit at all. */
    public static final ServiceLimits UNLIMITED =
            new ServiceLimits(Optional.empty(), Dated.always(new Plafond.None()), Optional.empty(), Optional.empty());

    /** More places than any region has. */
    public static final int MOST_PLACES = 1_000_000;

    public ServiceLimits {
        Validation.requireThere("places", places, "plafond", plafond, "families", families, "staff", staff);
        places.ifPresent(ServiceLimits::requireWhole);
    }

    /** There are no half places, and not more than {@link #MOST_PLACES}. */
    static void requireWhole(Timeline<Places> places) {
        var rules = new Validation();
        for (var step : places.steps().values()) {
            double number = step.value();
            rules.require(
                    number == Math.rint(number) && number <= MOST_PLACES,
                    () -> Violation.value("places", number)
                            .allowed(
                                    "expected.from-to",
                                    "expected {0} from {1} to {2}",
                                    Violation.Wording.of("what.whole-number", "a whole number"),
                                    0,
                                    MOST_PLACES));
        }
        rules.orRefuse();
    }

    /** Whether there is a plafond at any time, be it one that refuses nobody. */
    public boolean hasPlafond() {
        return plafond.steps().values().stream().anyMatch(p -> !(p instanceof Plafond.None));
    }

    /** Whether there is a plafond at any time that can keep a client out. */
    static boolean refuses(Dated<Plafond> plafond) {
        return plafond.steps().values().stream().anyMatch(Plafond::refuses);
    }

    /** The same room with other places. */
    public ServiceLimits withPlaces(Timeline<Places> other) {
        return new ServiceLimits(Optional.of(other), plafond, families, staff);
    }

    /** The same room with another plafond. */
    public ServiceLimits withPlafond(Dated<Plafond> other) {
        return new ServiceLimits(places, other, families, staff);
    }

    /** The same room with other families. */
    public ServiceLimits withFamilies(Families other) {
        return new ServiceLimits(places, plafond, Optional.of(other), staff);
    }
}
