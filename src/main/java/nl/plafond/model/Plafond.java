package nl.plafond.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Variant;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** The amount in euros that is agreed for a provider's production in a calendar year, and what happens when it is reached. */
public sealed interface Plafond {
    /** The amount per calendar year in euros of the model's price level, before indexation. */
    Timeline<EuroPerYear> perYear();

    /** By which share the amount is indexed each year, over time. */
    Timeline<Growth> index();

    /** The same plafond with another amount and another index. */
    Plafond with(Timeline<EuroPerYear> amount, Timeline<Growth> otherIndex);

    /** The same plafond with another amount. */
    default Plafond withPerYear(Timeline<EuroPerYear> amount) {
        return with(amount, index());
    }

    /** The same plafond with its amount put through a change; no plafond stays none. */
    default Plafond changed(UnaryOperator<Timeline<EuroPerYear>> change) {
        return withPerYear(change.apply(perYear()));
    }

    /** The part of it that a provider with a share of the whole has. */
    default Plafond part(Share share) {
        return changed(amount -> amount.mapped(whole -> whole * share.value()));
    }

    /** Whether it can keep a client out. */
    default boolean refuses() {
        return true;
    }

    /** When it lets a client in. */
    default AdmissionRule rule() {
        return AdmissionRule.UNTIL_REACHED;
    }

    /** Which part only urgent clients may use. */
    default Share reserve() {
        return Share.NONE;
    }

    /** Whether care above the amount is paid. */
    default boolean paysAbove() {
        return !refuses();
    }

    /** What it does besides limiting an amount, in a few words that are not yet in any language. */
    default List<Sentence> says() {
        return List.of();
    }

    /** A plafond that keeps nobody out. */
    sealed interface Unrestrained extends Plafond {
        @Override
        default boolean refuses() {
            return false;
        }
    }

    /** No plafond at all. */
    record None() implements Unrestrained {
        /** Its kind. */
        public static final Variant<Function<Timeline<Growth>, Plafond>> TYPE =
                Variant.of("none", form -> priceIndex -> new None());

        @Override
        public Timeline<EuroPerYear> perYear() {
            return Timeline.constant(EuroPerYear.UNLIMITED);
        }

        @Override
        public Timeline<Growth> index() {
            return Timeline.constant(Growth.NONE);
        }

        @Override
        public Plafond with(Timeline<EuroPerYear> amount, Timeline<Growth> otherIndex) {
            return this;
        }

        @Override
        public Plafond changed(UnaryOperator<Timeline<EuroPerYear>> change) {
            return this;
        }
    }

    /** A plafond above which nothing is paid; the admission rule says who may still come in. */
    record Hard(AdmissionRule rule, Timeline<EuroPerYear> perYear, Timeline<Growth> index) implements Plafond {
        /** Its kind. */
        public static final Variant<Function<Timeline<Growth>, Plafond>> TYPE = Variant.of(
                "hard",
                form -> priceIndex -> new Hard(
                        PlafondFields.ADMISSION.in(form),
                        PlafondFields.PER_YEAR.in(form),
                        PlafondFields.index(form, priceIndex)),
                PlafondFields.ADMISSION,
                PlafondFields.PER_YEAR,
                PlafondFields.INDEX);

        public Hard {
            Validation.requireThere("rule", rule, "per-year", perYear, "index", index);
        }

        @Override
        public List<Sentence> says() {
            return List.of(PlafondFields.says(rule));
        }

        @Override
        public Plafond with(Timeline<EuroPerYear> amount, Timeline<Growth> otherIndex) {
            return new Hard(rule, amount, otherIndex);
        }
    }

    /**
     * A slim budgetplafond: as a hard one by commitment, with a reserve for urgent clients, room that moves between
     * providers each quarter, and stays that a development plan shortens.
     *
     * @param perYear the amount of the first year; of every year where {@code renewal} is as agreed
     * @param reserve which part only urgent clients may use
     * @param rebalanced whether room moves each quarter from providers that have it to providers that need it
     * @param renewal what the next year's amount follows from
     * @param adjustment by which share the next year's amount is adjusted, besides the index
     * @param stayFactor what the development plan makes of stays, over time, for those admitted from then on
     */
    record Smart(
            Timeline<EuroPerYear> perYear,
            Timeline<Growth> index,
            Share reserve,
            boolean rebalanced,
            Renewal renewal,
            double adjustment,
            Timeline<Factor> stayFactor)
            implements Plafond {
        private static final Field<Share> RESERVE = Field.optional("reserve", FieldKind.PERCENT, Share.NONE);
        private static final Field<Boolean> REBALANCED =
                Field.optional("rebalancing", FieldKind.either("quarterly", true, "none", false), false);
        private static final FieldKind<Renewal> NEXT_YEAR =
                FieldKind.either("from-production", Renewal.FROM_PRODUCTION, "as-agreed", Renewal.AS_AGREED);
        private static final Field<Renewal> RENEWAL = Field.optional("next-year", NEXT_YEAR, Renewal.AS_AGREED);
        private static final Field<Double> ADJUSTMENT = Field.optional("adjustment", FieldKind.PERCENT_CHANGE, 0.0);

        /** Its kind. */
        public static final Variant<Function<Timeline<Growth>, Plafond>> TYPE = Variant.of(
                "smart",
                form -> priceIndex -> new Smart(
                        PlafondFields.PER_YEAR.in(form),
                        PlafondFields.index(form, priceIndex),
                        RESERVE.in(form),
                        REBALANCED.in(form),
                        RENEWAL.in(form),
                        ADJUSTMENT.in(form),
                        PlafondFields.PLAN.in(form)),
                PlafondFields.PER_YEAR,
                PlafondFields.INDEX,
                RESERVE,
                REBALANCED,
                RENEWAL,
                ADJUSTMENT,
                PlafondFields.PLAN);

        public Smart {
            Validation.requireThere(
                    "per-year",
                    perYear,
                    "index",
                    index,
                    "reserve",
                    reserve,
                    "renewal",
                    renewal,
                    "stay-factor",
                    stayFactor);
            new Validation().requireBetween("adjustment", adjustment, -1, 1).orRefuse();
        }

        @Override
        public AdmissionRule rule() {
            return AdmissionRule.COMMITTED;
        }

        @Override
        public List<Sentence> says() {
            var sentences = new ArrayList<Sentence>();
            if (reserve.value() > 0) {
                sentences.add(PlafondTypes.says("reserve", new Value.Percent(reserve.value())));
            }
            if (rebalanced) {
                sentences.add(PlafondTypes.says("rebalancing"));
            }
            sentences.add(PlafondTypes.says("next-year." + NEXT_YEAR.wordFor(renewal)));
            if (adjustment != 0) {
                sentences.add(PlafondTypes.says("adjustment", new Value.MorePercent(adjustment)));
            }
            double stays = stayFactor.steps().lastEntry().getValue().value();
            if (stays != 1) {
                sentences.add(PlafondTypes.says("development-plan", new Value.MorePercent(stays - 1)));
            }
            return sentences;
        }

        @Override
        public Plafond with(Timeline<EuroPerYear> amount, Timeline<Growth> otherIndex) {
            return new Smart(amount, otherIndex, reserve, rebalanced, renewal, adjustment, stayFactor);
        }
    }

    /**
     * A maximale bestedingsruimte: a client whose provider is full goes to another provider that has room.
     *
     * @param ifNone what happens when no provider has room
     */
    record Soft(AdmissionRule rule, Timeline<EuroPerYear> perYear, Timeline<Growth> index, IfNone ifNone)
            implements Plafond {
        private static final FieldKind<IfNone> WHERE_NONE =
                FieldKind.either("wait", IfNone.WAIT, "admit", IfNone.ADMIT);
        private static final Field<IfNone> IF_NONE = Field.optional("if-none", WHERE_NONE, IfNone.WAIT);

        /** Its kind. */
        public static final Variant<Function<Timeline<Growth>, Plafond>> TYPE = Variant.of(
                "soft",
                form -> priceIndex -> new Soft(
                        PlafondFields.ADMISSION.in(form),
                        PlafondFields.PER_YEAR.in(form),
                        PlafondFields.index(form, priceIndex),
                        IF_NONE.in(form)),
                PlafondFields.ADMISSION,
                PlafondFields.PER_YEAR,
                PlafondFields.INDEX,
                IF_NONE);

        public Soft {
            Validation.requireThere("rule", rule, "per-year", perYear, "index", index, "if-none", ifNone);
        }

        @Override
        public boolean paysAbove() {
            return ifNone == IfNone.ADMIT;
        }

        @Override
        public List<Sentence> says() {
            return List.of(PlafondFields.says(rule), PlafondTypes.says("if-none." + WHERE_NONE.wordFor(ifNone)));
        }

        @Override
        public Plafond with(Timeline<EuroPerYear> amount, Timeline<Growth> otherIndex) {
            return new Soft(rule, amount, otherIndex, ifNone);
        }
    }

    /** A productieverwachting: it never refuses and everything is paid; what goes above it is reported. */
    record Expectation(Timeline<EuroPerYear> perYear, Timeline<Growth> index) implements Unrestrained {
        /** Its kind. */
        public static final Variant<Function<Timeline<Growth>, Plafond>> TYPE = Variant.of(
                "expectation",
                form -> priceIndex ->
                        new Expectation(PlafondFields.PER_YEAR.in(form), PlafondFields.index(form, priceIndex)),
                PlafondFields.PER_YEAR,
                PlafondFields.INDEX);

        public Expectation {
            Validation.requireThere("per-year", perYear, "index", index);
        }

        @Override
        public Plafond with(Timeline<EuroPerYear> amount, Timeline<Growth> otherIndex) {
            return new Expectation(amount, otherIndex);
        }
    }

    /** When a plafond lets a client in. */
    enum AdmissionRule {
        /** While this year's production is below the plafond; then a stop until 1 January. */
        UNTIL_REACHED,
        /** Only if all who are in care and this client fit until 31 December, and next year does not start too full. */
        COMMITTED
    }

    /** What the amount of a smart plafond of the next year follows from. */
    enum Renewal {
        /** From what was produced this year. */
        FROM_PRODUCTION,
        /** From the amount that was agreed. */
        AS_AGREED
    }

    /** What a soft plafond does with a client for whom no provider has room. */
    enum IfNone {
        /** He waits. */
        WAIT,
        /** Their own provider admits them if it has a place, and what goes above the plafond is paid. */
        ADMIT
    }
}
