package nl.plafond.statistics.headlines;

import java.util.List;
import nl.plafond.statistics.Outcome;

/** At which value of an assumption a conclusion turns, the other assumptions at their values. */
public sealed interface Tipping {
    /**
     * It turns.
     *
     * @param points where, the assumption that moves the difference most first
     */
    record Turns(List<TippingPoint> points) implements Tipping {
        public Turns {
            points = List.copyOf(points);
        }
    }

    /**
     * Nothing turns it, though all of this was played at both ends of its range.
     *
     * @param outcome what it stays
     * @param numbers the assumptions
     * @param inPairs whether every two of them were played together as well
     * @param people with how many draws of chance
     */
    record Holds(Outcome outcome, List<String> numbers, boolean inPairs, int people) implements Tipping {
        public Holds {
            numbers = List.copyOf(numbers);
        }
    }

    /** There is nothing to look for, or it was not looked for. */
    record None(Reason reason) implements Tipping {}

    /** Why nothing was looked for. */
    enum Reason {
        /** The scenarios never differ in it. */
        NEVER_DIFFERS,
        /** No number is drawn. */
        NOTHING_DRAWN,
        /** No assumption moves it beyond what idle ones would. */
        NO_MOVER,
        /** Too few futures were played to say which assumptions to look at. */
        TOO_FEW,
        /** Others came first, and a fit over the futures finds no turn either. */
        NOT_PLAYED
    }
}
