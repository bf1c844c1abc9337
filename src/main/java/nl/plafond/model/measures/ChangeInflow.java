package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;

/**
 * More or fewer referrals from a date on.
 *
 * @param full when the whole change is there
 * @param change what becomes of the referrals per year
 */
public record ChangeInflow(ServiceId service, LocalDate from, LocalDate full, Change change) implements ServiceMeasure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-rate");
    private static final Field<Optional<Change>> TO = MeasureFields.to("rate");

    /** Its kind. */
    public static final MeasureType<ChangeInflow> TYPE = MeasureType.of(
                    "change-inflow",
                    ControlGroup.INFLOW,
                    form -> new ChangeInflow(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            MeasureFields.change(form, BY, TO)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    BY,
                    TO)
            .withEffect(MeasureType.Effect.NEWCOMERS)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "inflow"));

    public ChangeInflow {
        Validation.requireThere("service", service, "from", from, "full", full, "change", change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var referrals = s.referrals();
            return s.withReferrals(
                    referrals.withFactor(change.onFactor(referrals.factor(), from, full, referrals.perYear())));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(false)));
    }
}
