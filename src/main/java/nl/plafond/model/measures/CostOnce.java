package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Money that is spent once on a date.
 *
 * @param part what it is a part of, where several measures need it and it is paid once
 */
public record CostOnce(ServiceId service, LocalDate from, Euro amount, Optional<String> part)
        implements ServiceMeasure {
    private static final Field<Euro> AMOUNT = Field.required("amount", FieldKind.EURO);

    /** Its kind. */
    public static final MeasureType<CostOnce> TYPE = MeasureType.of(
                    "cost-once",
                    ControlGroup.MONEY,
                    form -> new CostOnce(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.ON),
                            form.get(AMOUNT),
                            form.get(MeasureFields.PART)),
                    MeasureFields.SERVICE,
                    MeasureFields.ON,
                    AMOUNT,
                    MeasureFields.PART)
            .withEffect(MeasureType.Effect.COST);

    public CostOnce {
        Validation.requireThere("service", service, "from", from, "amount", amount, "part", part);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(
                new ProgrammeCost(service, from, from.plusDays(1), amount, ProgrammeCost.Purpose.PROGRAMME, part));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Money(amount.value())));
    }
}
