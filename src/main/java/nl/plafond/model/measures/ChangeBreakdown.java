package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** Stays of those who are admitted from a date on break down more or less often. */
public record ChangeBreakdown(ServiceId service, LocalDate from, LocalDate full, double byShare)
        implements ServiceMeasure {
    private static final Field<Double> BY = Field.required("by", FieldKind.of("by-percent-at-most-all", Written::part));

    /** Its kind. */
    public static final MeasureType<ChangeBreakdown> TYPE = MeasureType.of(
                    "change-breakdown",
                    ControlGroup.STAY,
                    form -> new ChangeBreakdown(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            form.get(BY)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    BY)
            .withNeeds(Optional.of("breakdown"));

    public ChangeBreakdown {
        Validation.requireThere("service", service, "from", from, "full", full);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.wayOut().breakdown(), service, "breakdown");
            var hazard = old.perYear().changed(from, full, before -> before * (1 + byShare));
            return s.withWayOut(s.wayOut().withBreakdown(Optional.of(old.withPerYear(hazard))));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.MorePercent(byShare)));
    }
}
