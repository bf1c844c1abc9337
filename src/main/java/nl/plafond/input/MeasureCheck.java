package nl.plafond.input;

import java.util.Set;
import nl.plafond.words.Phrase;

/** Checks one measure of a scenario: its service, its dates, and whether there is anything to change. */
final class MeasureCheck {
    private static final Set<String> BY_OR_TO =
            Set.of("change-places", "change-plafond", "change-inflow", "change-price", "change-dwellings");

    private final MeasureSpot measure;
    private final Region region;
    private final Complaints complaints;
    private final Earlier earlier;

    /**
     * A check of one measure.
     *
     * @param earlier what the measures before it did
     */
    MeasureCheck(MeasureSpot measure, Region region, Earlier earlier) {
        this.measure = measure;
        this.region = region;
        this.complaints = region.complaints();
        this.earlier = earlier;
    }

    void check() {
        new PeriodCheck(region).gradual(measure.spot());
        if (BY_OR_TO.contains(measure.kind())) {
            byOrTo();
        }
        region.requireService(measure.at("service"));
        region.requireDwellings(measure.at("dwellings"));
        var service = region.service(measure.at("service"));
        if (measure.kind().equals("build-up")) {
            service.ifPresent(s -> earlier.give(s.name(), "places"));
        }
        if (service.isPresent() && measure.spot().isSound()) {
            new RoomMeasureCheck(measure, service.get(), region, earlier).check();
            new ClientMeasureCheck(measure, service.get(), region).check();
        }
    }

    private void byOrTo() {
        boolean by = measure.at("by").exists();
        boolean to = measure.at("to").exists();
        // A slip of the keyboard in one of them already has its complaint.
        if (by == to
                && measure.spot().node().isObject()
                && (by || measure.spot().isSound())) {
            complaints.add(Complaints.about(measure.spot(), Phrase.of(by ? "found.by-and-to" : "found.no-by-or-to"))
                    .expected("expected.by-or-to")
                    .error());
        }
    }
}
