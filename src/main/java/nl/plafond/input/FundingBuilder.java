package nl.plafond.input;

import nl.plafond.model.Funding;

/** Builds forms of funding from sound files. */
final class FundingBuilder {
    private FundingBuilder() {}

    static Funding funding(Spot spot) {
        var form = Quantity.text(spot.at("form"));
        return switch (form) {
            case "per-etmaal" -> Funding.PER_ETMAAL;
            case "availability" -> new Funding.Availability();
            case "vacancy-surcharge" -> new Funding.VacancySurcharge(Quantity.part(spot.at("surcharge")));
            case "hybrid" -> new Funding.Hybrid(Quantity.part(spot.at("available")));
            default -> throw new IllegalStateException("no funding " + form);
        };
    }
}
