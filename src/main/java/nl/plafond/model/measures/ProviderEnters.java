package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.sentences.Sentence;

/**
 * A provider takes people from a date on; one that did already goes on as it did.
 *
 * @param provider which provider of the service; there always is one
 */
public record ProviderEnters(ServiceId service, Optional<String> provider, LocalDate from) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<ProviderEnters> TYPE = MeasureType.of(
                    "provider-enters",
                    ControlGroup.PLACES,
                    form -> new ProviderEnters(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.ONE_PROVIDER),
                            form.get(MeasureFields.FROM)),
                    MeasureFields.SERVICE,
                    MeasureFields.ONE_PROVIDER,
                    MeasureFields.FROM)
            .withSettings(form -> List.of("presence"));

    /** The same for a provider of that name. */
    public ProviderEnters(ServiceId service, String provider, LocalDate from) {
        this(service, Optional.of(provider), from);
    }

    public ProviderEnters {
        Validation.requireThere("service", service, "provider", provider, "from", from);
        Validation.present(provider, service, "provider");
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(
                service,
                s -> s.withProviders(s.providers().withPresence(provider.orElseThrow(), p -> p.entering(from))));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says());
    }
}
