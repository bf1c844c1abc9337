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
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;

/** Another price, from a date on, for those whom a service with the duty to place had to place elsewhere. */
public record ChangeOverflowPrice(ServiceId service, LocalDate from, Change change) implements ServiceMeasure {
    public ChangeOverflowPrice {
        Validation.requireThere("service", service, "from", from, "change", change);
    }

    private static final Field<Optional<Change>> BY = MeasureFields.by("by-price");
    private static final Field<Optional<Change>> TO = MeasureFields.to("price");

    /** Its kind. */
    public static final MeasureType<ChangeOverflowPrice> TYPE =
            new MeasureType<>(
                    "change-overflow-price", ControlGroup.MONEY, MeasureFields.SERVICE, MeasureFields.FROM, BY, TO) {
                @Override
                public ChangeOverflowPrice read(MeasureForm form) {
                    return new ChangeOverflowPrice(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            MeasureFields.change(form, BY, TO));
                }

                @Override
                public Effect effect() {
                    return Effect.PRICE;
                }

                @Override
                public Optional<String> needs() {
                    return Optional.of("duty-to-place");
                }

                @Override
                public List<String> sets(Written form) {
                    return ifWritten(form.at("to"), "overflow-price");
                }
            };

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = s.duty().orElseThrow(() -> new IllegalArgumentException(service + ": no duty to place"));
            var price = old.overflowPrice().changed(from, from, change::applyTo);
            return s.withDuty(Optional.of(new DutyToPlace(price, old.returns())));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(true)));
    }
}
