package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** Another part of the referrals is urgent from a date on. */
public record ChangeUrgency(ServiceId service, LocalDate from, Share urgent) implements ServiceMeasure {
    private static final Field<Share> URGENT = Field.required("to", FieldKind.PERCENT);

    /** Its kind. */
    public static final MeasureType<ChangeUrgency> TYPE = MeasureType.of(
                    "change-urgency",
                    ControlGroup.INFLOW,
                    form -> new ChangeUrgency(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(URGENT)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    URGENT)
            .withSettings(form -> List.of("urgency"));

    public ChangeUrgency {
        Validation.requireThere("service", service, "from", from, "urgent", urgent);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var urgency = s.referrals().urgent().thenAlways(from, urgent);
            return s.withReferrals(s.referrals().withUrgent(urgency))
                    .withGroups(s.groups().stream()
                            .map(g -> g.thenUrgent(from, urgent))
                            .toList());
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Percent(urgent.value())));
    }
}
