package nl.plafond.input.check;

import java.util.List;
import nl.plafond.input.bind.ProvidersBuilder;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Presence;
import nl.plafond.words.Phrase;

/**
 * Checks who delivers a service: whether together they are the whole of it, and whether each has a limit.
 *
 * @param service the service
 */
record ProvidersCheck(ServiceNode service, ModelContext region) {
    void check() {
        var diagnostics = region.diagnostics();
        var providers = service.at("providers");
        if (!providers.exists()) {
            return;
        }
        if (oneWay(providers)) {
            new ShareCheck(diagnostics).addsUp(providers.at("each"));
            new ShareCheck(diagnostics).addsUp(providers.at("profile"));
            limits(providers);
            comingAndGoing(providers.at("each"));
            central(providers.at("access"));
            if (service.hasOneProvider() && providers.at("relocation").exists()) {
                diagnostics.unused(providers.at("relocation"), Phrase.of("why.one-provider"));
            }
        }
    }

    private void comingAndGoing(Node each) {
        var all = service.providers().stream()
                .filter(provider -> provider.isSound() && enters(provider))
                .map(ProvidersBuilder::presence)
                .toList();
        if (each.exists() && all.size() == service.providers().size()) {
            region.start()
                    .flatMap(start -> region.end().map(end -> Presence.rulesTogether(all, start, end)))
                    .ifPresent(rules -> Refusals.tell(each, rules, region.diagnostics()));
        }
    }

    /** Whether it enters before it leaves; complains if not. */
    private boolean enters(Node provider) {
        var rules = Presence.rules(ProvidersBuilder.from(provider), ProvidersBuilder.until(provider));
        Refusals.tell(provider, rules, region.diagnostics());
        if (provider.at("enters-by-measure").json().asBoolean(false)
                && provider.at("from").exists()) {
            region.diagnostics()
                    .add(Diagnostics.about(provider.at("from"), Phrase.of("found.enters-by-measure"))
                            .suggest("suggest.leave-one-out-of", "from", "enters-by-measure")
                            .error());
        }
        return rules.broken().findAny().isEmpty();
    }

    private boolean oneWay(Node providers) {
        boolean each = providers.at("each").exists();
        boolean both = each && providers.at("profile").exists();
        if (both
                || (service.providers().isEmpty()
                        && providers.isSound()
                        && providers.json().isObject())) {
            region.diagnostics()
                    .add(Diagnostics.about(
                                    providers, Phrase.of(both ? "found.each-and-profile" : "found.no-each-or-profile"))
                            .expected("expected.by-or-to")
                            .error());
            return false;
        }
        return true;
    }

    private void limits(Node providers) {
        if (service.node().hasBrokenKey() || !providers.isSound() || ServiceNode.isLimited(service.node())) {
            unusedWhole("places");
            unusedWhole("plafond");
            return;
        }
        var without = service.providers().stream()
                .filter(provider -> !ServiceNode.isLimited(provider))
                .toList();
        if (without.size() == service.providers().size()) {
            region.diagnostics()
                    .warn(providers, Phrase.of("found.providers-without-limit"), "suggest.limit-or-leave-out");
        } else {
            without.forEach(provider -> region.diagnostics()
                    .add(Diagnostics.about(provider, Phrase.of("found.provider-without-limit"))
                            .expected("expected.limit")
                            .error()));
        }
    }

    /** What the service has as a whole is for providers without places, or a plafond, of their own. */
    private void unusedWhole(String part) {
        List<Node> each = service.providers();
        boolean all = !each.isEmpty() && each.stream().allMatch(p -> p.at(part).exists());
        if (all && service.at(part).exists()) {
            region.diagnostics().unused(service.at(part), Phrase.of("why.all-their-own"));
        }
    }

    private void central(Node access) {
        if (access.is("central") && service.hasOneProvider()) {
            region.diagnostics().unused(access, Phrase.of("why.one-provider"));
        }
    }
}
