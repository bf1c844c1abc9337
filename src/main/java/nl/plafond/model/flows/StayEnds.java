package nl.plafond.model.flows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Service;
import nl.plafond.model.WayOut;
import nl.plafond.vocabulary.Days;

/**
 * How stays in a service end in the long run.
 *
 * @param mean how many days they last on average
 * @param completed which part of them lasts until care is complete
 * @param stopped which part the maximum stay ends
 * @param brokenDown which part breaks down
 * @param tooOld which part the age limit ends
 */
record StayEnds(double mean, double completed, double stopped, double brokenDown, double tooOld) {
    /** Hardly anyone stays longer. */
    private static final double ALL = 1 - 1e-9;

    /**
     * How the stays end of those who came under the rules of a day.
     *
     * <p>Where a stay may break down or end with an age, the chance that it still lasts is integrated. Who waited is taken to
     * be as old on admission as at referral.
     */
    static StayEnds of(Service service, LocalDate day, Memoizer before) {
        return of(service, service.stay().length(), day, before);
    }

    /** The same for clients who stay as long as their group does. */
    static StayEnds of(Service service, DurationDistribution stay, LocalDate day, Memoizer before) {
        var rules = new Rules(
                stay,
                service.stay().maximum().on(day).value(),
                service.wayOut()
                        .breakdown()
                        .map(b -> b.perYear().on(day).value() / Days.PER_YEAR)
                        .orElse(0.0),
                service.wayOut().ageLimit());
        return before.of(rules, rules::ends);
    }

    /** What stays depend on; the maximum in days, the hazard per day. */
    private record Rules(DurationDistribution law, double maximum, double hazard, Optional<WayOut.AgeLimit> limit) {
        StayEnds ends() {
            if (hazard == 0 && limit.isEmpty()) {
                double stopped = Double.isInfinite(maximum) ? 0 : 1 - law.cdf(maximum);
                double mean = Double.isInfinite(maximum) ? law.mean() : law.mean() * law.residualCdf(maximum);
                return new StayEnds(mean, 1 - stopped, stopped, 0, 0);
            }
            double end = Math.min(maximum, law.quantile(ALL));
            double mean = 0;
            double tooOld = 0;
            double before = 0;
            double young = 1;
            double lasting = 1;
            for (double time : LookingTimes.upTo(end, spans())) {
                double lastingBefore = lasting;
                double youngBefore = young;
                lasting = StrictMath.exp(-hazard * time) * (1 - law.cdf(Math.nextDown(time)));
                young = limit.map(l -> l.stillYounger(time)).orElse(1.0);
                mean += (time - before) * (lasting * young + lastingBefore * youngBefore) / 2;
                tooOld += (youngBefore - young) * (lasting + lastingBefore) / 2;
                before = time;
            }
            double stopped = end == maximum ? lasting * young : 0;
            double brokenDown = hazard * mean;
            return new StayEnds(mean, Math.max(0, 1 - stopped - brokenDown - tooOld), stopped, brokenDown, tooOld);
        }

        private Stream<DurationDistribution> spans() {
            return Stream.concat(Stream.of(law), limit.map(WayOut.AgeLimit::atReferral).stream());
        }
    }
}
