package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.StayRule;
import nl.plafond.vocabulary.ControlGroup;

/** Longer or shorter stays of those who are admitted from a date on. */
public record ChangeStay(ServiceId service, LocalDate from, LocalDate full, double byShare) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<ChangeStay> TYPE =
            new MeasureType<>(
                    "change-stay",
                    ControlGroup.STAY,
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    MeasureFields.BY_SHARE) {
                @Override
                public ChangeStay read(MeasureForm form) {
                    return new ChangeStay(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            form.get(MeasureFields.BY_SHARE));
                }

                @Override
                public Effect effect() {
                    return Effect.NEWCOMERS;
                }
            };

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var factor = s.stay().factor().changed(from, full, before -> before * (1 + byShare));
            return s.withStay(new StayRule(s.stay().length(), factor, s.stay().maximum()));
        });
    }
}
