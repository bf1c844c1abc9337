package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** Those who join the list from a date on have more or less patience. */
public record ChangePatience(ServiceId service, LocalDate from, double byShare) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<ChangePatience> TYPE = MeasureType.of(
                    "change-patience",
                    ControlGroup.WAITING,
                    form -> new ChangePatience(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.BY_SHARE)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.BY_SHARE)
            .withNeeds(Optional.of("waiting.patience"));

    public ChangePatience {
        Validation.requireThere("service", service, "from", from);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            Validation.present(s.waiting().patience(), service, "patience");
            var factor = s.waiting().patienceFactor().changed(from, from, before -> before * (1 + byShare));
            return s.withWaiting(s.waiting().withPatienceFactor(factor));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.MorePercent(byShare)));
    }
}
