package nl.plafond.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Money that is spent each year up to, not including, a day, evenly over the days of each year. */
    public static List<ProgrammeCost> perYear(
            ServiceId service, LocalDate from, LocalDate until, Euro perYear, Purpose purpose, Optional<String> part) {
        var years = new ArrayList<ProgrammeCost>();
        for (var day = from; day.isBefore(until); ) {
            var nextYear = LocalDate.of(day.getYear() + 1, 1, 1);
            var stop = nextYear.isBefore(until) ? nextYear : until;
            var perDay = new Euro(perYear.value() / day.lengthOfYear());
            years.add(new ProgrammeCost(service, day, stop, perDay, purpose, part));
            day = stop;
        }
        return List.copyOf(years);
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
