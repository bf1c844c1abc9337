package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;

/** Another way in which clients are divided over the providers, from a date on (centrale toegang, or no more). */
public record ChangeAccess(ServiceId service, LocalDate from, Access access) implements ServiceMeasure {
    private static final FieldKind<Access> WORDS =
            FieldKind.either("central", Access.CENTRAL, "per-provider", Access.PER_PROVIDER);
    private static final Field<Access> ACCESS = Field.required("access", WORDS);

    /** Its kind. */
    public static final MeasureType<ChangeAccess> TYPE = MeasureType.of(
                    "change-access",
                    ControlGroup.WAITING,
                    form -> new ChangeAccess(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(ACCESS)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    ACCESS)
            .withNamedBy(Optional.of("access"))
            .withSettings(form -> List.of("access"));

    public ChangeAccess {
        Validation.requireThere("service", service, "from", from, "access", access);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var providers = s.providers();
            return s.withProviders(providers.withAccess(providers.access().thenAlways(from, access)));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.saysOf(WORDS.wordFor(access)));
    }
}
