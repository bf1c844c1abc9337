package nl.plafond.input.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.words.Phrase;

/** Checks what is played together for measures that stand there twice, or that set the same on the same day. */
final class DuplicateMeasureCheck {
    private final ModelContext region;
    private final Diagnostics diagnostics;
    private final List<Document> programme;
    private final Set<String> told = new HashSet<>();

    DuplicateMeasureCheck(ModelContext region) {
        this.region = region;
        this.diagnostics = region.diagnostics();
        this.programme = region.of(Document.Kind.PROGRAMME);
    }

    /** All that is played. */
    void all() {
        region.plans().forEach(this::file);
        together();
        region.of(Document.Kind.SCENARIO).forEach(this::scenario);
    }

    /** The measures in one file. */
    private void file(Document document) {
        MeasurePair.in(MeasureLists.measures(document)).forEach(this::own);
    }

    /** The adopted measures of the programme, played one after the other. */
    private void together() {
        for (var pair : between(MeasureLists.together(MeasureLists.adopted(programme)))) {
            told.add(pair.places());
            var measure = pair.later().node();
            if (!pair.isSame()) {
                diagnostics.warn(measure, setsAgain("found.sets-again-together", pair), "suggest.last-counts");
            } else if (pair.isIdle()) {
                var found = Phrase.of("found.same-together", place(pair.earlier()));
                diagnostics.warn(measure, found, "suggest.nothing-more");
            } else {
                var found = Phrase.of("found.twice-together", place(pair.earlier()));
                diagnostics.warn(measure, found, canBePart(pair) ? "suggest.part" : "suggest.leave-one-out-if-same");
            }
        }
    }

    /** One plan, where the programme itself has been checked before and need not be told of again. */
    void plan(Document plan) {
        if (plan.top().at("take").items().size() > 1) {
            between(MeasureLists.together(MeasureLists.adopted(programme))).forEach(pair -> told.add(pair.places()));
        }
        file(plan);
        scenario(plan);
    }

    /** What a scenario takes from the programme, and its own measures; to be asked after the programme itself. */
    private void scenario(Document scenario) {
        for (var pair : between(MeasureLists.scenario(scenario, programme))) {
            takes(scenario, pair.later()).ifPresentOrElse(item -> taken(item, pair), () -> own(pair));
        }
    }

    private void own(MeasurePair pair) {
        var measure = pair.later().node();
        if (pair.isSame()) {
            diagnostics.add(Diagnostics.about(measure, Phrase.of("found.same-measure", place(pair.earlier())))
                    .suggest("suggest.leave-one-out")
                    .error());
        } else {
            diagnostics.warn(measure, setsAgain("found.sets-again", pair), "suggest.last-counts");
        }
    }

    /** Each file of the programme is whole in itself, so two of them may well set the same to the same. */
    private void taken(Node item, MeasurePair pair) {
        var same = Phrase.of("found.same-measure-taken", place(pair.later()), place(pair.earlier()));
        if (pair.isSame() && !pair.isIdle()) {
            diagnostics.add(Diagnostics.about(item, same)
                    .suggest("suggest.leave-one-out")
                    .error());
        } else if (!told.contains(pair.places())) {
            diagnostics.warn(
                    item,
                    pair.isSame() ? same : setsAgain("found.sets-again-taken", pair),
                    pair.isSame() ? "suggest.nothing-more-taken" : "suggest.last-counts-taken");
        }
    }

    private static List<MeasurePair> between(List<MeasureNode> measures) {
        return MeasurePair.in(measures).stream()
                .filter(pair -> !pair.isInOneFile())
                .filter(pair -> !pair.isSame() || !pair.isOnePart())
                .toList();
    }

    /** Where a scenario takes the file that a measure is in; empty for a measure of its own. */
    static Optional<Node> takes(Document scenario, MeasureNode measure) {
        var file = measure.node().document();
        return scenario.top().at("take").items().stream()
                .filter(item -> file.kind() == Document.Kind.PROGRAMME && item.is(file.id()))
                .findFirst();
    }

    private static boolean canBePart(MeasurePair pair) {
        return pair.later().type().filter(type -> type.has("part")).isPresent();
    }

    private static Phrase setsAgain(String key, MeasurePair pair) {
        return Phrase.of(key, pair.target().orElseThrow().shown(), place(pair.earlier()), place(pair.later()));
    }

    private static String place(MeasureNode measure) {
        return ShownValue.place(measure.node());
    }
}
