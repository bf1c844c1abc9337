package nl.plafond.input.check;

import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.model.Validation;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.words.Phrase;

/** Checks one measure of a scenario: its service, its dates, and whether there is anything to change. */
final class MeasureCheck {
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
        measure.type().ifPresent(this::check);
    }

    private void check(MeasureType<?> type) {
        if (type.has("by") && type.has("to")) {
            byOrTo();
        }
        region.requireService(measure.at("service"));
        region.requireDwellings(measure.at("dwellings"));
        region.requireStaff(measure.at("pool"));
        region.requireDesk(measure.at("desk"));
        var service = region.service(measure.at("service"));
        if (service.isPresent() && measure.node().isSound()) {
            new RoomMeasureCheck(measure, service.get(), region, earlier).check();
            new ReferralsCheck(service.get().at("referrals"), region)
                    .measure(measure.at("municipality"), service.get().name());
            new GroupsCheck(service.get(), region).measure(measure);
            new PoolCheck(service.get(), region).measure(measure);
            fields(type, service.get());
            anythingToChange(type, service.get());
        }
        service.ifPresent(s -> type.gives().ifPresent(part -> earlier.give(s.name(), part)));
    }

    /** Whoever is sent on goes somewhere else, and all of them somewhere; steps stand in their order. */
    private void fields(MeasureType<?> type, ServiceNode service) {
        var routes = new RouteCheck(service.name(), region);
        for (var field : type.fields()) {
            switch (field.kind().name()) {
                case "other-service" -> routes.elsewhere(measure.at(field.name()));
                case "price-steps" -> PriceByStayCheck.check(measure.at(field.name()), diagnostics);
                case "routes", "routes-out" -> routes.routes(measure.at(field.name()));
                default -> {
                    // fits by itself
                }
            }
        }
    }

    private void anythingToChange(MeasureType<?> type, ServiceNode service) {
        if (!type.oneOf().isEmpty()
                && type.oneOf().stream().noneMatch(key -> measure.at(key).exists())) {
            diagnostics.add(Diagnostics.about(
                            measure.node(),
                            Phrase.of("found.neither", type.oneOf().toArray()))
                    .expected("expected.either-or-both")
                    .error());
        } else {
            type.needs().ifPresent(part -> requires(service, part));
        }
        if (type.equals(ReviewList.TYPE) && measure.at("in-care").exists() && region.isAlwaysEmpty(service)) {
            diagnostics.add(Diagnostics.about(measure.at("in-care"), Phrase.of("found.nobody-in-care"))
                    .suggest("suggest.leave-out-residents")
                    .error());
        }
        if (type.isOnList() && (service.hasDuty() || !region.mayBeFull(service))) {
            diagnostics.warn(measure.at("service"), Phrase.of("found.nobody-waits"), "suggest.leave-out-measure");
        }
    }

    private void requires(ServiceNode service, String part) {
        var node = service.node().down(part);
        if (!node.exists()) {
            diagnostics.add(Refusals.diagnostic(measure.node(), Validation.lacking(service.name(), node.name())));
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
