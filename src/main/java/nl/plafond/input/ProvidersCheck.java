package nl.plafond.input;

import java.util.List;
import nl.plafond.words.Phrase;

/**
 * Checks who delivers a service: whether together they are the whole of it, and whether each has a limit.
 *
 * @param service the service
 */
record ProvidersCheck(ServiceSpot service, Complaints complaints) {
    void check() {
        var providers = service.at("providers");
        if (!providers.exists()) {
            return;
        }
        if (oneWay(providers)) {
            new ShareCheck(complaints).addsUp(providers.at("each"));
            new ShareCheck(complaints).addsUp(providers.at("profile"));
            limits(providers);
            central(providers.at("access"));
        }
    }

    private boolean oneWay(Spot providers) {
        boolean each = providers.at("each").exists();
        boolean both = each && providers.at("profile").exists();
        if (both
                || (service.providers().isEmpty()
                        && providers.isSound()
                        && providers.node().isObject())) {
            complaints.add(
                    Complaints.about(providers, Phrase.of(both ? "found.each-and-profile" : "found.no-each-or-profile"))
                            .expected("expected.by-or-to")
                            .error());
            return false;
        }
        return true;
    }

    private void limits(Spot providers) {
        if (service.spot().hasBrokenKey() || !providers.isSound() || ServiceSpot.isLimited(service.spot())) {
            unusedWhole("places");
            unusedWhole("plafond");
            return;
        }
        var without = service.providers().stream()
                .filter(provider -> !ServiceSpot.isLimited(provider))
                .toList();
        if (without.size() == service.providers().size()) {
            complaints.warn(providers, Phrase.of("found.providers-without-limit"), "suggest.limit-or-leave-out");
        } else {
            without.forEach(
                    provider -> complaints.add(Complaints.about(provider, Phrase.of("found.provider-without-limit"))
                            .expected("expected.limit")
                            .error()));
        }
    }

    /** What the service has as a whole is for providers without places, or a plafond, of their own. */
    private void unusedWhole(String part) {
        List<Spot> each = service.providers();
        boolean all = !each.isEmpty() && each.stream().allMatch(p -> p.at(part).exists());
        if (all && service.at(part).exists()) {
            complaints.unused(service.at(part), Phrase.of("why.all-their-own"));
        }
    }

    private void central(Spot access) {
        if (access.is("central") && service.hasOneProvider()) {
            complaints.unused(access, Phrase.of("why.one-provider"));
        }
    }
}
