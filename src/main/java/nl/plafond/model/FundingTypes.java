package nl.plafond.model;

import nl.plafond.vocabulary.fields.Family;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** All forms of funding. */
public final class FundingTypes {
    /** The forms, which a file tells apart by {@code form}. */
    public static final Family<Funding> ALL = Family.of(Funding.class, "form");

    /** A form of funding as a field of something else. */
    public static final FieldKind<Funding> KIND = FieldKind.of("funding", ALL::read);

    private FundingTypes() {}

    static Sentence says(Funding form, Value... values) {
        return Sentence.of("funding." + ALL.keyOf(form), values);
    }
}
