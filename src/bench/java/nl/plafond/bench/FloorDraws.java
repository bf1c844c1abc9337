package nl.plafond.bench;

import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/** Random gaps and stays by inversion, from a stream of bits for each. */
final class FloorDraws {
    private static final double VARIANCE = Math.log(2);
    private static final double SIGMA = Math.sqrt(VARIANCE);
    private static final double LOCATION = Math.log(ReferenceWork.MEAN_STAY) - VARIANCE / 2;

    private static final double[] CENTRE = {
        2509.0809287301226727,
        33430.575583588128105,
        67265.770927008700853,
        45921.953931549871457,
        13731.693765509461125,
        1971.5909503065514427,
        133.14166789178437745,
        3.387132872796366608
    };
    private static final double[] UNDER_CENTRE = {
        5226.495278852545925,
        28729.085735721942674,
        39307.89580009271061,
        21213.794301586595867,
        5394.1960214247511077,
        687.1870074920579083,
        42.313330701600911252,
        1
    };
    private static final double[] TAIL = {
        7.7454501427834140764e-4,
        0.0227238449892691845833,
        0.24178072517745061177,
        1.27045825245236838258,
        3.64784832476320460504,
        5.7694972214606914055,
        4.6303378461565452959,
        1.42343711074968357734
    };
    private static final double[] UNDER_TAIL = {
        1.05075007164441684324e-9,
        5.475938084995344946e-4,
        0.0151986665636164571966,
        0.14810397642748007459,
        0.68976733498510000455,
        1.6763848301838038494,
        2.05319162663775882187,
        1
    };

    private final XoShiRo256PlusPlus gaps;
    private final XoShiRo256PlusPlus stays;

    FloorDraws(int replication) {
        gaps = stream(2L * replication);
        stays = stream(2L * replication + 1);
    }

    private static XoShiRo256PlusPlus stream(long key) {
        return new XoShiRo256PlusPlus(mix(key + 1), mix(key + 2), mix(key + 3), mix(key + 4));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static double uniform(XoShiRo256PlusPlus bits) {
        return ((bits.nextLong() >>> 12) + 0.5) * 0x1p-52;
    }

    /** Days to the next referral, at so many a day. */
    double gap(double perDay) {
        return -StrictMath.log(uniform(gaps)) / perDay;
    }

    /** A stay in days. */
    double stay() {
        return lognormal(LOCATION);
    }

    /** What remains of the stay of someone found in care: a part of a stay that is drawn in proportion to its length. */
    double remainder() {
        return uniform(stays) * lognormal(LOCATION + VARIANCE);
    }

    private double lognormal(double location) {
        return StrictMath.exp(location + SIGMA * normal(uniform(stays)));
    }

    /** Wichura's AS 241 (1988), to about 1e-16 but for the far tail, which these draws do not reach often enough to time. */
    private static double normal(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE, r) / polynomial(UNDER_CENTRE, r);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? p : 1 - p)) - 1.6;
        return Math.copySign(polynomial(TAIL, r) / polynomial(UNDER_TAIL, r), q);
    }

    private static double polynomial(double[] c, double r) {
        return ((((((c[0] * r + c[1]) * r + c[2]) * r + c[3]) * r + c[4]) * r + c[5]) * r + c[6]) * r + c[7];
    }
}
