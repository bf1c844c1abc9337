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
 * More or fewer hours of a desk that decides on who is referred, from a date on.
 *
 * @param desk the desk, by name
 * @param full when the whole change is there
 * @param change what becomes of its hours a week
 */
public record ChangeDeskHours(String desk, LocalDate from, LocalDate full, Change change) implements Measure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-hours");
    private static final Field<Optional<Change>> TO = MeasureFields.to("hours-per-week");

    private static final Field<String> DESK = Field.required("desk", FieldKind.NAME);

    /** Its kind. */
    public static final MeasureType<ChangeDeskHours> TYPE = MeasureType.of(
                    "change-desk-hours",
                    ControlGroup.WAITING,
                    form -> new ChangeDeskHours(
                            form.get(DESK),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            MeasureFields.change(form, BY, TO)),
                    DESK,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    BY,
                    TO)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "desk-hours"));

    public ChangeDeskHours {
        Validation.requireThere("desk", desk, "from", from, "full", full, "change", change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.withDesk(desk, d -> d.withHours(d.hours().changed(from, full, change::applyTo)));
    }

    @Override
    public Set<ServiceId> touches() {
        return Set.of();
    }

    @Override
    public boolean reaches(Service service) {
        return service.desk().filter(use -> use.desk().equals(desk)).isPresent();
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(false)));
    }
}
