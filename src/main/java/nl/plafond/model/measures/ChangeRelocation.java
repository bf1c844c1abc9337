package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Relocation;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Another part of those who come to another provider than they prefer wants to move, of those placed from a date on.
 *
 * @param share which part wants to move then
 */
public record ChangeRelocation(ServiceId service, LocalDate from, Share share) implements ServiceMeasure {
    private static final Field<Share> SHARE = Field.required("to", FieldKind.PERCENT);

    /** Its kind. */
    public static final MeasureType<ChangeRelocation> TYPE = MeasureType.of(
                    "change-relocation",
                    ControlGroup.WAITING,
                    form -> new ChangeRelocation(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(SHARE)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    SHARE)
            .withNeeds(Optional.of("providers.relocation"))
            .withSettings(form -> List.of("relocation"));

    public ChangeRelocation {
        Validation.requireThere("service", service, "from", from, "share", share);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.providers().relocation(), service, "relocation");
            var each = old.share().thenAlways(from, share);
            return s.withProviders(s.providers().withRelocation(Optional.of(new Relocation(each, old.cost()))));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Percent(share.value())));
    }
}
