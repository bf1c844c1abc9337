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
 * More or fewer dwellings from a date on.
 *
 * @param dwellings the stream of dwellings, by name
 * @param full when the whole change is there
 * @param change what becomes of the dwellings per year
 */
public record ChangeDwellings(String dwellings, LocalDate from, LocalDate full, Change change) implements Measure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-rate");
    private static final Field<Optional<Change>> TO = MeasureFields.to("rate");

    private static final Field<String> DWELLINGS = Field.required("dwellings", FieldKind.NAME);

    /** Its kind. */
    public static final MeasureType<ChangeDwellings> TYPE = MeasureType.of(
                    "change-dwellings",
                    ControlGroup.DWELLINGS,
                    form -> new ChangeDwellings(
                            form.get(DWELLINGS),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            MeasureFields.change(form, BY, TO)),
                    DWELLINGS,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    BY,
                    TO)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "dwellings"));

    public ChangeDwellings {
        Validation.requireThere("dwellings", dwellings, "from", from, "full", full, "change", change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(dwellings, d -> d.withFactor(change.onFactor(d.factor(), from, full, d.perYear())));
    }

    @Override
    public Set<ServiceId> touches() {
        return Set.of();
    }

    @Override
    public boolean reaches(Service service) {
        return service.wayOut()
                .housing()
                .filter(need -> need.dwellings().equals(dwellings))
                .isPresent();
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(false)));
    }
}
