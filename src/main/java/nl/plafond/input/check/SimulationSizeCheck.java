package nl.plafond.input.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Document;
import nl.plafond.model.CareModel;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Violation;
import nl.plafond.model.flows.CompetingEnds;
import nl.plafond.model.flows.SimulationSize;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.MeasureTypes;
import nl.plafond.model.measures.Scenario;

/**
 * Checks that a play comes to an end within reason: nobody goes round in a circle without time, and there are no more
 * clients and no more to draw than a computer can handle. It looks at the model as it is played, measures applied, on every
 * day on which something changes.
 *
 * @param model the region as it is, from files in which nothing else is wrong
 */
public record SimulationSizeCheck(CareModel model, ModelContext region, CompetingEnds lapses) {
    /** The model as it is, and then under each of these plans, if it is sound as it is. */
    public void check(List<Scenario> scenarios) {
        var itself = excess(model);
        if (itself.isPresent()) {
            var top = region.model().orElseThrow().top();
            var where = grows(itself.get().path());
            region.diagnostics()
                    .add(Refusals.diagnostic(top, itself.get().here().within(where)));
            return;
        }
        var programme = region.of(Document.Kind.PROGRAMME);
        var plans = new ArrayList<Plan>();
        for (var document : region.of(Document.Kind.SCENARIO)) {
            scenarios.stream()
                    .filter(s -> s.id().equals(document.id()))
                    .forEach(s -> plans.add(new Plan(s.measures(), MeasureLists.scenario(document, programme))));
        }
        var measures = model.programme().measures();
        for (int i = 0; i < measures.size(); i++) {
            plans.add(new Plan(measures.get(i).measures(), MeasureLists.measures(programme.get(i))));
        }
        plans.add(new Plan(
                model.programme().together().measures(), MeasureLists.together(MeasureLists.adopted(programme))));
        // Each is a model of its own to look through, on all processors; what is wrong is told in their order.
        plans.parallelStream().map(this::wrong).toList().stream()
                .flatMap(Optional::stream)
                .forEach(region.diagnostics()::add);
    }

    /** What a plan takes, and where each of the measures stands. */
    private record Plan(List<Measure> measures, List<MeasureNode> nodes) {}

    /**
     * The model under the measures of a plan; the first with which there is too much is complained of.
     *
     * @param nodes where each of the measures stands
     */
    public void plan(List<Measure> measures, List<MeasureNode> nodes) {
        wrong(new Plan(measures, nodes)).ifPresent(region.diagnostics()::add);
    }

    private Optional<Diagnostic> wrong(Plan plan) {
        int all = plan.measures.size();
        return all == 0 || complaint(plan, all).isEmpty()
                ? Optional.empty()
                : IntStream.rangeClosed(1, all)
                        .mapToObj(count -> complaint(plan, count))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** What is wrong with the last of so many measures, after those before it. */
    private Optional<Diagnostic> complaint(Plan plan, int count) {
        var last = plan.nodes.get(count - 1).node();
        try {
            return excess(under(plan.measures.subList(0, count)))
                    .map(excess -> Refusals.diagnostic(last, excess.here()));
        } catch (InvalidModelException e) {
            return Optional.of(Refusals.diagnostic(last, e.violations().get(0).here()));
        }
    }

    /** The model as it is played; what costs money by itself is not. */
    private CareModel under(List<Measure> measures) {
        var changed = model;
        for (var measure : measures) {
            if (MeasureTypes.of(measure).effect() != MeasureType.Effect.COST) {
                changed = measure.applyTo(changed);
            }
        }
        return changed;
    }

    private Optional<Violation> excess(CareModel played) {
        return SimulationSize.excess(played, lapses);
    }

    /** Where there is growth it is that, more likely than the first rate, that goes too far. */
    private String grows(String path) {
        if (!path.endsWith(".referrals")) {
            return path;
        }
        var file = region.model().orElseThrow().top();
        return Stream.of("growth", "rate")
                .map(key -> path + "." + key)
                .filter(below -> file.down(below).exists())
                .findFirst()
                .orElse(path);
    }
}
