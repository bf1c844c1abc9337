package nl.plafond.input;

import java.util.List;

/** Checks the levers of a model: each by itself, and drawn beside the files of the model at each end of what it can be set to. */
final class LeverCheck {
    private final Document file;
    private final Region region;
    private final Complaints complaints;

    private LeverCheck(Document file, Region region) {
        this.file = file;
        this.region = region;
        this.complaints = region.complaints();
    }

    /**
     * The levers in a file; none if there is anything wrong.
     *
     * @param documents the files of the model, the model first, as far as they could be read
     */
    static List<Lever> check(Document file, List<Document> documents, Complaints complaints) {
        var model = documents.stream().filter(Document::isModel).findFirst();
        var plans = documents.stream().filter(d -> !d.isModel()).toList();
        return new LeverCheck(file, new Region(model, plans, complaints)).check();
    }

    private List<Lever> check() {
        PaperCheck.check(file, region);
        var levers = Lever.in(file);
        levers.forEach(lever -> new LeverForm(lever, region).check());
        if (!complaints.serious()) {
            SliderValues.check(file, levers, complaints);
        }
        if (!complaints.serious()) {
            levers.forEach(lever -> new LeverDraws(lever, region).check());
        }
        return complaints.serious() ? List.of() : levers;
    }
}
