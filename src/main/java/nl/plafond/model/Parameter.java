package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plafond.vocabulary.RangeShape;

/**
 * A number of a model file with its papers: where it stands, what it is and what it rests on.
 *
 * @param path where it stands in the file, such as {@code services.beschermd-wonen.price}
 * @param name what people call it, for a number that stands in several places
 * @param value the number as written
 * @param unit its unit as written, such as {@code euro per etmaal}
 * @param status what it rests on
 * @param source the id of the source, if it has one
 * @param quote the words of the source, if it has them
 * @param derivation the expression that it is computed from, for a derived number
 * @param range what it may as well be, or, for a choice, what its slider runs between
 * @param shape how likely the values of the range are
 * @param reason why this value and this range
 * @param overridden whether the user set it for this run, so that its papers no longer cover it
 */
@RecordBuilder
public record Parameter(
        String path,
        Optional<Label> name,
        double value,
        String unit,
        Status status,
        Optional<String> source,
        Optional<String> quote,
        Optional<String> derivation,
        Optional<Range> range,
        RangeShape shape,
        Optional<String> reason,
        boolean overridden)
        implements ParameterRecordBuilder.With {
    /** Units of what is counted, of which there are no parts. */
    private static final Set<String> WHOLE = Set.of("places", "clients", "providers");

    public Parameter {
        Validation.requireThere(
                "path",
                path,
                "name",
                name,
                "unit",
                unit,
                "status",
                status,
                "source",
                source,
                "quote",
                quote,
                "derivation",
                derivation,
                "range",
                range,
                "shape",
                shape,
                "reason",
                reason);
    }

    /** Whether nobody knows it, so that each possible future has a value of its own from the range. */
    public boolean isDrawn() {
        return status.isUncertain()
                && !overridden
                && range.filter(r -> r.low() < r.high()).isPresent();
    }

    /** Whether what is written in a unit counts people, places or the like, so that it is whole. */
    public static boolean isWhole(String unit) {
        return WHOLE.contains(unit);
    }

    /** How many of these numbers have each status, in the order of the statuses. */
    public static Map<Status, Long> countedByStatus(List<Parameter> parameters) {
        var counts = new EnumMap<Status, Long>(Status.class);
        Arrays.stream(Status.values()).forEach(status -> counts.put(status, 0L));
        parameters.forEach(parameter -> counts.merge(parameter.status(), 1L, Long::sum));
        return counts;
    }

    /** What a number rests on. */
    public enum Status {
        /** Counted or decided: a source states it. */
        FACT("fact", false),
        /** Computed from other numbers; it varies with them. */
        DERIVED("derived", false),
        /** Somebody's published estimate. */
        ESTIMATE("estimate", true),
        /** The effect that a document hopes for. */
        TARGET("target", true),
        /** Nobody published it: what seems likely, with a reason. */
        ASSUMPTION("assumption", true),
        /** What a council decides or asks: the size of a measure, a norm, a date, a plafond. */
        CHOICE("choice", false);

        private final String id;
        private final boolean uncertain;

        Status(String id, boolean uncertain) {
            this.id = id;
            this.uncertain = uncertain;
        }

        /** The status of that name in files; empty if there is none. */
        public static Optional<Status> named(String id) {
            return Arrays.stream(values())
                    .filter(status -> status.id.equals(id))
                    .findFirst();
        }

        /** Its name in files, tables and texts. */
        public String id() {
            return id;
        }

        /** Whether such a number may as well be another one of its range. */
        public boolean isUncertain() {
            return uncertain;
        }
    }

    /** The values that a number may as well have, in its own unit. */
    public record Range(double low, double high) {
        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a range runs from low to high, got " + low + " to " + high);
            }
        }
    }
}
