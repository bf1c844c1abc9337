package nl.plafond.model.flows;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Service;
import nl.plafond.model.WayOut;
import nl.plafond.vocabulary.Days;

/**
 * How long people last on a waiting list if nobody is admitted: until they lose patience, come to need a heavier service or
 * reach the age limit.
 *
 * <p>What lasts is integrated, but for who has no memory. Whoever joins is taken to be as old as at referral.
 */
public final class AbandonmentTime {
    /** Hardly anyone lasts longer. */
    private static final double HARDLY_ANYONE = 1e-9;

    private static final int HALVINGS = 60;
    private static final double LIVES = -StrictMath.log(HARDLY_ANYONE);

    /** Nobody leaves but by being admitted. */
    static final AbandonmentTime ENDLESS = new AbandonmentTime(Optional.empty(), 0, Optional.empty());

    private final double hazard;
    /** Which part of those who leave has lost patience, where nobody has a memory. */
    private final double ofPatience;

    private final double[] times;
    private final double[] lasting;
    private final double[] area;
    private final double[] impatient;
    private final double[] tooOld;

    private AbandonmentTime(
            Optional<DurationDistribution> patience, double escalation, Optional<WayOut.AgeLimit> limit) {
        boolean memory = limit.isPresent()
                || patience.filter(p -> !(p instanceof DurationDistribution.Exponential))
                        .isPresent();
        double impatience = patience.map(p -> 1 / p.mean()).orElse(0.0);
        hazard = memory ? Double.NaN : escalation + impatience;
        ofPatience = hazard > 0 ? impatience / hazard : 0;
        times = memory ? times(patience, escalation, limit) : new double[1];
        lasting = new double[times.length];
        area = new double[times.length];
        impatient = new double[times.length];
        tooOld = new double[times.length];
        double keen = 1;
        double young = 1;
        double light = 1;
        lasting[0] = 1;
        for (int i = 1; i < times.length; i++) {
            double time = times[i];
            double stillKeen = patience.map(p -> 1 - p.cdf(Math.nextDown(time))).orElse(1.0);
            double stillYoung = limit.map(l -> l.stillYounger(time)).orElse(1.0);
            double stillLight = StrictMath.exp(-escalation * time);
            lasting[i] = stillKeen * stillYoung * stillLight;
            area[i] = area[i - 1] + (time - times[i - 1]) * (lasting[i] + lasting[i - 1]) / 2;
            impatient[i] = impatient[i - 1] + (keen - stillKeen) * (young * light + stillYoung * stillLight) / 2;
            tooOld[i] = tooOld[i - 1] + (young - stillYoung) * (keen * light + stillKeen * stillLight) / 2;
            keen = stillKeen;
            young = stillYoung;
            light = stillLight;
        }
    }

    private static double[] times(
            Optional<DurationDistribution> patience, double escalation, Optional<WayOut.AgeLimit> limit) {
        double keen = patience.map(p -> p.quantile(1 - HARDLY_ANYONE)).orElse(Double.POSITIVE_INFINITY);
        double young = limit.map(l -> l.age().value()).orElse(Double.POSITIVE_INFINITY);
        return LookingTimes.upTo(
                Math.min(keen, Math.min(LIVES / escalation, young)),
                Stream.concat(patience.stream(), limit.map(WayOut.AgeLimit::atReferral).stream()),
                false);
    }

    /**
     * How long people last on the list of a service.
     *
     * @param before what was worked out before
     */
    public static AbandonmentTime of(Service service, Memoizer before) {
        var rules = new Rules(
                service.waiting().patience(),
                service.waiting()
                        .escalation()
                        .map(e -> e.perYear().value() / Days.PER_YEAR)
                        .orElse(0.0),
                service.wayOut().ageLimit());
        return before.of(rules, () -> new AbandonmentTime(rules.patience, rules.escalation, rules.limit));
    }

    private record Rules(Optional<DurationDistribution> patience, double escalation, Optional<WayOut.AgeLimit> limit) {}

    /** Whether nobody ever leaves the list but by being admitted. */
    public boolean isEndless() {
        return hazard == 0;
    }

    /** Whether how long someone has waited says nothing about how much longer they will. */
    public boolean isMemoryless() {
        return !Double.isNaN(hazard);
    }

    /** How many days people last on average; infinite where they last for ever. */
    public double mean() {
        if (isMemoryless()) {
            return 1 / hazard;
        }
        return area[area.length - 1];
    }

    /** Which part of those who join are still there so many days later if nobody was admitted. */
    public double lasting(double days) {
        return isMemoryless() ? StrictMath.exp(-hazard * days) : at(lasting, days);
    }

    /**
     * How many days those have waited who are the last on a list whose length is so many times what joins it in a day;
     * {@code size} is less than the mean.
     */
    public double ageAt(double size) {
        if (isEndless()) {
            return size;
        }
        if (isMemoryless()) {
            return -StrictMath.log1p(-size * hazard) / hazard;
        }
        int found = Arrays.binarySearch(area, size);
        int above = Math.min(found < 0 ? -found - 1 : found, area.length - 1);
        int below = Math.max(0, above - 1);
        double wide = area[above] - area[below];
        double part = wide == 0 ? 0 : (size - area[below]) / wide;
        return times[below] + Math.min(1, part) * (times[above] - times[below]);
    }

    /** Which part of those who join have lost patience within so many days. */
    double impatient(double days) {
        return isMemoryless() ? ofPatience * -StrictMath.expm1(-hazard * days) : at(impatient, days);
    }

    /** Which part of those who join have reached the age limit within so many days. */
    double tooOld(double days) {
        return isMemoryless() ? 0 : at(tooOld, days);
    }

    private double at(double[] values, double days) {
        int found = Arrays.binarySearch(times, days);
        if (found >= 0) {
            return values[found];
        }
        int above = -found - 1;
        if (above == times.length) {
            return values[above - 1];
        }
        double part = (days - times[above - 1]) / (times[above] - times[above - 1]);
        return values[above - 1] + part * (values[above] - values[above - 1]);
    }

    /**
     * How many must join a list a day for it to be so long: at least {@code joins}, and so many that no more than {@code admits}
     * need be admitted for it to keep its length.
     */
    public double paceOf(int waiting, double joins, double admits) {
        double pace = Math.max(joins, admits);
        if (isEndless() || waiting == 0) {
            return pace;
        }
        boolean fits = pace * mean() > waiting + 1;
        if (fits && pace * lasting(ageAt(waiting / pace)) >= admits) {
            return pace;
        }
        // The longer they have waited, the less must have joined, and the more of that has left.
        double least = 0;
        double most = isMemoryless() ? LIVES / hazard : times[times.length - 1];
        for (int i = 0; i < HALVINGS; i++) {
            double age = (least + most) / 2;
            boolean longer = waiting * lasting(age) > admits * sizeAt(age);
            least = longer ? age : least;
            most = longer ? most : age;
        }
        return Math.max((waiting + 1) / mean(), waiting / sizeAt(least));
    }

    private double sizeAt(double days) {
        return isMemoryless() ? -StrictMath.expm1(-hazard * days) / hazard : at(area, days);
    }
}
