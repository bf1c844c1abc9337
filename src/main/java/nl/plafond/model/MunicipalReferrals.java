package nl.plafond.model;

import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;

/**
 * How many clients of one municipality are referred to a service, where that is known of it; who comes from the other
 * municipalities is spread over these by their weights.
 *
 * @param municipality its id
 * @param perYear referrals per year over time, before any measure; part of those of the service
 * @param factor what measures on this municipality make of them, besides those on the service (1 without measures)
 */
public record MunicipalReferrals(String municipality, Timeline<PerYear> perYear, Timeline<Factor> factor) {
    public MunicipalReferrals {
        Validation.requireThere("municipality", municipality, "per-year", perYear, "factor", factor);
    }

    MunicipalReferrals withFactor(Timeline<Factor> other) {
        return new MunicipalReferrals(municipality, perYear, other);
    }
}
