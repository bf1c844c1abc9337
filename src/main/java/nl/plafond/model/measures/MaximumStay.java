package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.StayRule;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** A maximum stay for those who are admitted from a date on. */
public record MaximumStay(ServiceId service, LocalDate from, Days days) implements ServiceMeasure {
    private static final Field<Days> LONGEST = Field.required("to", FieldKind.TIME);

    /** Its kind. */
    public static final MeasureType<MaximumStay> TYPE = MeasureType.of(
                    "maximum-stay",
                    ControlGroup.STAY,
                    form -> new MaximumStay(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(LONGEST)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    LONGEST)
            .withEffect(MeasureType.Effect.NEWCOMERS)
            .withSettings(form -> List.of("maximum-stay"));

    public MaximumStay {
        Validation.requireThere("service", service, "from", from, "days", days);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var maximum = s.stay().maximum().thenAlways(from, days);
            return s.withStay(new StayRule(s.stay().length(), s.stay().factor(), maximum));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Count(days.value())));
    }
}
