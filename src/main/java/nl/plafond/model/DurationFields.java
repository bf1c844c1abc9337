package nl.plafond.model;

import java.util.List;
import nl.plafond.model.DurationDistribution.Mixture.Part;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;

/** The fields of distributions of time. */
final class DurationFields {
    static final Field<Days> MEAN = Field.required("mean", FieldKind.TIME);
    static final Field<Days> SCALE = Field.required("scale", FieldKind.TIME);

    /** The coefficient of variation: the standard deviation as a part of the mean. */
    static final Field<Double> CV = Field.required("cv", FieldKind.of("ratio", Written::plain));

    static final Field<Double> SHAPE = Field.required("shape", FieldKind.of("shape", Written::plain));
    static final Field<List<Part>> PARTS = Field.required("parts", FieldKind.of("parts", DurationFields::parts));
    static final Field<List<Double>> OBSERVED =
            Field.required("observed", FieldKind.of("observed", DurationFields::numbers));

    private DurationFields() {}

    /** Percentages such as 33.3, 33.3 and 33.4 add up to 100 but for rounding; the shares must add up to 1 exactly. */
    private static List<Part> parts(Written parts) {
        double total = parts.items().stream()
                .mapToDouble(part -> part.at("share").plain())
                .sum();
        return parts.items().stream()
                .map(part -> new Part(part.at("share").plain() / total, DurationTypes.ALL.read(part)))
                .toList();
    }

    private static List<Double> numbers(Written list) {
        return list.items().stream().map(Written::plain).toList();
    }
}
