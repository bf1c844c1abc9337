package nl.plafond.input.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.plafond.input.ModelResult;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.model.questions.Questions;
import nl.plafond.model.questions.Target;
import nl.plafond.model.questions.Target.Bound;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Metric.Unit;

/** Builds questions from sound nodes. */
record QuestionBuilder(ModelResult.Sound model) {
    private static final double PERCENT = 100;

    /** The name of a unit in questions: a share is written in percent. */
    static String name(Unit unit) {
        return unit == Unit.SHARE ? "percent" : unit.id();
    }

    Question question(Node node) {
        var scenarios = texts(node.at("scenarios"));
        return QuestionRecordBuilder.builder()
                .id(node.name())
                .question(NodeValues.labelInDutch(node.at("question")))
                .scenarios(scenarios)
                .against(against(node, scenarios))
                .services(services(node.at("services"), scenarios))
                .metrics(texts(node.at("metrics")).stream()
                        .map(id -> Metric.of(id).orElseThrow())
                        .toList())
                .moments(moments(node))
                .target(node.at("target").optional().map(QuestionBuilder::target))
                .worthSaying(worthSaying(node.at("worth-saying")))
                .build();
    }

    /** With what the others are compared; a single scenario with itself. */
    private String against(Node node, List<String> scenarios) {
        return scenarios.size() == 1
                ? scenarios.get(0)
                : node.at("against").text().orElse(model.model().baseline());
    }

    private List<ServiceId> services(Node named, List<String> scenarios) {
        return named.exists()
                ? texts(named).stream().map(ServiceId::new).toList()
                : scenarios.size() == 1
                        ? model.model().services().stream().map(Service::id).toList()
                        : Questions.touched(model.model(), model.scenarios(), scenarios);
    }

    private List<ObservationTime> moments(Node node) {
        var moments = new ArrayList<ObservationTime>();
        node.at("dates").items().forEach(day -> moments.add(new MonthEnd(NodeValues.date(day))));
        node.at("periods")
                .items()
                .forEach(years -> moments.add(new Years(NodeValues.whole(years.at(0)), NodeValues.whole(years.at(1)))));
        return moments.isEmpty() ? Questions.moments(model.model()) : moments;
    }

    private static Target target(Node node) {
        var metric = Metric.of(NodeValues.text(node.at("metric"))).orElseThrow();
        var bound = node.at("at-most").exists() ? Bound.AT_MOST : Bound.AT_LEAST;
        var value = NodeValues.plain(node.at(bound == Bound.AT_MOST ? "at-most" : "at-least"));
        return new Target(metric, bound, inUnit(value, metric.unit()));
    }

    private static Map<Unit, Double> worthSaying(Node node) {
        var thresholds = new EnumMap<Unit, Double>(Unit.class);
        for (var unit : Unit.values()) {
            node.at(name(unit)).number().ifPresent(number -> thresholds.put(unit, inUnit(number, unit)));
        }
        return thresholds;
    }

    private static double inUnit(double written, Unit unit) {
        return unit == Unit.SHARE ? written / PERCENT : written;
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(NodeValues::text).toList();
    }
}
