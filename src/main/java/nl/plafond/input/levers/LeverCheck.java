package nl.plafond.input.levers;

import java.util.List;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.check.ProvenanceCheck;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;

/** Checks the levers of a model: each by itself, and drawn beside the files of the model at each end of what it can be set to. */
public final class LeverCheck {
    private final Document file;
    private final ModelContext region;
    private final Diagnostics diagnostics;

    private LeverCheck(Document file, ModelContext region) {
        this.file = file;
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    /**
     * The levers in a file; none if there is anything wrong.
     *
     * @param documents the files of the model, the model first, as far as they could be read
     */
    public static List<Lever> check(Document file, List<Document> documents, Diagnostics diagnostics) {
        var model = documents.stream().filter(Document::isModel).findFirst();
        var plans = documents.stream().filter(d -> !d.isModel()).toList();
        return new LeverCheck(file, new ModelContext(model, plans, diagnostics)).check();
    }

    private List<Lever> check() {
        ProvenanceCheck.check(file, region);
        ProvenanceCheck.limits(file, region);
        var levers = Lever.in(file);
        levers.forEach(lever -> new LeverFormCheck(lever, region).check());
        if (!diagnostics.serious()) {
            SliderValues.check(file, levers, diagnostics);
        }
        if (!diagnostics.serious()) {
            levers.forEach(lever -> new LeverTrials(lever, region).check());
        }
        return diagnostics.serious() ? List.of() : levers;
    }
}
