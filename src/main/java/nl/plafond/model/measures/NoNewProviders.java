package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.sentences.Sentence;

/**
 * Nobody new enters a service from a date on (nee, tenzij): providers that would do not come. A {@link ProviderEnters} after
 * it in the same scenario is an exception.
 */
public record NoNewProviders(ServiceId service, LocalDate from) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<NoNewProviders> TYPE = MeasureType.of(
                    "no-new-providers",
                    ControlGroup.PLACES,
                    form -> new NoNewProviders(form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM)
            .withSettings(form -> List.of("new-providers"));

    public NoNewProviders {
        Validation.requireThere("service", service, "from", from);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(
                service,
                s -> s.withProviders(s.providers()
                        .withEach(s.providers().each().stream()
                                .map(p -> p.withPresence(p.presence().unlessNew(from, model.start())))
                                .toList())));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says());
    }
}
