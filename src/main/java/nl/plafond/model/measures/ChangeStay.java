package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.StayRule;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** Longer or shorter stays of those who are admitted from a date on. */
public record ChangeStay(ServiceId service, LocalDate from, LocalDate full, double byShare) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<ChangeStay> TYPE = MeasureType.of(
                    "change-stay",
                    ControlGroup.STAY,
                    form -> new ChangeStay(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            form.get(MeasureFields.BY_SHARE)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    MeasureFields.BY_SHARE)
            .withEffect(MeasureType.Effect.NEWCOMERS);

    public ChangeStay {
        Validation.requireThere("service", service, "from", from, "full", full);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var factor = s.stay().factor().changed(from, full, before -> before * (1 + byShare));
            return s.withStay(new StayRule(s.stay().length(), factor, s.stay().maximum()));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.MorePercent(byShare)));
    }
}
