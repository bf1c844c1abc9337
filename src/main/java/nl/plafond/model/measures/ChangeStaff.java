package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;

/**
 * More or fewer staff from a date on.
 *
 * @param pool the staff, by name
 * @param full when the whole change is there
 * @param change what becomes of the posts, whether anybody is found for them or not
 */
public record ChangeStaff(String pool, LocalDate from, LocalDate full, Change change) implements Measure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-fte");
    private static final Field<Optional<Change>> TO = MeasureFields.to("fte");

    private static final Field<String> POOL = Field.required("pool", FieldKind.NAME);

    /** Its kind. */
    public static final MeasureType<ChangeStaff> TYPE = MeasureType.of(
                    "change-staff",
                    ControlGroup.PLACES,
                    form -> new ChangeStaff(
                            form.get(POOL),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            MeasureFields.change(form, BY, TO)),
                    POOL,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    BY,
                    TO)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "staff"));

    public ChangeStaff {
        Validation.requireThere("pool", pool, "from", from, "full", full, "change", change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.withStaff(pool, s -> s.withFte(s.fte().changed(from, full, change::applyTo)));
    }

    @Override
    public Set<ServiceId> touches() {
        return Set.of();
    }

    @Override
    public boolean reaches(Service service) {
        return service.room().staff().filter(need -> need.pool().equals(pool)).isPresent();
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(false)));
    }
}
