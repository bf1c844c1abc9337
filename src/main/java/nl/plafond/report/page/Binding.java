package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** Says which limit keeps people out under unchanged policy: the places, the plafond, or nothing. */
final class Binding {
    /** From this share of the time on a limit is said to bind. */
    private static final double BINDS = 0.05;

    private final Reading reading;
    private final Words words;
    private final PastYear year;

    Binding(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
        year = new PastYear(reading);
    }

    /** A sentence for each service that has a limit, and what shows that it binds. */
    List<String> points() {
        var points = new ArrayList<String>();
        var signals = new Signals(reading, words);
        for (int service : reading.services()) {
            if (reading.limited(service)) {
                points.add(point(service));
                points.addAll(signals.ofPeople(service));
            }
        }
        return points.isEmpty() ? List.of(words.say("know.binding.nothing")) : points;
    }

    private String point(int service) {
        return words.say(
                "know.binding." + key(service),
                words.of(reading.serviceName(service)),
                words.notation().percent(mean(Metric.REFUSED_BY_PLAFOND, service)),
                words.notation().percent(mean(Metric.REFUSED_BY_PLACES, service)),
                words.notation().date(reading.dayOf(reading.lookAt())),
                words.notation().number(placedElsewhere(service), 0));
    }

    private String key(int service) {
        var plan = reading.service(reading.baseline(), service);
        if (plan.dutyToPlace()) {
            return placedElsewhere(service) < 0.5 ? "never" : "overflow";
        }
        boolean capped = reading.capped(reading.baseline(), service);
        if (!capped && !plan.hasPlaces()) {
            return "open";
        }
        double places = mean(Metric.REFUSED_BY_PLACES, service);
        double plafond = mean(Metric.REFUSED_BY_PLAFOND, service);
        if (places < BINDS && plafond < BINDS) {
            return capped && plan.hasPlaces() ? "none" : "none.only";
        }
        return plafond > places ? plan.hasPlaces() ? "plafond" : "plafond.only" : capped ? "places" : "places.only";
    }

    /** A warning beside sums, where the plafond of a service keeps its door shut. */
    Optional<String> plafondBinds(int service) {
        double plafond = mean(Metric.REFUSED_BY_PLAFOND, service);
        return plafond < BINDS
                ? Optional.empty()
                : Optional.of(words.say(
                        "region.binds",
                        words.of(reading.serviceName(service)),
                        words.notation().percent(plafond)));
    }

    private double mean(Metric metric, int service) {
        return year.mean(reading.baseline(), metric, service);
    }

    private double placedElsewhere(int service) {
        var sum = year.sum(reading.baseline(), Metric.OVERFLOW, service);
        return sum.exists() ? sum.mean() : 0;
    }
}
