package nl.plafond.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.Document.Kind;
import nl.plafond.input.Drawing.Drawn;
import nl.plafond.input.Drawing.Refused;
import nl.plafond.input.Problem.Severity;
import nl.plafond.model.Control;
import nl.plafond.model.Lapses;
import nl.plafond.model.Scenario;
import nl.plafond.model.Variant;

/**
 * Writes a draft as a file and reads that file again, so that what is played is what the file says.
 *
 * @param kept the model, whose files were found sound
 * @param draft what the file will say
 */
record DraftReader(Kept kept, Draft draft) {
    /** A variant differs little from the one before. */
    private static final Lapses LAPSES = new Lapses();

    Drawing read(Variant variant, List<Control> controls) {
        var yaml = FileHead.of(kept.model(), kept.folder(), variant, controls) + YamlText.of(draft.root());
        var complaints = new Complaints();
        try {
            var file = new SourceFile(ModelFolder.SCENARIOS + "/" + variant.id() + ".yaml", yaml);
            var document =
                    SchemaCheck.check(Composer.compose(file, Kind.SCENARIO, variant.id(), complaints), complaints);
            var drawn = check(document, complaints);
            var remarks = Stream.concat(draft.remarks().stream(), remarks(document, complaints).stream())
                    .toList();
            return complaints.serious() ? new Refused(remarks) : drawn(document, drawn.orElseThrow(), yaml, remarks);
        } catch (Unreadable e) {
            throw new IllegalStateException("what was written can be read: " + e.problems(), e);
        }
    }

    /** The scenario in a file, if nothing is wrong with it so far. */
    private Optional<Scenario> check(Document document, Complaints complaints) {
        var plans = Stream.concat(kept.documents().stream().skip(1), Stream.of(document))
                .toList();
        var region = new Region(Optional.of(kept.file()), plans, complaints);
        PaperCheck.check(document, region);
        new PlanCheck(document, region).check();
        if (complaints.serious()) {
            return Optional.empty();
        }
        var model = kept.model();
        var programme = kept.of(Kind.PROGRAMME);
        var scenario = new MeasureBuilder(new PlafondBuilder(model.priceIndex())).scenario(document, programme);
        new WorkloadCheck(model, region, LAPSES).plan(scenario.measures(), Play.scenario(document, programme));
        return Optional.of(scenario);
    }

    private Drawing drawn(Document document, Scenario scenario, String yaml, List<Remark> remarks) {
        var model = kept.model();
        var parameters = new ArrayList<>(model.parameters());
        parameters.addAll(Papers.parameters(document));
        return new Drawn(scenario, model.withParameters(parameters), yaml, remarks);
    }

    /** What the checks say, at the controls; of several errors about one control the first says enough. */
    private List<Remark> remarks(Document document, Complaints complaints) {
        boolean serious = complaints.serious();
        return complaints.inOrder().stream()
                .filter(problem -> !serious || problem.severity() == Severity.ERROR)
                .map(problem -> new Remark(control(document, problem), PlainWords.of(problem)))
                .distinct()
                .toList();
    }

    private Optional<String> control(Document document, Problem problem) {
        return twice(problem)
                .or(() -> document.top()
                        .all()
                        .filter(spot -> document.path(spot.pointer()).equals(problem.path()))
                        .findFirst()
                        .flatMap(draft::control));
    }

    /** Where a file of the programme says the same as the scenario itself, its switch is what one would switch off. */
    private Optional<String> twice(Problem problem) {
        return problem.found().key().equals("found.same-measure")
                ? kept.of(Kind.PROGRAMME).stream()
                        .filter(file -> String.valueOf(
                                        problem.found().arguments().get(0))
                                .startsWith(file.file() + ":"))
                        .map(file -> Panel.TAKE + file.id())
                        .findFirst()
                : Optional.empty();
    }
}
