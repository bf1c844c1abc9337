package nl.plafond.input.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.CareModel;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.ServiceId;
import nl.plafond.model.flows.CompetingEnds;
import nl.plafond.model.flows.SimulationSize;
import nl.plafond.model.flows.VisitBound;
import nl.plafond.model.flows.VisitBound.Cause;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.words.Phrase;

/**
 * Checks that a play comes to an end within reason: nobody goes round in a circle without time, and there are no more
 * clients and no more to draw than a computer can handle. It looks at the model as it is played, measures applied, on every
 * day on which something changes.
 *
 * @param model the region as it is, from files in which nothing else is wrong
 */
public record SimulationSizeCheck(CareModel model, ModelContext region, CompetingEnds lapses) {
    /**
     * What is wrong with a model.
     *
     * @param where in the file of the model, as far as it has it
     */
    private record Excess(Phrase found, Phrase expected, String where) {}

    /** The model as it is, and then under each of these plans, if it is sound as it is. */
    public void check(List<Scenario> scenarios) {
        var itself = excess(model);
        if (itself.isPresent()) {
            var place = region.model().orElseThrow().top().down(itself.get().where());
            region.diagnostics().add(complaint(place, itself.get()));
            return;
        }
        var programme = region.of(Document.Kind.PROGRAMME);
        for (var document : region.of(Document.Kind.SCENARIO)) {
            scenarios.stream()
                    .filter(s -> s.id().equals(document.id()))
                    .forEach(s -> plan(s.measures(), MeasureLists.scenario(document, programme)));
        }
        var measures = model.programme().measures();
        for (int i = 0; i < measures.size(); i++) {
            plan(measures.get(i).measures(), MeasureLists.measures(programme.get(i)));
        }
        plan(model.programme().together().measures(), MeasureLists.together(MeasureLists.adopted(programme)));
    }

    /**
     * The model under the measures of a plan; the first with which there is too much is complained of.
     *
     * @param nodes where each of the measures stands
     */
    public void plan(List<Measure> measures, List<MeasureNode> nodes) {
        if (measures.isEmpty() || complaint(measures, nodes).isEmpty()) {
            return;
        }
        for (int count = 1; count <= measures.size(); count++) {
            var complaint = complaint(measures.subList(0, count), nodes.subList(0, count));
            if (complaint.isPresent()) {
                region.diagnostics().add(complaint.get());
                return;
            }
        }
    }

    /** What is wrong with the last of some measures, after those before it. */
    private Optional<Diagnostic> complaint(List<Measure> measures, List<MeasureNode> nodes) {
        var last = nodes.get(measures.size() - 1).node();
        try {
            return excess(under(measures)).map(excess -> complaint(last, excess));
        } catch (InvalidModelException e) {
            return Optional.of(Refusals.diagnostic(last, e.violations().get(0).here()));
        }
    }

    private CareModel under(List<Measure> measures) {
        var changed = model;
        for (var measure : measures) {
            changed = measure.applyTo(changed);
        }
        return changed;
    }

    private static Diagnostic complaint(Node node, Excess excess) {
        return Diagnostics.about(node, excess.found())
                .expected(excess.expected())
                .error();
    }

    private Optional<Excess> excess(CareModel played) {
        return new VisitBound(played, lapses)
                .tooOften()
                .map(SimulationSizeCheck::goesRound)
                .or(() -> tooMuch(played));
    }

    private static Excess goesRound(VisitBound.Circle circle) {
        var names = circle.services().stream().map(ServiceId::value).collect(Collectors.joining(" > "));
        return new Excess(
                Phrase.of(
                        "found.too-often",
                        names,
                        VisitBound.MOST_PER_YEAR,
                        circle.from().toString()),
                Phrase.of("expected.slower-circle"),
                "services." + circle.services().get(0).value() + "." + key(circle.cause()));
    }

    private static String key(Cause cause) {
        return switch (cause) {
            case STAY -> "stay";
            case BREAKDOWN -> "breakdown";
            case RELAPSE -> "relapse";
            case PATIENCE -> "waiting.patience";
            case ESCALATION -> "waiting.escalation";
            case LIST_STOP -> "waiting.list-stop";
            case AGE_LIMIT -> "age-limit";
        };
    }

    private Optional<Excess> tooMuch(CareModel played) {
        var volume = SimulationSize.of(played, lapses);
        var busiest = "services." + played.services().get(volume.busiest()).id().value() + ".referrals";
        if (volume.hasTooManyClients()) {
            return Optional.of(new Excess(
                    Phrase.of("found.too-many-clients", Math.rint(volume.allClients())),
                    Phrase.of("expected.fewer-clients", SimulationSize.MOST_CLIENTS),
                    grows(busiest)));
        }
        double events = volume.events();
        var where = volume.dwellings() > volume.visits() ? "dwellings" : busiest;
        return Optional.of(new Excess(
                        Phrase.of("found.too-much-to-play", Math.rint(events)),
                        Phrase.of("expected.less-to-play", SimulationSize.MOST_EVENTS),
                        where))
                .filter(excess -> volume.isTooMuch());
    }

    /** Where there is growth it is that, more likely than the first rate, that goes too far. */
    private String grows(String referrals) {
        var file = region.model().orElseThrow().top();
        return Stream.of("growth", "rate")
                .map(key -> referrals + "." + key)
                .filter(path -> file.down(path).exists())
                .findFirst()
                .orElse(referrals);
    }
}
