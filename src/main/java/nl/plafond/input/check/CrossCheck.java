package nl.plafond.input.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureBuilder;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ModelRules;
import nl.plafond.words.Phrase;
import tools.jackson.databind.JsonNode;

/** Compares the parts of all documents with each other, as far as each part is sound in itself. */
public final class CrossCheck {
    private final ModelContext region;
    private final Diagnostics diagnostics;

    private CrossCheck(ModelContext region) {
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    /**
     * Complains about what does not fit together.
     *
     * @param documents those that could be read, the model first if it is among them
     * @param known those of them in which all was found sound before
     * @param scenarioNames of all scenario files, also those that could not be read
     * @param programmeNames of all files of the programme, also those that could not be read
     */
    @SuppressWarnings("ReferenceEquality") // a document that says the same as a known one is still another
    public static void check(
            List<Document> documents,
            Set<Document> known,
            List<String> scenarioNames,
            List<String> programmeNames,
            Diagnostics diagnostics) {
        var model = documents.stream().filter(Document::isModel).findFirst();
        var plans = documents.stream().filter(d -> !d.isModel()).toList();
        var region = new ModelContext(model, plans, diagnostics);
        var changed =
                documents.stream().filter(document -> !known.contains(document)).toList();
        (hasSourcesOf(known, model) ? changed : documents).forEach(document -> ProvenanceCheck.check(document, region));
        changed.forEach(document -> ProvenanceCheck.limits(document, region));
        var check = new CrossCheck(region);
        model.ifPresent(check::model);
        new BudgetCheck(region).check();
        plans.forEach(plan -> measures(plan, region));
        new ProgrammeCheck(region, scenarioNames, programmeNames).check();
        together(changed, region);
        ReservedNames.check(region, scenarioNames);
        check.baseline(scenarioNames, documents);
    }

    /** Whether the sources are those of a model in which all was found sound before. */
    private static boolean hasSourcesOf(Set<Document> known, Optional<Document> model) {
        return model.map(CrossCheck::sources)
                .filter(sources -> known.stream()
                        .filter(Document::isModel)
                        .anyMatch(before -> sources(before).equals(sources)))
                .isPresent();
    }

    private static JsonNode sources(Document model) {
        return model.root().path("sources");
    }

    private void model(Document document) {
        var period = new PeriodCheck(region);
        period.checkModel();
        new ShareCheck(diagnostics).everySpan(document.top());
        for (var service : region.services()) {
            Refusals.tell(service.node(), ModelRules.ofName(service.name()), diagnostics);
            new ServiceCheck(service, region).check();
            period.checkService(service);
        }
        BlockedCheck.onLists(region);
        new DwellingsCheck(region).check();
        new StaffCheck(region).check();
        new DeskCheck(region).check();
        new SplitCheck(region).check();
        new CircleCheck(region).check();
    }

    /** The measures in a file, after those that it takes from others; each file answers for its own. */
    static void measures(Document document, ModelContext region) {
        var earlier = new EarlierMeasures();
        var programme = region.of(Document.Kind.PROGRAMME);
        MeasureLists.together(MeasureBuilder.taken(document, programme).toList())
                .forEach(measure -> new MeasureCheck(measure, region.silent(), earlier).check());
        MeasureLists.measures(document).forEach(measure -> new MeasureCheck(measure, region, earlier).check());
    }

    /** Measures beside each other; where only the model has changed they are to each other as they were. */
    private static void together(List<Document> changed, ModelContext region) {
        var plans = changed.stream().filter(document -> !document.isModel()).toList();
        var duplicates = new DuplicateMeasureCheck(region);
        var diversions = new DiversionCheck(region);
        var presences = new PresenceCheck(region);
        if (plans.stream().anyMatch(document -> document.kind() == Document.Kind.PROGRAMME)) {
            duplicates.all();
            diversions.all();
            presences.all();
        } else {
            plans.forEach(duplicates::plan);
            plans.forEach(diversions::plan);
            plans.forEach(presences::plan);
        }
    }

    private void baseline(List<String> names, List<Document> documents) {
        if (names.isEmpty()) {
            diagnostics.add(Diagnostics.about(ModelFolder.SCENARIOS, Position.NONE, Phrase.of("found.no-scenarios"))
                    .expected("expected.scenarios")
                    .error());
            return;
        }
        region.find("baseline").filter(Node::isSound).ifPresent(baseline -> {
            if (!names.contains(baseline.text().orElse(""))) {
                region.complainUnknown(baseline, names, "expected.scenario");
            }
            baselineDocument(baseline, documents).stream()
                    .flatMap(document -> Stream.of("take", "measures").map(document.top()::at))
                    .filter(measures -> !measures.items().isEmpty())
                    .forEach(measures -> diagnostics.add(Diagnostics.about(
                                    measures,
                                    Phrase.of(
                                            "found.items",
                                            String.valueOf(measures.items().size())))
                            .expected("expected.no-measures")
                            .error()));
        });
    }

    private static Optional<Document> baselineDocument(Node baseline, List<Document> documents) {
        return documents.stream()
                .filter(document -> document.kind() == Document.Kind.SCENARIO
                        && document.id().equals(baseline.text().orElse("")))
                .findFirst();
    }
}
