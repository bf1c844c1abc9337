package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;

/** Another price, from a date on, for those whom a service with the duty to place had to place elsewhere. */
public record ChangeOverflowPrice(ServiceId service, LocalDate from, Change change) implements ServiceMeasure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-price");
    private static final Field<Optional<Change>> TO = MeasureFields.to("price");

    /** Its kind. */
    public static final MeasureType<ChangeOverflowPrice> TYPE = MeasureType.of(
                    "change-overflow-price",
                    ControlGroup.MONEY,
                    form -> new ChangeOverflowPrice(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            MeasureFields.change(form, BY, TO)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    BY,
                    TO)
            .withEffect(MeasureType.Effect.PRICE)
            .withNeeds(Optional.of("duty-to-place"))
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "overflow-price"));

    public ChangeOverflowPrice {
        Validation.requireThere("service", service, "from", from, "change", change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.duty(), service, "duty-to-place");
            var price = old.overflowPrice().changed(from, from, change::applyTo);
            return s.withDuty(Optional.of(new DutyToPlace(price, old.returns())));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(true)));
    }
}
