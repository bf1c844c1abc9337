package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Funding;
import nl.plafond.model.FundingTypes;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** Another form of funding from a date on. */
public record SetFunding(ServiceId service, LocalDate from, Funding funding) implements ServiceMeasure {
    private static final Field<Funding> FUNDING = Field.required("funding", FundingTypes.KIND);

    /** Its kind. */
    public static final MeasureType<SetFunding> TYPE = MeasureType.of(
                    "set-funding",
                    ControlGroup.MONEY,
                    form -> new SetFunding(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(FUNDING)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    FUNDING)
            .withEffect(MeasureType.Effect.PRICE)
            .withNamedBy(Optional.of("funding.form"))
            .withSettings(form -> List.of("funding"));

    public SetFunding {
        Validation.requireThere("service", service, "from", from, "funding", funding);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> s.withFunding(s.funding().thenAlways(from, funding)));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Texts(List.of(funding.says()))));
    }
}
