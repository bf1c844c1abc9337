package nl.plafond.model;

import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Variant;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * How providers of a service are paid (bekostigingsvorm).
 *
 * <p>Each form pays a part of the price for every etmaal that is delivered and a part for every place, taken or not; the
 * forms differ in those two parts only, so that they can be compared on the same care.
 */
public sealed interface Funding {
    /** Paid for what is delivered: price times quantity. The provider bears what empty places cost. */
    Funding PER_ETMAAL = new PerEtmaal();

    /** What it is, in a few words that are not yet in any language. */
    Sentence says();

    /** Which part of the price is paid for an etmaal that is delivered. */
    double perEtmaal();

    /** Which part of the price of an etmaal is paid for a day of a place, taken or not. */
    double perPlace();

    /** Price times quantity (pxq). */
    record PerEtmaal() implements Funding {
        /** Its kind. */
        public static final Variant<Funding> TYPE = Variant.of("per-etmaal", form -> PER_ETMAAL);

        @Override
        public Sentence says() {
            return FundingTypes.says(this);
        }

        @Override
        public double perEtmaal() {
            return 1;
        }

        @Override
        public double perPlace() {
            return 0;
        }
    }

    /** A fixed sum for the places, used or not (beschikbaarheidsfinanciering). */
    record Availability() implements Funding {
        /** Its kind. */
        public static final Variant<Funding> TYPE = Variant.of("availability", form -> new Availability());

        @Override
        public Sentence says() {
            return FundingTypes.says(this);
        }

        @Override
        public double perEtmaal() {
            return 0;
        }

        @Override
        public double perPlace() {
            return 1;
        }
    }

    /**
     * The price with a surcharge for the average vacancy (leegstandsopslag).
     *
     * @param surcharge part of the price, 0.12 for 12%
     */
    record VacancySurcharge(double surcharge) implements Funding {
        private static final Field<Share> SURCHARGE = Field.required("surcharge", FieldKind.PERCENT);

        /** Its kind. */
        public static final Variant<Funding> TYPE = Variant.of(
                "vacancy-surcharge",
                form -> new VacancySurcharge(SURCHARGE.in(form).value()),
                SURCHARGE);

        public VacancySurcharge {
            if (!(surcharge >= 0 && surcharge < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a surcharge is not negative, got " + surcharge);
            }
        }

        @Override
        public Sentence says() {
            return FundingTypes.says(this, new Value.Percent(surcharge));
        }

        @Override
        public double perEtmaal() {
            return 1 + surcharge;
        }

        @Override
        public double perPlace() {
            return 0;
        }
    }

    /**
     * A part for the places and the rest for what is delivered.
     *
     * @param available which part of the price is paid for a place, taken or not
     */
    record Hybrid(double available) implements Funding {
        private static final Field<Share> AVAILABLE = Field.required("available", FieldKind.PERCENT);

        /** Its kind. */
        public static final Variant<Funding> TYPE =
                Variant.of("hybrid", form -> new Hybrid(AVAILABLE.in(form).value()), AVAILABLE);

        public Hybrid {
            if (!(available >= 0 && available <= 1)) {
                throw new IllegalArgumentException("a part lies between 0 and 1, got " + available);
            }
        }

        @Override
        public Sentence says() {
            return FundingTypes.says(this, new Value.Percent(available));
        }

        @Override
        public double perEtmaal() {
            return 1 - available;
        }

        @Override
        public double perPlace() {
            return available;
        }
    }
}
