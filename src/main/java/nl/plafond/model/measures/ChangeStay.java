package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.StayRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Longer or shorter stays of those who are admitted from a date on.
 *
 * @param group of which group of clients; empty for all of them
 * @param byShare by which part stays are longer; shorter below 0
 */
public record ChangeStay(ServiceId service, Optional<String> group, LocalDate from, LocalDate full, double byShare)
        implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<ChangeStay> TYPE = MeasureType.of(
                    "change-stay",
                    ControlGroup.STAY,
                    form -> new ChangeStay(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.GROUP),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            form.get(MeasureFields.BY_SHARE)),
                    MeasureFields.SERVICE,
                    MeasureFields.GROUP,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    MeasureFields.BY_SHARE)
            .withEffect(MeasureType.Effect.NEWCOMERS);

    /** Longer or shorter stays of all clients. */
    public ChangeStay(ServiceId service, LocalDate from, LocalDate full, double byShare) {
        this(service, Optional.empty(), from, full, byShare);
    }

    public ChangeStay {
        Validation.requireThere("service", service, "group", group, "from", from, "full", full);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            if (group.isPresent()) {
                return s.withGroup(group.get(), g -> g.withStayFactor(changed(g.stayFactor())));
            }
            var factor = changed(s.stay().factor());
            return s.withStay(new StayRule(s.stay().length(), factor, s.stay().maximum()));
        });
    }

    private Timeline<Factor> changed(Timeline<Factor> factor) {
        return factor.changed(from, full, before -> before * (1 + byShare));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.MorePercent(byShare)));
    }
}
