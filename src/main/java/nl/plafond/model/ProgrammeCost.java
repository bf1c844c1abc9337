package nl.plafond.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.vocabulary.Euro;

/**
 * What a measure costs apart from care.
 *
 * @param service the service that it is booked to
 * @param from first day
 * @param until first day on which it costs nothing any more; the day after {@code from} for a cost that is made once
 * @param perDay euros per day, in the price level of the model
 * @param purpose what the money is for
 * @param part what it is a part of, where several measures need it and it is paid once
 */
public record ProgrammeCost(
        ServiceId service, LocalDate from, LocalDate until, Euro perDay, Purpose purpose, Optional<String> part) {
    public ProgrammeCost {
        Validation.requireThere(
                "service", service, "from", from, "until", until, "per-day", perDay, "purpose", purpose, "part", part);
        new Validation()
                .require(
                        from.isBefore(until),
                        () -> Violation.value("until", until)
                                .allowed("expected.later", "expected a later day than {0}", from)
                                .besides("from"))
                .orRefuse();
    }

    /** Whether another cost pays for the same part in the same days. */
    boolean isPaidBy(ProgrammeCost other) {
        return part.isPresent() && part.equals(other.part) && !from.isBefore(other.from) && !until.isAfter(other.until);
    }

    /** What the money is for. */
    public enum Purpose {
        /** A programme of measures. */
        PROGRAMME,
        /** Friction when places close: notice, empty buildings, people who move. */
        CLOSING_PLACES,
        /** Nothing: another body takes it away, or gives it where it is below zero. */
        SHIFT
    }
}
