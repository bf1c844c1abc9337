package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;

/** Another price from a date on. */
public record ChangePrice(ServiceId service, LocalDate from, Change change) implements ServiceMeasure {
    public ChangePrice {
        Validation.requireThere("service", service, "from", from, "change", change);
    }

    private static final Field<Optional<Change>> BY = MeasureFields.by("by-price");
    private static final Field<Optional<Change>> TO = MeasureFields.to("price");

    /** Its kind. */
    public static final MeasureType<ChangePrice> TYPE =
            new MeasureType<>("change-price", ControlGroup.MONEY, MeasureFields.SERVICE, MeasureFields.FROM, BY, TO) {
                @Override
                public ChangePrice read(MeasureForm form) {
                    return new ChangePrice(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            MeasureFields.change(form, BY, TO));
                }

                @Override
                public Effect effect() {
                    return Effect.PRICE;
                }

                @Override
                public List<String> sets(Written form) {
                    return ifWritten(form.at("to"), "price");
                }
            };

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> s.withPrice(s.price().changed(from, from, change::applyTo)));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(true)));
    }
}
