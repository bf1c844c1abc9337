package nl.plafond.input.bind;

import nl.plafond.input.yaml.Node;
import nl.plafond.model.Funding;

/** Builds forms of funding from sound files. */
final class FundingBuilder {
    private FundingBuilder() {}

    static Funding funding(Node node) {
        var form = Quantity.text(node.at("form"));
        return switch (form) {
            case "per-etmaal" -> Funding.PER_ETMAAL;
            case "availability" -> new Funding.Availability();
            case "vacancy-surcharge" -> new Funding.VacancySurcharge(Quantity.part(node.at("surcharge")));
            case "hybrid" -> new Funding.Hybrid(Quantity.part(node.at("available")));
            default -> throw new IllegalStateException("no funding " + form);
        };
    }
}
