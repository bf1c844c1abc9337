package nl.plafond.model;

import nl.plafond.vocabulary.fields.Family;
import nl.plafond.vocabulary.fields.FieldKind;

/** All distributions of time. */
public final class SpanTypes {
    /** The distributions, which a file tells apart by {@code family}. */
    public static final Family<Span> ALL = Family.of(Span.class, "family");

    /** A distribution as a field of something else. */
    public static final FieldKind<Span> KIND = FieldKind.of("span", ALL::read);

    private SpanTypes() {}
}
