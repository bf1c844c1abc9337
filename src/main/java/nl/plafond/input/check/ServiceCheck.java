package nl.plafond.input.check;

import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/** Checks one service of the model: whether its parts fit together. */
final class ServiceCheck {
    private final ServiceNode service;
    private final ModelContext region;
    private final Diagnostics diagnostics;

    ServiceCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    void check() {
        new ShareCheck(diagnostics).profile(service.at("referrals").at("months"));
        new WaitingCheck(service, region).check();
        new WayOutCheck(service, region).check();
        new ProvidersCheck(service, diagnostics).check();
        service.owners()
                .map(owner -> owner.at("plafond"))
                .filter(Node::exists)
                .forEach(plafond -> new PlafondCheck(plafond, service, region).check());
        start();
        new BlockedCheck(service, region).check();
        funding(service.at("funding"), service.name(), service.has("places"), diagnostics);
        new BalanceCheck(service, diagnostics).check();
        new DemandCheck(service, region).check();
    }

    /** Complains about funding of places that are not there. */
    static void funding(Node funding, String service, boolean hasPlaces, Diagnostics diagnostics) {
        if (FundingCheck.paysPlaces(funding) && !hasPlaces) {
            var form = funding.at("form");
            diagnostics.add(Diagnostics.about(
                            form,
                            Phrase.of(
                                    "found.funding-without-places", form.text().orElse(""), service))
                    .suggest("suggest.places-or-form")
                    .error());
        }
    }

    private void start() {
        var start = service.at("start");
        atMost(start.at("urgent-waiting"), start.at("waiting"), "expected.at-most-waiting");
        atMost(start.at("waiting-for-dwelling"), start.at("in-care"), "expected.at-most-in-care");
        var waited = start.at("waited").at("observed");
        int observed = waited.items().size();
        if (waited.isSound()
                && start.at("waiting").isSound()
                && observed > 0
                && observed != count(start.at("waiting"))) {
            diagnostics.add(Diagnostics.about(waited, Phrase.of("found.items", String.valueOf(observed)))
                    .expected("expected.as-many-as-wait", whole(start.at("waiting")))
                    .error());
        }
        var forDwelling = start.at("waiting-for-dwelling");
        if (count(forDwelling) > 0 && !service.at("housing").exists()) {
            diagnostics.needs(forDwelling, "housing");
        }
        if (service.hasDuty() && count(start.at("waiting")) > 0) {
            diagnostics.add(Diagnostics.about(start.at("waiting"), Phrase.of("found.value", whole(start.at("waiting"))))
                    .expected("expected.nobody-waiting")
                    .error());
        }
    }

    private void atMost(Node part, Node whole, String expected) {
        if (part.isSound() && whole.isSound() && count(part) > count(whole)) {
            diagnostics.add(Diagnostics.about(part, Phrase.of("found.value", whole(part)))
                    .expected(expected, whole(whole))
                    .error());
        }
    }

    /** How many clients stand there; 0 where that cannot be read. */
    static double count(Node clients) {
        return clients.isSound() ? clients.number().orElse(0.0) : 0;
    }

    private static String whole(Node clients) {
        return clients.at("value").json().asString();
    }
}
