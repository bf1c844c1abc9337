package nl.plafond.input.check;

import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/**
 * Checks a measure on the clients of a service: whether there is anything to change, and where it sends them.
 *
 * @param measure the measure
 * @param service the service that it names
 */
record ClientMeasureCheck(MeasureNode measure, ServiceNode service, ModelContext region) {
    void check() {
        var routes = new RouteCheck(service.name(), region);
        switch (measure.kind()) {
            case "divert" -> routes.elsewhere(measure.at("to"));
            case "review-list" -> review(routes);
            case "change-patience" -> requires(service.at("waiting").at("patience"), "found.no-patience");
            case "change-bridging" -> bridging();
            case "change-breakdown" -> requires(service.at("breakdown"), "found.no-breakdown");
            case "change-routes" -> routes.routes(measure.at("out"));
            default -> {
                // the other kinds of measure fit every service
            }
        }
    }

    private void review(RouteCheck routes) {
        routes.routes(measure.at("out"));
        if (service.hasDuty() || !region.mayBeFull(service)) {
            region.diagnostics()
                    .warn(measure.at("service"), Phrase.of("found.nobody-waits"), "suggest.leave-out-measure");
        }
    }

    private void bridging() {
        if (!measure.at("share").exists() && !measure.at("price").exists()) {
            region.diagnostics()
                    .add(Diagnostics.about(measure.node(), Phrase.of("found.no-share-or-price"))
                            .expected("expected.share-or-price")
                            .error());
        } else {
            requires(service.at("waiting").at("bridging"), "found.no-bridging");
        }
    }

    private void requires(Node part, String found) {
        if (!part.exists()) {
            region.diagnostics()
                    .add(Diagnostics.about(measure.at("service"), Phrase.of(found, service.name()))
                            .error());
        }
    }
}
