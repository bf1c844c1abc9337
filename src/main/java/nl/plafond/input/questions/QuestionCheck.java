package nl.plafond.input.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.ModelResult;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.check.MomentCheck;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.measures.Scenario;
import nl.plafond.vocabulary.Metric;
import nl.plafond.words.Phrase;

/** Compares one question with the model that it is about. */
record QuestionCheck(Node question, ModelResult.Sound model, Diagnostics diagnostics) {
    void check() {
        names();
        against();
        course();
        figures();
        var moments = new MomentCheck(model.model(), diagnostics);
        question.at("dates").items().forEach(moments::date);
        question.at("periods").items().forEach(moments::years);
        question.at("target").optional().ifPresent(this::target);
    }

    private void names() {
        var scenarios = model.scenarios().stream().map(Scenario::id).toList();
        for (var scenario : question.at("scenarios").items()) {
            ModelContext.requireOneOf(scenario, scenarios, "expected.scenario", diagnostics);
        }
        var services =
                model.model().services().stream().map(s -> s.id().value()).toList();
        for (var service : question.at("services").items()) {
            ModelContext.requireOneOf(service, services, "expected.service", diagnostics);
        }
    }

    /** What the others are compared with is one of the scenarios. */
    private void against() {
        var scenarios = question.at("scenarios");
        if (!scenarios.isList() || !scenarios.isSound() || isCourse()) {
            return;
        }
        var asked = scenarios.items().stream()
                .map(Node::text)
                .flatMap(Optional::stream)
                .toList();
        var baseline = model.model().baseline();
        if (question.at("against").exists()) {
            ModelContext.requireOneOf(question.at("against"), asked, "expected.one-of-scenarios", diagnostics);
        } else if (!asked.contains(baseline) && !question.hasBrokenKey()) {
            diagnostics.add(Diagnostics.about(scenarios, Phrase.of("found.nothing-to-compare-with"))
                    .suggest("suggest.add-baseline-or-against", baseline)
                    .error());
        }
    }

    private boolean isCourse() {
        return question.at("scenarios").items().size() == 1;
    }

    /** One scenario is compared with itself, so there are two moments at least. */
    private void course() {
        var dates = question.at("dates");
        var periods = question.at("periods");
        boolean isOnce = (dates.exists() || periods.exists())
                && dates.items().size() < 2
                && periods.items().size() < 2;
        if (isCourse() && isOnce && !question.hasBrokenKey()) {
            diagnostics.add(Diagnostics.about(question.at("scenarios"), Phrase.of("found.one-moment"))
                    .suggest("suggest.add-scenario-or-moment")
                    .error());
        }
    }

    private void figures() {
        for (var metric : question.at("metrics").items()) {
            requireMetric(metric);
            metric.text()
                    .flatMap(Metric::of)
                    .filter(m -> metric.isSound())
                    .ifPresent(m -> requireOneService(metric, m));
        }
    }

    private void requireMetric(Node metric) {
        ModelContext.requireOneOf(
                metric, Stream.of(Metric.values()).map(Metric::id).toList(), "expected.metric", diagnostics);
    }

    /** A mean or a share is of one service. */
    private void requireOneService(Node metric, Metric named) {
        int services = question.at("services").items().size();
        boolean one =
                services == 1 || (services == 0 && model.model().services().size() == 1);
        if (!named.hasTotal() && !one && question.at("services").isSound()) {
            diagnostics.add(Diagnostics.about(metric, ShownValue.found(metric.json()))
                    .expected("expected.one-service")
                    .error());
        }
    }

    private void target(Node target) {
        oneBound(target);
        var metric = target.at("metric");
        requireMetric(metric);
        metric.text().flatMap(Metric::of).filter(m -> metric.isSound()).ifPresent(m -> fits(target, m));
    }

    private void oneBound(Node target) {
        long bounds = Stream.of("at-most", "at-least")
                .filter(bound -> target.at(bound).exists())
                .count();
        if (bounds != 1 && target.json().isObject() && !target.hasBrokenKey()) {
            diagnostics.add(Diagnostics.about(target, Phrase.of(bounds == 0 ? "found.no-bound" : "found.two-bounds"))
                    .expected("expected.one-expectation", ShownValue.list(List.of("at-most", "at-least")))
                    .error());
        }
    }

    /** The unit is that of the metric, and a mean or a share is of one service. */
    private void fits(Node target, Metric metric) {
        var unit = target.at("unit");
        var fitting = QuestionBuilder.name(metric.unit());
        if (unit.isSound() && unit.exists() && !unit.is(fitting)) {
            diagnostics.add(Diagnostics.about(unit, ShownValue.found(unit.json()))
                    .expected("expected.unit-of", metric.id(), fitting)
                    .error());
        }
        requireOneService(target.at("metric"), metric);
    }
}
