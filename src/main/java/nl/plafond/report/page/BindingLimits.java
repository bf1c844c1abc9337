package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.report.reading.KeptOut;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Years;
import nl.plafond.vocabulary.Metric;

/** Says which limit keeps people out under unchanged policy: the places, the plafond, a want of staff, or nothing. */
final class BindingLimits {
    private final RunView reading;
    private final ReportTexts words;
    private final PastYear year;

    BindingLimits(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        year = new PastYear(reading);
    }

    /** A sentence on the limit of a service, and what shows that it binds; none for a service without limits. */
    List<String> points(int service) {
        var points = new ArrayList<String>();
        if (reading.limited(service)) {
            if (exists(service)) {
                points.add(point(service));
            }
            points.addAll(new Signals(reading, words).ofPeople(service));
        }
        return points;
    }

    /** Whether anyone comes or is there under unchanged policy; a service that is yet to open has nothing that binds. */
    private boolean exists(int service) {
        return year.sum(reading.baseline(), Metric.REFERRALS, service).mean() > 0
                || reading.findings()
                                .at(reading.baseline(), Metric.IN_CARE, service, reading.lookAt())
                                .mean()
                        > 0;
    }

    private String point(int service) {
        var key = key(service);
        return said(key, service) + (key.startsWith("none") ? atOtherTimes(service) : "");
    }

    private String said(String key, int service) {
        return words.say(
                "know.binding." + key,
                words.of(reading.serviceName(service)),
                words.notation().percent(mean(Metric.REFUSED_BY_PLAFOND, service)),
                words.notation().percent(mean(Metric.REFUSED_BY_PLACES, service)),
                words.notation().date(reading.dayOf(reading.lookAt())),
                words.notation().number(placedElsewhere(service), 0),
                words.notation().percent(byStaff(service)));
    }

    /** In which other years a limit does bind: a year without is not a course without. */
    private String atOtherTimes(int service) {
        var years = IntStream.range(0, reading.years().size())
                .filter(y -> new KeptOut(
                                ofYear(Metric.REFUSED_BY_PLAFOND, service, y),
                                ofYear(Metric.REFUSED_BY_PLACES, service, y),
                                ofYear(Metric.REFUSED_BY_STAFF, service, y))
                        .byAny())
                .mapToObj(reading.years()::get)
                .toList();
        return years.isEmpty() ? "" : " " + words.say("know.binding.other", Years.written(years, words));
    }

    private double ofYear(Metric metric, int service, int number) {
        return IntStream.range(0, reading.months())
                .filter(m -> reading.yearOf(m) == number)
                .mapToDouble(m -> reading.findings()
                        .at(reading.baseline(), metric, service, m)
                        .mean())
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
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
        var keptOut = keptOut(service);
        if (!keptOut.byAny()) {
            return capped && plan.hasPlaces() ? "none" : "none.only";
        }
        if (keptOut.staff() > Math.max(keptOut.plafond(), keptOut.places())) {
            return "staff";
        }
        return keptOut.plafond() > keptOut.places()
                ? plan.hasPlaces() ? "plafond" : "plafond.only"
                : capped ? "places" : "places.only";
    }

    /** A warning beside sums, where the plafond of a service keeps its door shut. */
    Optional<String> plafondBinds(int service) {
        return Optional.of(keptOut(service))
                .filter(KeptOut::byPlafond)
                .map(keptOut -> words.say(
                        "region.binds",
                        words.of(reading.serviceName(service)),
                        words.notation().percent(keptOut.plafond())));
    }

    private KeptOut keptOut(int service) {
        return new KeptOut(
                mean(Metric.REFUSED_BY_PLAFOND, service), mean(Metric.REFUSED_BY_PLACES, service), byStaff(service));
    }

    private double byStaff(int service) {
        boolean counted =
                reading.service(reading.baseline(), service).room().staff().isPresent();
        return counted ? mean(Metric.REFUSED_BY_STAFF, service) : 0;
    }

    private double mean(Metric metric, int service) {
        return year.mean(reading.baseline(), metric, service);
    }

    private double placedElsewhere(int service) {
        var sum = year.sum(reading.baseline(), Metric.OVERFLOW, service);
        return sum.exists() ? sum.mean() : 0;
    }
}
