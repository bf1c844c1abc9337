package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;

/** Fields that several kinds of measure have. */
final class MeasureFields {
    /** The service that a measure is on. */
    static final Field<ServiceId> SERVICE = Field.required("service", FieldKind.of("id", MeasureFields::service));

    /** Whose places or plafond; those of the service as a whole if left out. */
    static final Field<Optional<String>> PROVIDER = Field.optional("provider", FieldKind.NAME);

    /** Of whose clients; of all if left out. */
    static final Field<Optional<String>> MUNICIPALITY = Field.optional("municipality", FieldKind.NAME);

    /** Of which group of clients; of all if left out. */
    static final Field<Optional<String>> GROUP = Field.optional("group", FieldKind.NAME);

    /** The day on which a measure starts. */
    static final Field<LocalDate> FROM = Field.required("from", FieldKind.DATE);

    /** The day on which a measure happens. */
    static final Field<LocalDate> ON = Field.required("on", FieldKind.DATE);

    /** The day on which the whole of it is there; at once if left out. */
    static final Field<LocalDate> FULL = new Field<>(
            "full", FieldKind.DATE, false, form -> form.at("full").date().orElseGet(() -> FROM.in(form)));

    /** The first day on which a measure is over. */
    static final Field<LocalDate> UNTIL = Field.required("until", FieldKind.DATE);

    /** Euros a year, below zero for what comes in. */
    static final Field<Euro> AMOUNT_PER_YEAR = Field.required("amount", FieldKind.euro("any-euro-per-year"));

    /** What several measures need and is done once. */
    static final Field<Optional<String>> PART = Field.optional("part", FieldKind.of("part", FieldKind.NAME.reader()));

    /** A change by a percentage, which leaves something. */
    static final Field<Double> BY_SHARE = Field.required("by", FieldKind.PERCENT_CHANGE);

    /** Another service than the one that a measure is on. */
    static final FieldKind<ServiceId> OTHER_SERVICE = FieldKind.of("other-service", MeasureFields::service);

    /** Which provider, of a measure that is of one always. */
    static final Field<String> ONE_PROVIDER = Field.required("provider", FieldKind.NAME);

    private MeasureFields() {}

    /** A change by an amount or by a share; empty where the quantity is set to a value. */
    static Field<Optional<Change>> by(String kind) {
        return Field.optional("by", FieldKind.of(kind, MeasureFields::change));
    }

    /** What a quantity is set to; empty where it changes by something. */
    static Field<Optional<Change>> to(String kind) {
        return Field.optional("to", FieldKind.of(kind, written -> new Change.To(written.plain())));
    }

    /** How a measure changes a quantity, by something or to something. */
    static Change change(MeasureForm form, Field<Optional<Change>> by, Field<Optional<Change>> to) {
        return form.get(by)
                .or(() -> form.get(to))
                .orElseThrow(() -> form.written().missing("by or to"));
    }

    private static Change change(Written written) {
        return written.unit().filter("percent"::equals).isPresent()
                ? new Change.ByShare(written.part())
                : new Change.By(written.plain());
    }

    private static ServiceId service(Written written) {
        return new ServiceId(FieldKind.NAME.reader().apply(written));
    }
}
