package nl.plafond.report.programme;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.statistics.Difference;

/**
 * How a booked amount compares with what the run makes of it, and why.
 *
 * @param verdict how they compare
 * @param causes why, the first the most telling; none where nothing stands out
 */
record BookingVerdict(Verdict verdict, List<Cause> causes) {
    BookingVerdict {
        causes = List.copyOf(causes);
    }

    /** How a booked amount compares with what the run makes of it. */
    enum Verdict {
        /** The year was not simulated in full. */
        ABSENT("absent"),
        /** To the euro what is booked. */
        EXACT("exact"),
        /** About what is booked. */
        ABOUT("about"),
        /** What is booked lies within the band of the futures, but well off its middle. */
        POSSIBLE("possible"),
        /** The futures lie on both sides of zero, and the booked amount among them. */
        UNKNOWN("unknown"),
        /** A saving was booked, and none is seen. */
        NO_SAVING("no-saving"),
        /** A saving was booked, and it costs money. */
        COSTS("costs"),
        /** It saves, but less than booked. */
        LESS("less"),
        /** It saves more than booked. */
        MORE("more"),
        /** It costs more than booked. */
        DEARER("dearer"),
        /** It costs less than booked. */
        CHEAPER("cheaper"),
        /** A cost was booked, and it saves. */
        SAVES("saves"),
        /** Nothing is booked, and it saves. */
        UNBOOKED_SAVES("unbooked.saves"),
        /** Nothing is booked, and it costs money. */
        UNBOOKED_COSTS("unbooked.costs"),
        /** Nothing is booked, and it may save money or cost it. */
        UNBOOKED_UNSURE("unbooked.unsure"),
        /** Nothing is booked, and nothing is seen. */
        UNBOOKED("unbooked");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        /** The name in the texts. */
        String key() {
            return key;
        }
    }

    /** Why a booked amount and what the run makes of it differ. */
    sealed interface Cause {}

    /** It starts only after the year. */
    record NotYet(LocalDate from, boolean booked) implements Cause {}

    /** It starts during the year, and a whole year is booked. */
    record Partly(LocalDate from) implements Cause {}

    /** There is nothing to simulate. */
    record Nothing() implements Cause {}

    /** It costs money and changes nothing else. */
    record CostOnly() implements Cause {}

    /** It changes prices only. */
    record PriceOnly() implements Cause {}

    /**
     * Room that it frees is taken by those who wait.
     *
     * @param bridging whether what it saves is bridging care for those who wait
     */
    record Refilled(int service, Difference list, boolean bridging) implements Cause {}

    /** People wait longer for what is saved. */
    record LongerList(int service, Difference list) implements Cause {}

    /**
     * It saves more later.
     *
     * @param newcomers whether that is because it works on newcomers only
     */
    record Later(int year, Difference difference, boolean newcomers) implements Cause {}

    /** Another service costs more. */
    record Shifted(int from, int to, Difference more) implements Cause {}

    /** Fewer or more clients are in care. */
    record InCare(int service, Difference clients) implements Cause {}

    /** Fewer or more clients are placed elsewhere. */
    record Elsewhere(int service, Difference clients) implements Cause {}
}
