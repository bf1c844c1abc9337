package nl.plafond.input;

import nl.plafond.words.Phrase;

/** Warns where the plafond of a service is far beside what its places, or those in care, cost. */
final class BalanceCheck {
    /** A plafond so far beside what it is for is more likely a slip than a policy. */
    private static final double FAR_BESIDE = 1.5;

    private static final double DAYS = 365;

    private final ServiceSpot service;
    private final Complaints complaints;

    BalanceCheck(ServiceSpot service, Complaints complaints) {
        this.service = service;
        this.complaints = complaints;
    }

    void check() {
        double perYear = service.at("price").number().orElse(0.0) * DAYS;
        if (service.spot().isSound() && perYear > 0) {
            service.owners().forEach(owner -> againstPlaces(owner, perYear));
            againstCare(perYear);
        }
    }

    /** A plafond that its places can never fill. */
    private void againstPlaces(Spot owner, double perYear) {
        var plafond = owner.at("plafond").at("per-year");
        var places = owner.at("places");
        if (!plafond.exists() || !places.exists()) {
            return;
        }
        double lowest = Quantity.lowest(plafond);
        double most = Quantity.highest(places);
        double cost = most * perYear;
        if (most > 0 && lowest > FAR_BESIDE * cost) {
            var found = Phrase.of("found.plafond-above-places", shown(lowest), shown(most), shown(cost));
            complaints.warn(plafond, found, "suggest.check-both");
        }
    }

    /** A plafond that those who are there on the first day use up by far. */
    private void againstCare(double perYear) {
        var plafond = service.at("plafond").at("per-year");
        double care = ServiceCheck.count(service.at("start").at("in-care")) * perYear;
        if (plafond.exists() && care > FAR_BESIDE * Quantity.highest(plafond)) {
            var found = Phrase.of("found.plafond-below-care", shown(Quantity.highest(plafond)), shown(care));
            complaints.warn(plafond, found, "suggest.check-both");
        }
    }

    static String shown(double number) {
        return String.valueOf(Math.round(number));
    }
}
