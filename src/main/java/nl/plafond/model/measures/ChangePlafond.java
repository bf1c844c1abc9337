package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;

/**
 * Another amount of the plafond from a date on.
 *
 * @param provider whose plafond; empty for that of the service as a whole
 */
public record ChangePlafond(ServiceId service, Optional<String> provider, LocalDate from, Change change)
        implements ServiceMeasure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-euro-per-year");
    private static final Field<Optional<Change>> TO = MeasureFields.to("euro-per-year");

    /** Its kind. */
    public static final MeasureType<ChangePlafond> TYPE = MeasureType.of(
                    "change-plafond",
                    ControlGroup.PLAFOND,
                    form -> new ChangePlafond(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.PROVIDER),
                            form.get(MeasureFields.FROM),
                            MeasureFields.change(form, BY, TO)),
                    MeasureFields.SERVICE,
                    MeasureFields.PROVIDER,
                    MeasureFields.FROM,
                    BY,
                    TO)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "plafond-amount"));

    public ChangePlafond {
        Validation.requireThere("service", service, "provider", provider, "from", from, "change", change);
    }

    /** Another amount for the service as a whole. */
    public ChangePlafond(ServiceId service, LocalDate from, Change change) {
        this(service, Optional.empty(), from, change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            Validation.present(Optional.of(s).filter(Service::hasPlafond), service, "plafond");
            return new PlafondChange(
                            provider,
                            old -> old.mapped(
                                    plafond -> plafond.changed(amount -> amount.changed(from, from, change::applyTo))))
                    .in(s);
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(true)));
    }
}
