package nl.plafond.report.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.plafond.statistics.Difference;

/**
 * What is known of a measure in a year, to judge what was booked for it.
 *
 * @param year the calendar year
 * @param booked the booked net amount; empty if the document gives none
 * @param simulated what the measure does to the cost of all services
 * @param kind how it works
 * @param start the first day on which it does something; empty for one that does nothing
 * @param effects what it does to each service
 * @param later what it does to the cost of the last year that was simulated, if that comes later
 */
record MeasureEvidence(
        int year,
        OptionalDouble booked,
        Difference simulated,
        Kind kind,
        Optional<LocalDate> start,
        List<Effect> effects,
        Optional<Later> later) {
    MeasureEvidence {
        effects = List.copyOf(effects);
    }

    /** How a measure works. */
    enum Kind {
        /** Nothing to simulate. */
        NOTHING,
        /** It costs money and changes nothing else. */
        COST,
        /** It changes what care costs, for the same clients. */
        PRICE,
        /** It changes who comes, how long they stay or how much room there is. */
        CARE
    }

    /**
     * What it does to a service.
     *
     * @param service the number of the service
     * @param limited whether the measure is on it and clients can have to wait
     * @param level what its care costs under unchanged policy
     * @param care the difference in that cost
     * @param bridging the difference in the cost of bridging care for those who wait
     * @param waiting the difference in the list at the end of the year
     * @param inCare the difference in the number of clients in care at the end of the year
     * @param elsewhere the difference in the number of clients who are placed elsewhere then
     */
    record Effect(
            int service,
            boolean limited,
            double level,
            Difference care,
            Difference bridging,
            Difference waiting,
            Difference inCare,
            Difference elsewhere) {}

    /**
     * What it does to the cost of a later year.
     *
     * @param newcomers whether it can only grow because it works on those who come from its start on
     */
    record Later(int year, Difference difference, boolean newcomers) {}
}
