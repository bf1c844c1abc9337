package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Funding;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** Three things to know before deciding: what binds, where the money goes, and which assumptions are wide. */
final class Insights {
    private static final int WIDEST = 5;
    /** The share of taken places that tariffs count on (Jeugdautoriteit 2023, for JeugdzorgPlus). */
    private static final double PAID_FOR = 0.90;

    private static final List<Metric> CATEGORIES = List.of(
            Metric.COST_CARE,
            Metric.COST_SURCHARGE,
            Metric.COST_AVAILABILITY,
            Metric.COST_BRIDGING,
            Metric.COST_OVERFLOW,
            Metric.COST_REVIEW,
            Metric.COST_PROGRAMME,
            Metric.COST_FRICTION);

    private final Reading reading;
    private final Words words;

    Insights(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    List<Body.Know> three() {
        return List.of(
                new Body.Know(
                        words.say("know.binding"),
                        new Binding(reading, words).points(),
                        words.say("know.binding.remark")),
                new Body.Know(words.say("know.money"), money(), words.say("know.money.remark")),
                new Body.Know(words.say("know.assumptions"), assumptions(), words.say("know.assumptions.remark")));
    }

    private List<String> money() {
        var points = new ArrayList<String>();
        for (int scenario : reading.others()) {
            points.add(words.say(
                    "know.money.line",
                    reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                    shifts(scenario)));
        }
        var signals = new Signals(reading, words);
        for (int service : reading.services()) {
            points.addAll(signals.ofMoney(service));
            emptyPlaces(service).ifPresent(points::add);
        }
        return points;
    }

    /** A warning where places stand empty for which nobody pays the provider. */
    private Optional<String> emptyPlaces(int service) {
        var empty = reading.others().stream()
                .filter(scenario -> {
                    var funding = reading.service(scenario, service)
                            .funding()
                            .on(reading.model().lookAt());
                    if (!funding.equals(Funding.PER_ETMAAL)) {
                        return false;
                    }
                    double taken = new PastYear(reading).mean(scenario, Metric.OCCUPANCY, service);
                    return taken > 0 && taken < PAID_FOR;
                })
                .map(reading::letter)
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "know.money.empty",
                        words.of(reading.serviceName(service)),
                        words.list(empty),
                        words.notation().percent(PAID_FOR)));
    }

    private record Shift(int service, Metric category, Figure figure) {
        double mean() {
            return figure.difference().mean();
        }
    }

    private String shifts(int scenario) {
        int year = reading.yearOf(reading.lookAt());
        var certain = new ArrayList<Shift>();
        boolean any = false;
        for (int service : reading.services()) {
            for (var category : CATEGORIES) {
                var figure = Figure.ofYear(reading, scenario, category, service, year);
                any |= figure.certainty() != Certainty.SAME;
                if (figure.difference().certain()) {
                    certain.add(new Shift(service, category, figure));
                }
            }
        }
        if (certain.isEmpty()) {
            return words.say(
                    any ? "know.money.unknown" : "know.money.same",
                    reading.years().get(year));
        }
        certain.sort(Comparator.comparingDouble(s -> -Math.abs(s.mean())));
        var parts = certain.stream().limit(3).map(this::shift).toList();
        return words.say("know.money.shift", reading.years().get(year), words.list(parts));
    }

    private String shift(Shift shift) {
        return words.say(
                shift.mean() < 0 ? "know.money.less" : "know.money.more",
                shift.figure().write(Math.abs(shift.mean()), shift.figure().halfWidth(), words.notation()),
                words.say("metric." + shift.category().id()),
                words.of(reading.serviceName(shift.service())));
    }

    private List<String> assumptions() {
        var widest = reading.model().parameters().stream()
                .filter(p ->
                        p.status() == Parameter.Status.ASSUMPTION && p.range().isPresent())
                .sorted(Comparator.comparingDouble(p -> -width(p)))
                .limit(WIDEST)
                .toList();
        var names = new ParameterNames(reading, words);
        var points = widest.stream()
                .map(p -> words.say(
                        "know.assumption",
                        names.of(p),
                        words.notation().exact(p.value()),
                        words.notation().exact(p.range().orElseThrow().low()),
                        words.notation().exact(p.range().orElseThrow().high()),
                        names.unit(p)))
                .toList();
        return points.isEmpty() ? List.of(words.say("know.assumptions.none")) : points;
    }

    /** How wide the range of an assumption is, relative to its value. */
    private static double width(Parameter parameter) {
        var range = parameter.range().orElseThrow();
        double width = range.high() - range.low();
        return parameter.value() == 0 ? (width > 0 ? Double.MAX_VALUE : 0) : width / Math.abs(parameter.value());
    }
}
