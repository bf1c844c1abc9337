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
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Money that is spent each year over a period, evenly over the days of each year.
 *
 * @param part what it is a part of, where several measures need it and it is paid once
 */
public record CostPerYear(ServiceId service, LocalDate from, LocalDate until, Euro perYear, Optional<String> part)
        implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<CostPerYear> TYPE = MeasureType.of(
                    "cost-per-year",
                    ControlGroup.MONEY,
                    form -> new CostPerYear(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.UNTIL),
                            form.get(MeasureFields.AMOUNT_PER_YEAR),
                            form.get(MeasureFields.PART)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.UNTIL,
                    MeasureFields.AMOUNT_PER_YEAR,
                    MeasureFields.PART)
            .withEffect(MeasureType.Effect.COST);

    public CostPerYear {
        Validation.requireThere("service", service, "from", from, "until", until, "per-year", perYear, "part", part);
        new Validation()
                .requireInTime("from", from)
                .requireInTime("until", until)
                .requireNotBefore("until", until, from)
                .orRefuse();
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(ProgrammeCost.perYear(service, from, until, perYear, ProgrammeCost.Purpose.PROGRAMME, part));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Money(perYear.value())));
    }
}
