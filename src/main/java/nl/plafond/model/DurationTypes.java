package nl.plafond.model;

import nl.plafond.vocabulary.fields.Family;
import nl.plafond.vocabulary.fields.FieldKind;

/** All distributions of time. */
public final class DurationTypes {
    /** The distributions, which a file tells apart by {@code family}. */
    public static final Family<DurationDistribution> ALL = Family.of(DurationDistribution.class, "family");

    /** A distribution as a field of something else. */
    public static final FieldKind<DurationDistribution> KIND = FieldKind.of("span", ALL::read);

    private DurationTypes() {}
}
