package nl.plafond.report.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;
import nl.plafond.statistics.Estimate;

/** Titles that say what a chart shows, and texts for who listens. */
final class Titles {
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
        var first = Figure.at(reading, reading.baseline(), metric, service, 0);
        var last = Figure.at(reading, reading.baseline(), metric, service, reading.last());
        var end = words.notation().date(reading.dayOf(reading.last()));
        var best = best(metric, service)
                .map(s -> words.say(
                        "title." + id + ".best",
                        words.of(reading.name(s)),
                        about(Figure.at(reading, s, metric, service, reading.last()))))
                .orElse("");
        return course("title." + id, first, last, service(service), end) + best;
    }

    private String course(String key, Figure first, Figure last, String service, String end) {
        var from = first.value(words.notation());
        var to = last.value(words.notation());
        return words.say(
                key + direction(first.after(), last.after(), from.equals(to)), service, from, about(last), end);
    }

    private static String direction(Estimate first, Estimate last, boolean looksTheSame) {
        if (looksTheSame || !(first.high() < last.low() || last.high() < first.low())) {
            return ".level";
        }
        return last.mean() > first.mean() ? ".up" : ".down";
    }

    private String about(Figure figure) {
        var value = figure.value(words.notation());
        return figure.after().high() > figure.after().low() ? words.say("about", value) : value;
    }

    /** The scenario that surely ends lowest under unchanged policy. */
    private Optional<Integer> best(Metric metric, int service) {
        if (metric.better() != Metric.Better.LOWER) {
            return Optional.empty();
        }
        return reading.changing(metric, service).stream()
                .filter(s -> reading.findings()
                                .differenceAt(s, metric, service, reading.last())
                                .high()
                        < 0)
                .min(Comparator.comparingDouble(s -> reading.findings()
                        .at(s, metric, service, reading.last())
                        .mean()));
    }

    String cost(int service) {
        var whole = java.util.stream.IntStream.range(0, reading.years().size())
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
                            Figure.at(reading, scenario, metric, service, m).value(words.notation()),
                            words.notation().date(reading.dayOf(m))))
                    .toList()));
            text.append('.');
        }
        return text.toString();
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
