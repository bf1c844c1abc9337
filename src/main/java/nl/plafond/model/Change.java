package nl.plafond.model;

/** How a measure changes a quantity: to a value, by an amount, or by a share of what it was. */
public sealed interface Change {
    /** What the quantity becomes. */
    double applyTo(double before);

    /** The quantity becomes this value whatever it was. */
    record To(double value) implements Change {
        @Override
        public double applyTo(double before) {
            return value;
        }
    }

    /** The quantity rises by this amount, or falls where it is negative; never below zero. */
    record By(double amount) implements Change {
        @Override
        public double applyTo(double before) {
            return Math.max(0, before + amount);
        }
    }

    /** The quantity rises by this share of itself, or falls where it is negative; -0.10 is ten percent less. */
    record ByShare(double share) implements Change {
        public ByShare {
            if (!(share >= -1)) {
                throw new IllegalArgumentException("nothing falls by more than the whole, got " + share);
            }
        }

        @Override
        public double applyTo(double before) {
            return before * (1 + share);
        }
    }
}
