package nl.plafond.input;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.words.Phrase;

/** Checks one measure of a scenario: its service, its dates, and whether there is anything to change. */
final class MeasureCheck {
    private static final Set<String> BY_OR_TO =
            Set.of("change-places", "change-plafond", "change-inflow", "change-price");

    private final Spot measure;
    private final Region region;
    private final Complaints complaints;
    private final Set<String> built;

    /**
     * A check of one measure.
     *
     * @param built the services that earlier measures of the scenario gave places
     */
    MeasureCheck(Spot measure, Region region, Set<String> built) {
        this.measure = measure;
        this.region = region;
        this.complaints = region.complaints();
        this.built = built;
    }

    void check() {
        region.requireService(measure.at("service"));
        dates();
        if (BY_OR_TO.contains(measure.name())) {
            byOrTo();
        }
        switch (measure.name()) {
            case "change-places" -> requirePart("places", "found.no-places");
            case "change-plafond" -> requirePart("plafond", "found.no-plafond");
            case "build-up" -> measure.at("service").text().ifPresent(built::add);
            case "divert" -> diversion();
            case "review-list" -> review();
            default -> {
                // the other kinds of measure fit every service
            }
        }
    }

    private void dates() {
        var period = new PeriodCheck(region);
        var from = measure.at(measure.at("on").exists() ? "on" : "from");
        if (from.date().isPresent() && period.inPeriod(from)) {
            period.notBefore(measure.at("full"), from.date().get());
            period.later(measure.at("until"), from.date().get());
        }
    }

    private void byOrTo() {
        boolean by = measure.at("by").exists();
        boolean to = measure.at("to").exists();
        // A slip of the keyboard in one of them already has its complaint.
        if (by == to && measure.node().isObject() && (by || measure.isSound())) {
            complaints.add(Complaints.about(measure, Phrase.of(by ? "found.by-and-to" : "found.no-by-or-to"))
                    .expected("expected.by-or-to")
                    .error());
        }
    }

    private void requirePart(String part, String found) {
        var lacks = service().filter(service -> !service.at(part).exists());
        boolean comes = part.equals("places")
                && measure.at("service").text().filter(built::contains).isPresent();
        if (lacks.isPresent() && !comes) {
            complaints.add(Complaints.about(
                            measure.at("service"), Phrase.of(found, lacks.get().name()))
                    .error());
        }
    }

    private void diversion() {
        var to = measure.at("to");
        if (to.text().isPresent() && to.text().equals(measure.at("service").text())) {
            complaints.add(Complaints.about(to, Shown.found(to.node()))
                    .expected("expected.elsewhere")
                    .error());
        } else {
            region.requireService(to);
        }
    }

    private void review() {
        ServiceCheck.routes(measure.at("out"), measure.at("service").text().orElse(""), region);
        boolean nobodyWaits = service()
                .filter(service -> service.at("duty-to-place").exists()
                        || Stream.of("places", "plafond")
                                .noneMatch(part -> service.at(part).exists()))
                .isPresent();
        if (nobodyWaits) {
            complaints.add(Complaints.about(measure.at("service"), Phrase.of("found.nobody-waits"))
                    .warning());
        }
    }

    private Optional<Spot> service() {
        return region.service(measure.at("service"));
    }
}
