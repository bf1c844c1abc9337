package nl.plafond.simulation.internal.random;

/** The simplest distributions, at scale 1. */
enum UnitLaw implements Law {
    /** Always 1. */
    ONE {
        @Override
        public double cdf(double days) {
            return days >= 1 ? 1 : 0;
        }

        @Override
        public double quantile(double share) {
            return 1;
        }
    },
    /** Anything from 0 to 1 with the same chance. */
    EVEN {
        @Override
        public double cdf(double days) {
            return Math.max(0, Math.min(1, days));
        }

        @Override
        public double quantile(double share) {
            return share;
        }
    },
    /** Without memory, with mean 1. */
    EXPONENTIAL {
        @Override
        public double cdf(double days) {
            return days <= 0 ? 0 : -StrictMath.expm1(-days);
        }

        @Override
        public double quantile(double share) {
            return -StrictMath.log1p(-share);
        }
    };

    QuantileTable table() {
        return QuantileTable.of(knot -> quantile(Knots.share(knot)), this);
    }
}
