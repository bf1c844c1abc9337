package nl.plafond.model.measures;

import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.Written;

/**
 * What somebody wrote of a measure.
 *
 * @param written its fields
 * @param priceIndex what a plafond without an index of its own follows
 */
public record MeasureForm(Written written, Timeline<Growth> priceIndex) {
    public MeasureForm {
        Validation.requireThere("written", written, "price-index", priceIndex);
    }

    /** What a field gives; fails where it must be there and is not. */
    <T> T get(Field<T> field) {
        return field.in(written);
    }
}
