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
 * Money that another body takes away from the municipalities each year over a period, such as what the state takes out for
 * clients who go to another law, or what a fund deducts: a shift, and no saving.
 *
 * @param perYear below zero for what it gives
 */
public record TakenAway(ServiceId service, LocalDate from, LocalDate until, Euro perYear) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<TakenAway> TYPE = MeasureType.of(
                    "taken-away",
                    ControlGroup.MONEY,
                    form -> new TakenAway(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.UNTIL),
                            form.get(MeasureFields.AMOUNT_PER_YEAR)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.UNTIL,
                    MeasureFields.AMOUNT_PER_YEAR)
            .withEffect(MeasureType.Effect.COST);

    public TakenAway {
        Validation.requireThere("service", service, "from", from, "until", until, "per-year", perYear);
        new Validation()
                .requireInTime("from", from)
                .requireInTime("until", until)
                .requireNotBefore("until", until, from)
                .orRefuse();
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(
                ProgrammeCost.perYear(service, from, until, perYear, ProgrammeCost.Purpose.SHIFT, Optional.empty()));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Money(perYear.value())));
    }
}
