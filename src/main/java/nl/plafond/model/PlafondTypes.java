package nl.plafond.model;

import java.util.function.Function;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.fields.Family;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** All kinds of plafond. */
public final class PlafondTypes {
    /** The kinds, which a file tells apart by {@code kind}; each is made once one knows the price index. */
    public static final Family<Function<Timeline<Growth>, Plafond>> ALL = Family.of(Plafond.class, "kind");

    /** A plafond that takes the place of another, as a field of something else. */
    public static final FieldKind<Function<Timeline<Growth>, Plafond>> ANOTHER =
            FieldKind.of("another-plafond", ALL::read);

    private PlafondTypes() {}

    /**
     * The plafond that a form describes; one without an amount is there to take over the amount of another, and has none of
     * its own.
     *
     * @param priceIndex what it follows where it has no index of its own
     */
    public static Plafond read(Written form, Timeline<Growth> priceIndex) {
        return ALL.read(form).apply(priceIndex);
    }

    /** What a plafond is called. */
    public static Sentence name(Plafond plafond) {
        return says(ALL.keyOf(plafond));
    }

    /** Whether a form describes a plafond that can keep a client out, which those of a kind that nobody knows may. */
    public static boolean refuses(Written form) {
        return form.exists()
                && ALL.byClass().entrySet().stream()
                        .filter(kind -> Plafond.Unrestrained.class.isAssignableFrom(kind.getKey()))
                        .noneMatch(kind ->
                                form.at(ALL.selector()).is(kind.getValue().key()));
    }

    static Sentence says(String key, Value... values) {
        return Sentence.of("plafond." + key, values);
    }
}
