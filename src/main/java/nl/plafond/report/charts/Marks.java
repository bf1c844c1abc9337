package nl.plafond.report.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.Plafond;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.MeasureTypes;
import nl.plafond.report.reading.PlafondCeiling;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** What stands in a frame beside the lines: the dates on which measures start, and places, plafonds and norms as ceilings. */
record Marks(RunView reading, ReportTexts words, ChartData data) {
    private static final double BESIDE = 0.4;
    /** Z comes before AA. */
    private static final Comparator<String> BY_LABEL = Comparator.comparingInt(
                    (String text) -> (text + " ").indexOf(' '))
            .thenComparing(Comparator.naturalOrder());

    /** When the measures of these scenarios on a service start: a mark for each date, cost alone apart. */
    List<Plot.DateMark> dates(List<Integer> scenarios, int service) {
        var letters = byDate(scenarios, service, (scenario, kind) -> reading.letter(scenario));
        var names = byDate(scenarios, service, (scenario, kind) -> reading.letter(scenario) + " " + kind);
        return letters.keySet().stream()
                .map(d -> new Plot.DateMark(
                        ChartData.inYears(d), String.join(" ", letters.get(d)), String.join(", ", names.get(d))))
                .toList();
    }

    /** The same with what the measures are and without whose they are. */
    List<Plot.DateMark> named(List<Integer> scenarios, int service) {
        return byDate(scenarios, service, (scenario, kind) -> kind).entrySet().stream()
                .map(e -> new Plot.DateMark(ChartData.inYears(e.getKey()), "", words.list(List.copyOf(e.getValue()))))
                .toList();
    }

    private TreeMap<LocalDate, Set<String>> byDate(
            List<Integer> scenarios, int service, BiFunction<Integer, String, String> told) {
        var found = new TreeMap<LocalDate, Set<String>>();
        for (int scenario : scenarios) {
            for (var measure : reading.scenarios().get(scenario).measures()) {
                if (reading.concerns(measure, service) && isSeen(measure)) {
                    var kind = words.measures().say(MeasureTypes.of(measure).key() + ".short");
                    found.computeIfAbsent(measure.from(), d -> new TreeSet<>(BY_LABEL))
                            .add(told.apply(scenario, kind));
                }
            }
        }
        return found;
    }

    private boolean isSeen(Measure measure) {
        return measure.from().isAfter(reading.start())
                && measure.from().isBefore(reading.run().horizon())
                && MeasureTypes.of(measure).effect() != MeasureType.Effect.COST;
    }

    /** The norm of a service as a ceiling, in weeks; none for a service without a norm. */
    List<Plot.Ceiling> norm(int service) {
        double weeks =
                reading.service(reading.baseline(), service).waiting().norm().value()
                        / ChartData.unit(Metric.WAIT_MEAN);
        return Double.isFinite(weeks)
                ? List.of(new Plot.Ceiling(
                        words.say("chart.norm", words.notation().number(weeks, 0)),
                        List.of(new Plot.Step(ChartData.inYears(reading.start()), data.endOf(reading.last()), weeks))))
                : List.of();
    }

    /** The places of a service as ceilings: those of unchanged policy, and what scenarios make of them, each once. */
    List<Plot.Ceiling> places(List<Integer> scenarios, int service) {
        return ceilings(
                scenarios,
                "chart.places",
                s -> IntStream.range(0, reading.months())
                        .mapToObj(m -> places(s, service, m))
                        .toList());
    }

    /** How many clients the plafond of a service pays for, as ceilings likewise. */
    List<Plot.Ceiling> plafonds(List<Integer> scenarios, int service) {
        return ceilings(
                scenarios,
                "chart.plafond-clients",
                s -> PlafondCeiling.of(reading, s, service).orElse(Collections.nCopies(reading.months(), Double.NaN)));
    }

    /** The plafond of a service in each whole year, in constant prices, as ceilings likewise. */
    List<Plot.Ceiling> plafonds(List<Integer> scenarios, int service, Money money, String name) {
        return scenarios.stream()
                .map(s -> plafond(s, service, money))
                .filter(steps -> !steps.isEmpty())
                .distinct()
                .map(steps -> new Plot.Ceiling(name, steps))
                .toList();
    }

    private List<Plot.Step> plafond(int scenario, int service, Money money) {
        return data.wholeYears()
                .filter(y -> !Double.isNaN(reading.findings().plafond(scenario, service, y)))
                .mapToObj(y -> new Plot.Step(
                        reading.years().get(y) - BESIDE,
                        reading.years().get(y) + BESIDE,
                        reading.findings().plafond(scenario, service, y) / money.euros()))
                .toList();
    }

    /** What that ceiling is called: a plafond that stops, an expectation that counts, or one of both. */
    String plafondName(List<Integer> scenarios, int service) {
        var kinds = scenarios.stream()
                .flatMap(s -> reading.plafonds(s, service))
                .map(p -> p instanceof Plafond.Expectation)
                .distinct()
                .toList();
        return words.say(
                kinds.size() > 1
                        ? "chart.plafond.mixed"
                        : kinds.contains(true) ? "chart.plafond.expectation" : "chart.plafond");
    }

    /** The places, and how many clients the plafond pays for. */
    List<Plot.Ceiling> room(List<Integer> scenarios, int service) {
        return Stream.concat(places(scenarios, service).stream(), plafonds(scenarios, service).stream())
                .toList();
    }

    private List<Plot.Ceiling> ceilings(List<Integer> scenarios, String text, IntFunction<List<Double>> months) {
        return scenarios.stream()
                .map(s -> steps(months.apply(s)))
                .filter(steps -> !steps.isEmpty())
                .distinct()
                .map(steps -> new Plot.Ceiling(
                        words.say(
                                text,
                                words.notation()
                                        .number(steps.get(steps.size() - 1).value(), 0)),
                        steps))
                .toList();
    }

    private List<Plot.Step> steps(List<Double> values) {
        return joined(IntStream.range(0, values.size())
                .mapToObj(m -> step(m, values.get(m)))
                .filter(s -> !Double.isNaN(s.value()))
                .toList());
    }

    private static List<Plot.Step> joined(List<Plot.Step> steps) {
        var joined = new ArrayList<Plot.Step>();
        for (var step : steps) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).value() == step.value()
                    && joined.get(last).until() == step.from()) {
                joined.set(last, new Plot.Step(joined.get(last).from(), step.until(), step.value()));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    private double places(int scenario, int service, int month) {
        return reading.findings().at(scenario, Metric.PLACES, service, month).mean();
    }

    private Plot.Step step(int month, double value) {
        double from = month == 0 ? ChartData.inYears(reading.start()) : data.endOf(month - 1);
        return new Plot.Step(from, data.endOf(month), value);
    }
}
