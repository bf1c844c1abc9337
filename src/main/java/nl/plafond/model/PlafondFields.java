package nl.plafond.model;

import java.util.Optional;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;

/** The fields that several kinds of plafond have. */
final class PlafondFields {
    private static final FieldKind<AdmissionRule> RULE = FieldKind.either(
                    "committed", AdmissionRule.COMMITTED, "until-reached", AdmissionRule.UNTIL_REACHED)
            .called("admission");

    static final Field<AdmissionRule> ADMISSION = Field.required("admission", RULE);

    /** The amount; without end where it is left out, for a plafond that takes over that of another. */
    static final Field<Timeline<EuroPerYear>> PER_YEAR = Field.optional(
            "per-year",
            FieldKind.of("euro-per-year-over-time", amount -> TimelineReader.read(amount, EuroPerYear::new)),
            Timeline.constant(EuroPerYear.UNLIMITED));

    /** The index; that of prices where it is left out. */
    static final Field<Optional<Growth>> INDEX =
            Field.optional("index", FieldKind.of("index", written -> new Growth(written.part())));

    /** What a development plan makes of stays; nothing where there is none. */
    static final Field<Timeline<Factor>> PLAN = Field.optional(
            "development-plan",
            FieldKind.of("development-plan", PlafondFields::stayFactor),
            Timeline.constant(Factor.ONE));

    private PlafondFields() {}

    static Sentence says(AdmissionRule rule) {
        return PlafondTypes.says("admission." + RULE.wordFor(rule));
    }

    static Timeline<Growth> index(Written form, Timeline<Growth> priceIndex) {
        return INDEX.in(form).map(Timeline::constant).orElse(priceIndex);
    }

    private static Timeline<Factor> stayFactor(Written plan) {
        var from = FieldKind.DATE.reader().apply(plan.at("from"));
        var full = plan.at("full").date().orElse(from);
        double change = plan.at("stay").part();
        return Timeline.constant(Factor.ONE).changed(from, full, factor -> factor * (1 + change));
    }
}
