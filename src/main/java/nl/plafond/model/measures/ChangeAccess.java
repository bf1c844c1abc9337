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
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;

/** Another way in which clients are divided over the providers, from a date on (centrale toegang, or no more). */
public record ChangeAccess(ServiceId service, LocalDate from, Access access) implements ServiceMeasure {
    public ChangeAccess {
        Validation.requireThere("service", service, "from", from, "access", access);
    }

    private static final FieldKind<Access> WORDS =
            FieldKind.either("central", Access.CENTRAL, "per-provider", Access.PER_PROVIDER);
    private static final Field<Access> ACCESS = Field.required("access", WORDS);

    /** Its kind. */
    public static final MeasureType<ChangeAccess> TYPE =
            new MeasureType<>(
                    "change-access", ControlGroup.WAITING, MeasureFields.SERVICE, MeasureFields.FROM, ACCESS) {
                @Override
                public ChangeAccess read(MeasureForm form) {
                    return new ChangeAccess(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(ACCESS));
                }

                @Override
                public Optional<String> namedBy() {
                    return Optional.of("access");
                }

                @Override
                public List<String> sets(Written form) {
                    return List.of("access");
                }
            };

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
