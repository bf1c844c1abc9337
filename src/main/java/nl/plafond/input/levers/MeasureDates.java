package nl.plafond.input.levers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves the dates of a measure in time, all of them together. */
final class MeasureDates {
    private static final Set<String> KEYS = Set.of("from", "on", "full", "until");
    private static final String UNTIL = "until";

    private MeasureDates() {}

    /** The key of the date on which a measure starts. */
    static String key(MeasureNode measure) {
        return measure.at("on").exists() ? "on" : "from";
    }

    /** The day on which a measure starts, as far as it can be read. */
    static Optional<LocalDate> begin(MeasureNode measure) {
        return measure.at(key(measure)).date();
    }

    /** The whole months from one day to another, by the calendar. */
    static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    }

    /**
     * Moves every date in a measure.
     *
     * @param end the first day after the model; what lasts until then or later goes on until then, whenever it starts
     */
    static void shift(JsonNode json, long months, LocalDate end) {
        if (json instanceof ObjectNode object) {
            for (var key : KEYS) {
                date(object.path(key))
                        .filter(day -> !key.equals(UNTIL) || day.isBefore(end))
                        .ifPresent(day -> object.put(key, moved(day, months).toString()));
            }
        }
        json.forEach(child -> shift(child, months, end));
    }

    /** The last day of a month moves to the last day of another. */
    static LocalDate moved(LocalDate day, long months) {
        var month = YearMonth.from(day).plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static Optional<LocalDate> date(JsonNode json) {
        return json.isString() ? Node.parsed(json.stringValue()) : Optional.empty();
    }
}
