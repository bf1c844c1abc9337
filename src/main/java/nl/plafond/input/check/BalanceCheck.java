package nl.plafond.input.check;

import nl.plafond.input.bind.GroupsBuilder;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.PriceByStay;
import nl.plafond.words.Phrase;

/**
 * Warns where the plafond of a service is far beside what its places, or those in care, cost, and where those in care do
 * not cost what the documents say.
 */
final class BalanceCheck {
    /** A plafond so far beside what it is for is more likely a slip than a policy. */
    private static final double FAR_BESIDE = 1.5;

    /** As a part of what the documents give; what rounding of a price and a number of clients may leave. */
    private static final double AS_GOOD_AS_SAME = 0.01;

    private static final double DAYS = 365;

    private final ServiceNode service;
    private final Diagnostics diagnostics;

    BalanceCheck(ServiceNode service, Diagnostics diagnostics) {
        this.service = service;
        this.diagnostics = diagnostics;
    }

    void check() {
        if (!service.node().isSound() || !PriceByStayCheck.areInOrder(service.at("price-by-stay"))) {
            return;
        }
        double perYear = NodeValues.plain(service.at("price")) * partOfPrice(new GroupsBuilder(service.node())) * DAYS;
        if (perYear > 0) {
            service.owners().forEach(owner -> againstPlaces(owner, perYear));
            againstCare(perYear);
            againstDocuments(perYear);
        }
    }

    private double partOfPrice(GroupsBuilder groups) {
        var byStay = new PriceByStay(PriceByStay.STEPS.reader().apply(service.at("price-by-stay")));
        return ClientGroup.priceAtStart(groups.groups(), groups.stay(), byStay);
    }

    /** A plafond that its places can never fill. */
    private void againstPlaces(Node owner, double perYear) {
        var plafond = owner.at("plafond").at("per-year");
        var places = owner.at("places");
        if (!plafond.exists() || !places.exists()) {
            return;
        }
        double lowest = NodeValues.lowest(plafond);
        double most = NodeValues.highest(places);
        double cost = most * perYear;
        if (most > 0 && lowest > FAR_BESIDE * cost) {
            var found = Phrase.of("found.plafond-above-places", shown(lowest), shown(most), shown(cost));
            diagnostics.warn(plafond, found, "suggest.check-both");
        }
    }

    /** A plafond that those who are there on the first day use up by far. */
    private void againstCare(double perYear) {
        var plafond = service.at("plafond").at("per-year");
        double care = ServiceCheck.count(service.at("start").at("in-care")) * perYear;
        if (plafond.exists() && care > FAR_BESIDE * NodeValues.highest(plafond)) {
            var found = Phrase.of("found.plafond-below-care", shown(NodeValues.highest(plafond)), shown(care));
            diagnostics.warn(plafond, found, "suggest.check-both");
        }
    }

    /** A cost of a year that those who are there on the first day do not come to. */
    private void againstDocuments(double perYear) {
        var documented = service.at("documented-cost");
        double clients = ServiceCheck.count(service.at("start").at("in-care"));
        double cost = clients * perYear;
        double euros = documented.number().orElse(cost);
        if (cost > 0 && Math.abs(cost - euros) > AS_GOOD_AS_SAME * euros) {
            var price = service.at("price").at("value").json().asString();
            var found = Phrase.of("found.documented-cost", shown(euros), shown(clients), price, shown(cost));
            diagnostics.warn(documented, found, "suggest.check-cost");
        }
    }

    static String shown(double number) {
        return String.valueOf(Math.round(number));
    }
}
