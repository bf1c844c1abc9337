package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.sentences.Sentence;

/** No maximum stay any more for those who are admitted from a date on. */
public record NoMaximumStay(ServiceId service, LocalDate from) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<NoMaximumStay> TYPE = MeasureType.of(
                    "no-maximum-stay",
                    ControlGroup.STAY,
                    form -> new NoMaximumStay(form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM)
            .withEffect(MeasureType.Effect.NEWCOMERS)
            .withSettings(form -> List.of("maximum-stay"));

    public NoMaximumStay {
        Validation.requireThere("service", service, "from", from);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return new MaximumStay(service, from, Days.UNLIMITED).applyTo(model);
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says());
    }
}
