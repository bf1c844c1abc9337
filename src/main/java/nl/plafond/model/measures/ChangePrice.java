package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;

/** Another price from a date on. */
public record ChangePrice(ServiceId service, LocalDate from, Change change) implements ServiceMeasure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-price");
    private static final Field<Optional<Change>> TO = MeasureFields.to("price");

    /** Its kind. */
    public static final MeasureType<ChangePrice> TYPE = MeasureType.of(
                    "change-price",
                    ControlGroup.MONEY,
                    form -> new ChangePrice(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            MeasureFields.change(form, BY, TO)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    BY,
                    TO)
            .withEffect(MeasureType.Effect.PRICE)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "price"));

    public ChangePrice {
        Validation.requireThere("service", service, "from", from, "change", change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> s.withPrice(s.price().changed(from, from, change::applyTo)));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(true)));
    }
}
