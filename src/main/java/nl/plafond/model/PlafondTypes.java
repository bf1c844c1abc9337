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

    /** Whether a plafond of the kind that a form says can keep a client out; not where it says no kind that there is. */
    public static boolean refuses(Written form) {
        return ALL.byClass().entrySet().stream()
                .anyMatch(kind -> form.at(ALL.selector()).is(kind.getValue().key())
                        && !Plafond.Unrestrained.class.isAssignableFrom(kind.getKey()));
    }

    static Sentence says(String key, Value... values) {
        return Sentence.of("plafond." + key, values);
    }
}
