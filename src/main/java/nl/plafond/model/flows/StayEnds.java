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
 * @param mean how many days they last on average, all of them together where care stands still now and then
 * @param completed which part of them lasts until care is complete, or until an indication after which it stops
 * @param stopped which part the maximum stay ends
 * @param brokenDown which part breaks down
 * @param tooOld which part the age limit ends
 * @param interruptions how often one of them stands still on average, and goes on after it
 */
record StayEnds(double mean, double completed, double stopped, double brokenDown, double tooOld, double interruptions) {
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
                service.wayOut().ageLimit(),
                service.indication()
                        .map(i -> new Looks(
                                i.term().on(day).value(),
                                i.ends().on(day).value(),
                                i.standStill().on(day).value() > 0)));
        return before.of(rules, rules::ends);
    }

    /** Each time after so many days somebody looks, a part stops, and for the others care perhaps stands still. */
    private record Looks(double term, double ends, boolean standStill) {}

    /** What stays depend on; the maximum in days, the hazard per day. */
    private record Rules(
            DurationDistribution law,
            double maximum,
            double hazard,
            Optional<WayOut.AgeLimit> limit,
            Optional<Looks> looks) {
        StayEnds ends() {
            if (hazard == 0 && limit.isEmpty() && looks.isEmpty()) {
                double stopped = Double.isInfinite(maximum) ? 0 : 1 - law.cdf(maximum);
                double mean = Double.isInfinite(maximum) ? law.mean() : law.mean() * law.residualCdf(maximum);
                return new StayEnds(mean, 1 - stopped, stopped, 0, 0, 0);
            }
            double end = Math.min(maximum, law.quantile(ALL));
            double mean = 0;
            double tooOld = 0;
            double before = 0;
            double interruptions = 0;
            double young = 1;
            double lasting = 1;
            for (double time : LookingTimes.upTo(end, spans(), looks.isPresent())) {
                double lastingBefore = lasting;
                double youngBefore = young;
                double goOn = goOn(time);
                lasting = StrictMath.exp(-hazard * time) * (1 - law.cdf(Math.nextDown(time))) * goOn;
                young = limit.map(l -> l.stillYounger(time)).orElse(1.0);
                interruptions += lasting * young * interruptionsBetween(before, time);
                mean += (time - before) * (lasting * young + lastingBefore * youngBefore) / 2;
                tooOld += (youngBefore - young) * (lasting + lastingBefore) / 2;
                before = time;
            }
            double stopped = end == maximum ? lasting * young : 0;
            double brokenDown = hazard * mean;
            double completed = Math.max(0, 1 - stopped - brokenDown - tooOld);
            return new StayEnds(mean, completed, stopped, brokenDown, tooOld, interruptions);
        }

        /** Which part of those who are in care so long goes on after each of its indications. */
        private double goOn(double time) {
            return looks.map(l -> StrictMath.pow(1 - l.ends, looked(l, time))).orElse(1.0);
        }

        private double interruptionsBetween(double before, double time) {
            return looks.filter(Looks::standStill)
                    .map(l -> looked(l, time) - looked(l, before))
                    .orElse(0.0);
        }

        private static double looked(Looks looks, double time) {
            return Math.floor(time / looks.term);
        }

        private Stream<DurationDistribution> spans() {
            return Stream.concat(Stream.of(law), limit.map(WayOut.AgeLimit::atReferral).stream());
        }
    }
}
