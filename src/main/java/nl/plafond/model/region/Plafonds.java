package nl.plafond.model.region;

import java.util.function.Function;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.IfNone;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Growth;

/** Kinds of plafonds, by the amount of a calendar year; another amount from a date on: {@code index -> new Plafond.Hard(…)}. */
public final class Plafonds {
    private Plafonds() {}

    /** A plafond that follows the price index of the region, unless it has an index of its own. */
    @FunctionalInterface
    public interface Ceiling {
        /** The plafond with an index. */
        Plafond following(Timeline<Growth> index);

        /** The same plafond, indexed each year by so much whatever prices do. */
        default Ceiling indexed(Fraction perYear) {
            return priceIndex -> following(Timeline.constant(perYear.growth()));
        }

        /** The plafond from the beginning on, once the price index is known. */
        default Function<Timeline<Growth>, Dated<Plafond>> always() {
            return priceIndex -> Dated.always(following(priceIndex));
        }
    }

    /** Above it nothing is paid; admits until the production of the year has reached it, and then stops until 1 January. */
    public static Ceiling untilReached(EuroPerYear amount) {
        return index -> new Plafond.Hard(AdmissionRule.UNTIL_REACHED, Timeline.constant(amount), index);
    }

    /** Above it nothing is paid; admits a client only if all care that is promised still fits in the year. */
    public static Ceiling committed(EuroPerYear amount) {
        return index -> new Plafond.Hard(AdmissionRule.COMMITTED, Timeline.constant(amount), index);
    }

    /** A smart plafond (slim budgetplafond): as {@link #committed}, with rules of its own to add. */
    public static SmartPlafond smart(EuroPerYear amount) {
        return SmartPlafond.of(Timeline.constant(amount));
    }

    /**
     * A maximale bestedingsruimte: a client whose provider is full goes to another that has room.
     *
     * @param rule when a provider is full
     * @param ifNone what happens when no provider has room
     */
    public static Ceiling soft(EuroPerYear amount, AdmissionRule rule, IfNone ifNone) {
        return index -> new Plafond.Soft(rule, Timeline.constant(amount), index, ifNone);
    }

    /** A productieverwachting: it refuses nobody and everything is paid; what goes above it is counted. */
    public static Ceiling expectation(EuroPerYear amount) {
        return index -> new Plafond.Expectation(Timeline.constant(amount), index);
    }

    /** No limit. */
    public static Ceiling none() {
        return index -> new Plafond.None();
    }
}
