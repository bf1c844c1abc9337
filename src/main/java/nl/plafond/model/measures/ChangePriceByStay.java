package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Another price by how long clients have been in care from a date on, of everyone: those in care then are paid by how long
 * they have been there, the days before that date included.
 *
 * @param prices what is paid from then on, whatever was before
 */
public record ChangePriceByStay(ServiceId service, LocalDate from, PriceByStay prices) implements ServiceMeasure {
    private static final Field<List<PriceByStay.Step>> STEPS = Field.required("steps", PriceByStay.STEPS);

    /** Its kind. */
    public static final MeasureType<ChangePriceByStay> TYPE = MeasureType.of(
                    "change-price-by-stay",
                    ControlGroup.MONEY,
                    form -> new ChangePriceByStay(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            Validation.at("steps", () -> new PriceByStay(form.get(STEPS)))),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    STEPS)
            .withEffect(MeasureType.Effect.PRICE)
            .withSettings(form -> List.of("price-by-stay"));

    public ChangePriceByStay {
        Validation.requireThere("service", service, "from", from, "prices", prices);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> s.withPriceByStay(s.priceByStay().thenAlways(from, prices)));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Texts(
                prices.steps().stream().map(ChangePriceByStay::says).toList())));
    }

    private static Sentence says(PriceByStay.Step step) {
        return TYPE.saysOf(
                "step",
                new Value.Percent(step.price().value()),
                new Value.Count(step.after().value()));
    }
}
