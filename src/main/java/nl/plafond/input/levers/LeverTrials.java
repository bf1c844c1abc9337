package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.check.ScenarioCheck;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;
import tools.jackson.databind.node.ArrayNode;

/** Draws a lever as it stands, at both ends of its slider and at both ends of its months, and checks each as a scenario. */
final class LeverTrials {
    private final Lever lever;
    private final ModelContext region;

    LeverTrials(Lever lever, ModelContext region) {
        this.lever = lever;
        this.region = region;
    }

    void check() {
        lever.sheets().values().forEach(this::check);
    }

    private void check(Document sheet) {
        var plain = problems(sheet);
        var ends = ends(sheet).toList();
        // A slider that stands where it starts is not drawn at all, so a rule may well be idle there.
        plain.stream()
                .filter(problem -> problem.isError()
                        || lever.slider().isEmpty()
                        || ends.stream().allMatch(end -> has(end.problems(), problem)))
                .forEach(region.diagnostics()::add);
        for (var end : ends) {
            end.problems().stream()
                    .filter(problem -> problem.isError() && !has(plain, problem))
                    .limit(1)
                    .forEach(problem -> region.diagnostics().add(at(end.node(), problem)));
        }
    }

    private static boolean has(List<Diagnostic> problems, Diagnostic problem) {
        return problems.stream()
                .anyMatch(p -> p.path().equals(problem.path())
                        && p.found().key().equals(problem.found().key()));
    }

    /** One end of what can be set, and what is wrong there. */
    private record End(Node node, List<Diagnostic> problems) {}

    private Stream<End> ends(Document sheet) {
        var values = lever.slider().stream()
                .flatMap(slider -> Stream.of(slider.at("least"), slider.at("most")))
                .map(end -> new End(end, problems(at(sheet, AdjustableNumbers.decimal(end)))));
        var months = lever.start().stream()
                .flatMap(start -> Stream.of(start.at("least"), start.at("most")))
                .map(end -> new End(end, problems(from(sheet, NodeValues.date(end)))));
        return Stream.concat(values, months);
    }

    private Document at(Document sheet, BigDecimal value) {
        var drawn = new EditedMeasure(lever.measures().findFirst().orElseThrow());
        drawn.set(lever.number().orElseThrow(), value, "");
        drawn.rests().forEach(rest -> drawn.fill(rest, ""));
        var root = sheet.root().deepCopy();
        ((ArrayNode) root.path("measures")).set(0, drawn.asItem());
        return sheet.withRoot(root);
    }

    private Document from(Document sheet, LocalDate day) {
        var root = sheet.root().deepCopy();
        var end = region.end().orElseThrow();
        MeasureDates.shift(root, MeasureDates.months(lever.begins().orElseThrow(), day), end);
        return sheet.withRoot(root);
    }

    private List<Diagnostic> problems(Document sheet) {
        var heard = new Diagnostics();
        var plans = Stream.concat(region.plans().stream(), Stream.of(sheet)).toList();
        new ScenarioCheck(sheet, new ModelContext(region.model(), plans, heard)).check();
        return heard.inOrder();
    }

    private static Diagnostic at(Node end, Diagnostic problem) {
        var found = Phrase.of("found.in-this-position", problem.path(), problem.found());
        return new Diagnostic(
                end.document().file(),
                end.document().place(end.pointer()).line(),
                end.document().place(end.pointer()).column(),
                end.document().path(end.pointer()),
                found,
                problem.expected(),
                problem.suggestion(),
                problem.severity());
    }
}
