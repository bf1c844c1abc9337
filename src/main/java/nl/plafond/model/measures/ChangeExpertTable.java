package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ExpertTable;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * The expert table finds care for more or fewer people a year from a date on.
 *
 * @param perYear for how many in a calendar year at most
 */
public record ChangeExpertTable(ServiceId service, LocalDate from, PerYear perYear) implements ServiceMeasure {
    private static final Field<PerYear> PER_YEAR =
            Field.required("per-year", FieldKind.of("rate", written -> new PerYear(written.plain())));

    /** Its kind. */
    public static final MeasureType<ChangeExpertTable> TYPE = MeasureType.of(
                    "change-expert-table",
                    ControlGroup.WAITING,
                    form -> new ChangeExpertTable(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(PER_YEAR)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    PER_YEAR)
            .withNeeds(Optional.of("waiting.expert-table"))
            .withSettings(form -> List.of("expert-table"));

    public ChangeExpertTable {
        Validation.requireThere("service", service, "from", from, "per-year", perYear);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.waiting().expertTable(), service, "expert-table");
            var each = old.perYear().thenAlways(from, perYear);
            return s.withWaiting(s.waiting()
                    .withExpertTable(Optional.of(new ExpertTable(old.after(), old.urgentAfter(), each, old.price()))));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Count(perYear.value())));
    }
}
