package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.model.Violation;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.sentences.Value;

/** How a measure changes a quantity: to a value, by an amount, or by a share of what it was. */
public sealed interface Change {
    /** What the quantity becomes. */
    double applyTo(double before);

    /** This change in a sentence. */
    Value value(boolean isMoney);

    /**
     * What a factor on a quantity becomes, so that the quantity changes in this way.
     *
     * @param factor the factor before
     * @param full when the whole change is there
     * @param quantity the quantity to which the factor applies; where it is zero it can only stay so
     */
    default Timeline<Factor> onFactor(Timeline<Factor> factor, LocalDate from, LocalDate full, Timeline<?> quantity) {
        double whole = quantity.on(from).value();
        return factor.changed(from, full, before -> {
            double level = whole * before;
            if (level == 0 && applyTo(0) != 0) {
                throw new InvalidModelException(List.of(Violation.found(
                        "", "found.nothing-to-change", "there is nothing on {0} that could become more", from)));
            }
            return level == 0 ? before : before * applyTo(level) / level;
        });
    }

    /** The quantity becomes this value whatever it was. */
    record To(double value) implements Change {
        public To {
            new Validation().requireNotNegative("to", value).orRefuse();
        }

        @Override
        public Value value(boolean isMoney) {
            return new Value.Becomes(value, isMoney);
        }

        @Override
        public double applyTo(double before) {
            return value;
        }
    }

    /** The quantity rises by this amount, or falls where it is negative; never below zero. */
    record By(double amount) implements Change {
        public By {
            new Validation()
                    .requireBetween("by", amount, -Double.MAX_VALUE, Double.MAX_VALUE)
                    .orRefuse();
        }

        @Override
        public Value value(boolean isMoney) {
            return new Value.More(amount, isMoney);
        }

        @Override
        public double applyTo(double before) {
            return Math.max(0, before + amount);
        }
    }

    /** The quantity rises by this share of itself, or falls where it is negative; -0.10 is ten percent less. */
    record ByShare(double share) implements Change {
        public ByShare {
            new Validation().requireBetween("by", share, -1, Double.MAX_VALUE).orRefuse();
        }

        @Override
        public Value value(boolean isMoney) {
            return new Value.MorePercent(share);
        }

        @Override
        public double applyTo(double before) {
            return before * (1 + share);
        }
    }
}
