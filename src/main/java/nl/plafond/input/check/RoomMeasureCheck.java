package nl.plafond.input.check;

import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.words.Phrase;

/** Checks a measure on the room of a service: whether the room is there, and whose it is. */
final class RoomMeasureCheck {
    private final MeasureNode measure;
    private final ServiceNode service;
    private final ModelContext region;
    private final Diagnostics diagnostics;
    private final EarlierMeasures earlier;

    RoomMeasureCheck(MeasureNode measure, ServiceNode service, ModelContext region, EarlierMeasures earlier) {
        this.measure = measure;
        this.service = service;
        this.region = region;
        this.diagnostics = region.diagnostics();
        this.earlier = earlier;
    }

    void check() {
        if (!isProviderKnown()) {
            return;
        }
        switch (measure.kind()) {
            case "change-places" -> places();
            case "change-plafond" -> plafond();
            case "set-plafond" -> otherPlafond();
            case "change-access" -> access();
            case "change-price" ->
                Refusals.tell(
                        measure.node(),
                        ChangePrice.ofOneKind(
                                measure.at("group").exists(),
                                measure.at("provider").exists()),
                        diagnostics);
            case "set-funding" -> funding();
            case "provider-enters", "provider-leaves", "no-new-providers" ->
                new PresenceMeasureCheck(measure, service, region, earlier).check();
            default -> {
                // the other kinds of measure leave the room as it is
            }
        }
    }

    private boolean isProviderKnown() {
        var provider = measure.at("provider");
        var known = service.providerIds();
        if (!provider.exists() || known.contains(provider.text().orElse(""))) {
            return true;
        }
        if (known.isEmpty()) {
            diagnostics.add(Diagnostics.about(provider, Phrase.of("found.no-providers", service.name()))
                    .suggest(isOfOneProvider() ? "suggest.write-providers" : "suggest.leave-out-provider")
                    .error());
        } else {
            region.complainUnknown(provider, known, "expected.provider");
        }
        return false;
    }

    /** Whether a measure of this kind is always about one provider. */
    private boolean isOfOneProvider() {
        return measure.type().stream()
                .flatMap(type -> type.fields().stream())
                .anyMatch(field -> field.name().equals("provider") && field.isRequired());
    }

    private void places() {
        boolean elsewhere = service.providers().stream()
                .anyMatch(provider -> provider.at("places").exists());
        if (elsewhere && !measure.at("provider").exists()) {
            diagnostics.add(
                    Diagnostics.about(measure.at("service"), Phrase.of("found.places-of-providers", service.name()))
                            .expected("expected.name-provider", ModelContext.some(service.providerIds()))
                            .error());
        } else if (has("places")) {
            closing();
        } else {
            lacks("found.no-places");
        }
    }

    /** Whoever is moved, and what it costs, comes with places that close. */
    private void closing() {
        boolean more = measure.at("by").number().filter(by -> by >= 0).isPresent();
        if (more) {
            Stream.of("transfer-to", "friction")
                    .map(measure::at)
                    .filter(Node::exists)
                    .limit(1)
                    .forEach(rule -> diagnostics.unused(rule, Phrase.of("why.no-place-closes")));
        }
    }

    private void plafond() {
        boolean somewhere = !measure.at("provider").exists() && service.has("plafond");
        if (!somewhere && !has("plafond")) {
            lacks("found.no-plafond");
        } else if (!measure.at("by").at("unit").is("percent")) {
            forOne(measure.at(measure.at("by").exists() ? "by" : "to"));
        }
    }

    private void otherPlafond() {
        var plafond = measure.at("plafond");
        boolean before = has("plafond") || (!measure.at("provider").exists() && service.has("plafond"));
        new PlafondCheck(plafond, service, region).check();
        new PeriodCheck(region).checkPlafond(plafond);
        if (plafond.at("per-year").exists()) {
            forOne(plafond.at("per-year"));
        } else if (SetPlafond.keepsAmount(plafond) && !before) {
            diagnostics.add(Diagnostics.about(plafond, Phrase.of("found.missing-key", "per-year"))
                    .expected("expected.amount", service.name())
                    .error());
        } else if (plafond.at("index").exists()) {
            diagnostics.needs(plafond.at("index"), "per-year");
        } else if (!before) {
            lacks("found.no-plafond");
        }
    }

    /** An amount can only be meant for one plafond. */
    private void forOne(Node amount) {
        var own = service.providers().stream()
                .filter(provider -> provider.at("plafond").exists())
                .mapToInt(ServiceNode::size)
                .sum();
        int all = own + (service.at("plafond").exists() ? 1 : 0);
        if (!measure.at("provider").exists() && own > 0 && all > 1) {
            diagnostics.add(Diagnostics.about(amount, Phrase.of("found.amount-for-several", String.valueOf(all)))
                    .expected("expected.name-provider", ModelContext.some(service.providerIds()))
                    .error());
        }
    }

    private void access() {
        var access = measure.at("access");
        var before = earlier.access(service.name(), access.text().orElse(""))
                .or(service.at("providers").at("access")::text)
                .orElse("per-provider");
        if (service.hasOneProvider()) {
            diagnostics.unused(measure.node(), Phrase.of("why.one-provider"));
        } else if (access.is(before)) {
            diagnostics.warn(access, Phrase.of("found.already", before), "suggest.leave-out");
        }
    }

    private void funding() {
        boolean places = service.has("places") || earlier.gave(service.name(), "places");
        ServiceCheck.funding(measure.node(), service.name(), places, diagnostics);
    }

    /** Whether there is such a part to change: of the provider, or else of the service as a whole. */
    private boolean has(String part) {
        return service.at(part).exists()
                || earlier.gave(service.name(), part)
                || measure.at("provider")
                        .text()
                        .filter(id -> service.provider(id).at(part).exists())
                        .isPresent();
    }

    private void lacks(String found) {
        diagnostics.add(Diagnostics.about(measure.at("service"), Phrase.of(found, service.name()))
                .error());
    }
}
