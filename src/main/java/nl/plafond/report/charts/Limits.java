package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** Draws which limit keeps the door shut, month by month: under unchanged policy, and under the scenario that changes it most. */
final class Limits {
    private static final List<Metric> LIMITS =
            List.of(Metric.REFUSED_BY_PLAFOND, Metric.REFUSED_BY_PLACES, Metric.REFUSED_BY_STAFF);
    private static final Scale WHOLE = new Scale(0, 100, 25);

    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;
    private final PastYear year;

    Limits(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
        year = new PastYear(reading);
    }

    /** The chart of a service; none if no limit ever keeps anyone out. */
    Optional<Chart> chart(int service) {
        var limits = LIMITS.stream().filter(m -> reading.ever(m, service)).toList();
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        var most = limits.stream()
                .flatMap(m -> reading.changing(m, service).stream())
                .max(Comparator.comparingDouble(s -> moved(s, limits, service)));
        var scenarios =
                Stream.concat(Stream.of(reading.baseline()), most.stream()).toList();
        var lines = scenarios.stream()
                .flatMap(s -> limits.stream().map(m -> line(s, m, service)))
                .toList();
        var notes = new ArrayList<>(List.of(words.say("chart.note.limits")));
        data.note(
                        "chart.note.left-out",
                        reading.others().stream()
                                .filter(s -> !scenarios.contains(s))
                                .filter(s -> limits.stream().anyMatch(m -> reading.changes(s, m, service)))
                                .toList())
                .ifPresent(notes::add);
        var name = words.of(reading.serviceName(service));
        return Optional.of(new TimeChart(
                        data.id(service) + "-limits",
                        title(name, limits, service),
                        words.say("chart.limits.subtitle", name),
                        words.say("chart.limits.unit"),
                        new Plot(lines, List.of(), data.marks().dates(scenarios, service), data.time(), WHOLE),
                        notes)
                .in(words));
    }

    private double moved(int scenario, List<Metric> limits, int service) {
        return limits.stream()
                .mapToDouble(m -> Math.abs(year.mean(scenario, m, service) - year.mean(reading.baseline(), m, service)))
                .sum();
    }

    private String title(String name, List<Metric> limits, int service) {
        var last = limits.get(limits.size() - 1);
        var which = limits.size() > 1 && last != Metric.REFUSED_BY_STAFF ? "both" : last.id();
        return words.say(
                "title.limits." + which,
                name,
                words.notation().date(reading.dayOf(reading.lookAt())),
                percent(Metric.REFUSED_BY_PLAFOND, service),
                percent(Metric.REFUSED_BY_PLACES, service),
                data.against(),
                limits.contains(Metric.REFUSED_BY_STAFF) ? percent(Metric.REFUSED_BY_STAFF, service) : "");
    }

    private String percent(Metric limit, int service) {
        return words.notation().percent(year.mean(reading.baseline(), limit, service));
    }

    /** Means over the futures, since a share of the time is one. The lines of a scenario differ in their dashes. */
    private Line line(int scenario, Metric limit, int service) {
        var line = data.means(scenario, limit, service);
        var stroke = limit == Metric.REFUSED_BY_PLAFOND
                ? Palette.unchanged(line).stroke()
                : Palette.of(limit == Metric.REFUSED_BY_PLACES ? 0 : 1, line).stroke();
        return line.named(words.say("limits.of", line.name(), words.say("limits." + limit.id())))
                .looking(line.colour(), stroke)
                .with(Line.Fan.NONE);
    }
}
