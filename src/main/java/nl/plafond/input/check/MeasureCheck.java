package nl.plafond.input.check;

import java.util.Set;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.words.Phrase;

/** Checks one measure of a scenario: its service, its dates, and whether there is anything to change. */
final class MeasureCheck {
    private static final Set<String> BY_OR_TO =
            Set.of("change-places", "change-plafond", "change-inflow", "change-price", "change-dwellings");

    private final MeasureNode measure;
    private final ModelContext region;
    private final Diagnostics diagnostics;
    private final EarlierMeasures earlier;

    /**
     * A check of one measure.
     *
     * @param earlier what the measures before it did
     */
    MeasureCheck(MeasureNode measure, ModelContext region, EarlierMeasures earlier) {
        this.measure = measure;
        this.region = region;
        this.diagnostics = region.diagnostics();
        this.earlier = earlier;
    }

    void check() {
        new PeriodCheck(region).gradual(measure.node());
        if (BY_OR_TO.contains(measure.kind())) {
            byOrTo();
        }
        region.requireService(measure.at("service"));
        region.requireDwellings(measure.at("dwellings"));
        var service = region.service(measure.at("service"));
        if (measure.kind().equals("build-up")) {
            service.ifPresent(s -> earlier.give(s.name(), "places"));
        }
        if (service.isPresent() && measure.node().isSound()) {
            new RoomMeasureCheck(measure, service.get(), region, earlier).check();
            new ClientMeasureCheck(measure, service.get(), region).check();
        }
    }

    private void byOrTo() {
        boolean by = measure.at("by").exists();
        boolean to = measure.at("to").exists();
        // A slip of the keyboard in one of them already has its complaint.
        if (by == to
                && measure.node().json().isObject()
                && (by || measure.node().isSound())) {
            diagnostics.add(Diagnostics.about(measure.node(), Phrase.of(by ? "found.by-and-to" : "found.no-by-or-to"))
                    .expected("expected.by-or-to")
                    .error());
        }
    }
}
