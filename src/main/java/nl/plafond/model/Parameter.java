package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/**
 * A number of a model file with its papers: where it stands, what it is and what it rests on.
 *
 * @param path where it stands in the file, such as {@code services.beschermd-wonen.price}
 * @param value the number as written
 * @param unit its unit as written, such as {@code euro per etmaal}
 * @param status whether a source states it, it follows from such numbers, or it is assumed
 * @param source the id of the source, if it has one
 * @param quote the words of the source, if it has them
 * @param derivation the arithmetic, for a derived number
 * @param range what it may as well be, for an assumption
 * @param reason why this value, for an assumption
 * @param overridden whether the user set it for this run, so that its papers no longer cover it
 */
@RecordBuilder
public record Parameter(
        String path,
        double value,
        String unit,
        Status status,
        Optional<String> source,
        Optional<String> quote,
        Optional<String> derivation,
        Optional<Range> range,
        Optional<String> reason,
        boolean overridden)
        implements ParameterRecordBuilder.With {
    public Parameter {
        Validation.requireThere(
                "path",
                path,
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
                "reason",
                reason);
    }

    /** What a number rests on. */
    public enum Status {
        /** A source states it. */
        GIVEN("given"),
        /** Arithmetic on given numbers, shown. */
        DERIVED("derived"),
        /** Chosen, with a range and a reason. */
        ASSUMPTION("assumption");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** Its name in tables and texts. */
        public String id() {
            return id;
        }
    }

    /** The values that an assumption may as well have, in its own unit. */
    public record Range(double low, double high) {
        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a range runs from low to high, got " + low + " to " + high);
            }
        }
    }
}
