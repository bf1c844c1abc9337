package nl.plafond.input.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ProvidersBuilder;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Presence;
import nl.plafond.model.measures.NoNewProviders;
import nl.plafond.model.measures.ProviderEnters;
import nl.plafond.model.measures.ProviderLeaves;
import nl.plafond.words.Phrase;

/**
 * Checks a measure that lets providers enter or leave: whether it changes anything.
 *
 * @param earlier what the measures before it did
 */
record PresenceMeasureCheck(MeasureNode measure, ServiceNode service, ModelContext region, EarlierMeasures earlier) {
    /** The kinds of measure that say which providers are there. */
    static final List<String> KINDS =
            List.of(ProviderEnters.TYPE.key(), ProviderLeaves.TYPE.key(), NoNewProviders.TYPE.key());

    void check() {
        var day = measure.at("from").date();
        var start = region.start();
        if (day.isPresent() && start.isPresent()) {
            if (measure.kind().equals(NoNewProviders.TYPE.key())) {
                nobodyNew(day.get(), start.get());
            } else {
                measure.provider().ifPresent(id -> before(id).ifPresent(presence -> one(id, presence, day.get())));
            }
        }
    }

    /** While a provider takes people before this measure; empty where the file does not say it soundly. */
    private Optional<Presence> before(String id) {
        return earlier.presence(service.name(), id).or(() -> inModel(service.provider(id)));
    }

    /** While a provider takes people by the model; empty where that cannot be read. */
    static Optional<Presence> inModel(Node provider) {
        var from = ProvidersBuilder.from(provider);
        var until = ProvidersBuilder.until(provider);
        boolean isSound = provider.isSound()
                && Presence.rules(from, until).broken().findAny().isEmpty();
        return isSound ? Optional.of(new Presence(from, until)) : Optional.empty();
    }

    /** What a measure of one of these kinds makes of a provider; empty where it cannot. */
    static Optional<Presence> after(MeasureNode measure, Presence before, LocalDate day, LocalDate start) {
        if (measure.kind().equals(NoNewProviders.TYPE.key())) {
            return Optional.of(before.unlessNew(day, start));
        }
        if (measure.kind().equals(ProviderLeaves.TYPE.key())) {
            return Optional.of(before.leaving(day));
        }
        return before.on(day) || day.isBefore(before.until()) ? Optional.of(before.entering(day)) : Optional.empty();
    }

    private void one(String id, Presence before, LocalDate day) {
        var after = after(measure, before, day, region.start().orElseThrow());
        if (after.isEmpty()) {
            region.diagnostics()
                    .add(Diagnostics.about(
                                    measure.at("from"),
                                    Phrase.of(
                                            "found.provider-has-left",
                                            id,
                                            before.until().toString()))
                            .suggest("suggest.earlier-or-another-provider")
                            .error());
            return;
        }
        earlier.setPresence(service.name(), id, after.get());
        if (after.get().equals(before)) {
            boolean enters = measure.kind().equals(ProviderEnters.TYPE.key());
            region.diagnostics()
                    .warn(
                            measure.node(),
                            Phrase.of(enters ? "found.takes-already" : "found.takes-no-more", id),
                            "suggest.leave-out");
        }
    }

    private void nobodyNew(LocalDate day, LocalDate start) {
        if (!service.at("providers").exists()) {
            region.diagnostics()
                    .add(Diagnostics.about(measure.at("service"), Phrase.of("found.no-providers", service.name()))
                            .suggest("suggest.write-providers")
                            .error());
            return;
        }
        boolean changes = false;
        for (var id : service.providerIds()) {
            var before = before(id);
            var after = before.map(presence -> presence.unlessNew(day, start));
            changes |= !after.equals(before);
            after.ifPresent(presence -> earlier.setPresence(service.name(), id, presence));
        }
        if (!changes && service.at("providers").isSound()) {
            region.diagnostics().warn(measure.node(), Phrase.of("found.nobody-new-anyway"), "suggest.leave-out");
        }
    }
}
