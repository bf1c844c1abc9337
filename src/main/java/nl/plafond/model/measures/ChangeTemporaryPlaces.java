package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceLimits;
import nl.plafond.model.TemporaryPlaces;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * More or fewer temporary places for those who wait from a date on.
 *
 * @param places how many there are then
 */
public record ChangeTemporaryPlaces(ServiceId service, LocalDate from, int places) implements ServiceMeasure {
    private static final Field<Integer> PLACES = Field.required("to", FieldKind.whole("places"));

    /** Its kind. */
    public static final MeasureType<ChangeTemporaryPlaces> TYPE = MeasureType.of(
                    "change-temporary-places",
                    ControlGroup.WAITING,
                    form -> new ChangeTemporaryPlaces(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(PLACES)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    PLACES)
            .withNeeds(Optional.of("waiting.temporary-places"))
            .withSettings(form -> List.of("temporary-places"));

    public ChangeTemporaryPlaces {
        Validation.requireThere("service", service, "from", from);
        new Validation()
                .requireBetween("places", places, 0, ServiceLimits.MOST_PLACES)
                .orRefuse();
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.waiting().temporary(), service, "temporary-places");
            var each = old.places().thenAlways(from, new Places(places));
            return s.withWaiting(
                    s.waiting().withTemporary(Optional.of(new TemporaryPlaces(each, old.longest(), old.price()))));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Count(places)));
    }
}
