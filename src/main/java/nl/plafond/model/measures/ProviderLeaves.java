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
 * A provider takes nobody any more from a date on; one that had not come by then does not come.
 *
 * @param provider which provider of the service; there always is one
 */
public record ProviderLeaves(ServiceId service, Optional<String> provider, LocalDate from) implements ServiceMeasure {
    /** Its kind. */
    public static final MeasureType<ProviderLeaves> TYPE = MeasureType.of(
                    "provider-leaves",
                    ControlGroup.PLACES,
                    form -> new ProviderLeaves(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.ONE_PROVIDER),
                            form.get(MeasureFields.FROM)),
                    MeasureFields.SERVICE,
                    MeasureFields.ONE_PROVIDER,
                    MeasureFields.FROM)
            .withSettings(form -> List.of("presence"));

    /** The same for a provider of that name. */
    public ProviderLeaves(ServiceId service, String provider, LocalDate from) {
        this(service, Optional.of(provider), from);
    }

    public ProviderLeaves {
        Validation.requireThere("service", service, "provider", provider, "from", from);
        Validation.present(provider, service, "provider");
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(
                service,
                s -> s.withProviders(s.providers().withPresence(provider.orElseThrow(), p -> p.leaving(from))));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says());
    }
}
