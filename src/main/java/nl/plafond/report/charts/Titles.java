package nl.plafond.report.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** Titles that say what a chart shows, and texts for who listens. */
final class Titles {
    /** A change by less than this part of what it was is none to speak of in a title. */
    private static final double SLIGHT = 0.02;

    private final Reading reading;
    private final Words words;

    Titles(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    String service(int service) {
        return service == reading.findings().all() ? words.say("all.services") : words.of(reading.serviceName(service));
    }

    /** "Zonder maatregelen groeit de wachtlijst van 133 naar ongeveer 410; het laagst is hij met …". */
    String monthly(String id, Metric metric, int service) {
        var months = IntStream.range(0, reading.months())
                .filter(m -> end(reading.baseline(), metric, service, m).exists())
                .toArray();
        if (months.length == 0) {
            return words.say("title.plain", capital(service(service)), words.say("chart." + id + ".unit"));
        }
        int latest = months[months.length - 1];
        var first = end(reading.baseline(), metric, service, months[0]);
        var last = end(reading.baseline(), metric, service, latest);
        var end = words.notation().date(reading.dayOf(latest));
        return course("title." + id, first, last, capital(service(service)), end) + extreme(id, metric, service);
    }

    /** The scenario that surely ends lowest below unchanged policy, or else the one that ends highest above it. */
    private String extreme(String id, Metric metric, int service) {
        if (metric.better() != Metric.Better.LOWER) {
            return "";
        }
        var end = Comparator.comparingDouble(
                (Integer s) -> end(s, metric, service).after().mean());
        var best = reading.changing(metric, service).stream()
                .filter(s -> end(s, metric, service).difference().high() < 0)
                .min(end);
        var worst = reading.changing(metric, service).stream()
                .filter(s -> end(s, metric, service).difference().low() > 0)
                .max(end);
        return best.map(s -> extreme("title." + id + ".best", s, metric, service))
                .or(() -> worst.map(s -> extreme("title." + id + ".worst", s, metric, service)))
                .orElse("");
    }

    private String extreme(String key, int scenario, Metric metric, int service) {
        return words.say(key, words.of(reading.name(scenario)), about(end(scenario, metric, service)));
    }

    private Figure end(int scenario, Metric metric, int service) {
        return end(scenario, metric, service, reading.last());
    }

    private Figure end(int scenario, Metric metric, int service, int month) {
        return Figure.at(reading, scenario, metric, service, month);
    }

    /** A text as it begins a title. */
    String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.notation().locale()) + text.substring(1);
    }

    private String course(String key, Figure first, Figure last, String service, String end) {
        var from = first.value(words.notation());
        return words.say(key + direction(first, last), service, from, about(last), end);
    }

    private String direction(Figure first, Figure last) {
        var before = first.after();
        var after = last.after();
        if (before.mean() < 1 && after.mean() < 1) {
            return ".none";
        }
        boolean same = first.value(words.notation()).equals(last.value(words.notation()));
        boolean slight = Math.abs(after.mean() - before.mean()) < SLIGHT * before.mean();
        if (same || slight || !(before.high() < after.low() || after.high() < before.low())) {
            return ".level";
        }
        return after.mean() > before.mean() ? ".up" : ".down";
    }

    private String about(Figure figure) {
        var value = figure.value(words.notation());
        return figure.after().high() > figure.after().low() ? words.say("about", value) : value;
    }

    String cost(int service) {
        var whole = IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .toArray();
        int first = whole[0];
        int last = whole[whole.length - 1];
        return course(
                "title.cost",
                Figure.ofYear(reading, reading.baseline(), Metric.COST_TOTAL, service, first),
                Figure.ofYear(reading, reading.baseline(), Metric.COST_TOTAL, service, last),
                service(service),
                Integer.toString(reading.years().get(last)));
    }

    String alternative(String id, Metric metric, int service, List<Integer> scenarios) {
        var text = new StringBuilder(words.say("alt." + id, service(service)));
        for (int scenario : scenarios) {
            text.append(' ').append(words.of(reading.name(scenario))).append(": ");
            text.append(words.list(reading.moments().stream()
                    .map(m -> words.say(
                            "alt.value",
                            value(Figure.at(reading, scenario, metric, service, m)),
                            words.notation().date(reading.dayOf(m))))
                    .toList()));
            text.append('.');
        }
        return text.toString();
    }

    private String value(Figure figure) {
        return figure.exists() ? figure.value(words.notation()) : words.say("table.none");
    }

    String costAlternative(int service, List<Integer> scenarios) {
        var text = new StringBuilder(words.say("alt.cost", service(service)));
        for (int scenario : scenarios) {
            text.append(' ').append(words.of(reading.name(scenario))).append(": ");
            text.append(words.list(reading.moments().stream()
                    .map(reading::yearOf)
                    .map(y -> words.say(
                            "alt.year",
                            Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, y)
                                    .value(words.notation()),
                            reading.years().get(y)))
                    .toList()));
            text.append('.');
        }
        return text.toString();
    }
}
