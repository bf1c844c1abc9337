package nl.plafond.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.input.Document.Place;
import nl.plafond.model.ClaimFigure;
import nl.plafond.words.Phrase;

/** Names that files may not give to anything, because they already mean something in results, claims, links or files. */
final class ReservedNames {
    private static final Map<String, String> OF_SERVICES = Map.of("all", "name.all");

    /** The page of a municipality lies beside the report. */
    private static final Map<String, String> OF_MUNICIPALITIES = Map.of("report", "name.report");

    private static final Map<String, String> OF_SCENARIOS = Map.of(ClaimFigure.SUM_OF_PARTS, "name.sum-of-parts");

    /** The address of the live page has these beside what was set. */
    private static final Map<String, String> OF_LEVERS =
            Map.of("service", "name.link", "date", "name.link", "v", "name.link");

    /** On Windows no file can be called so, whatever its ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private ReservedNames() {}

    /** Complains about what in a model, or in its scenarios, is called after something else. */
    static void check(Region region, List<String> scenarioNames) {
        var complaints = region.complaints();
        keys(region, "services", OF_SERVICES, false);
        keys(region, "municipalities", OF_MUNICIPALITIES, true);
        for (var name : scenarioNames) {
            reason(name, OF_SCENARIOS, true)
                    .ifPresent(reason -> complaints.add(Complaints.about(
                                    ModelFolder.SCENARIOS + "/" + name + ".yaml",
                                    Place.NONE,
                                    Phrase.of("found.reserved", name, reason))
                            .suggest("suggest.other-file-name-here")
                            .error()));
        }
    }

    /** Complains about a lever that is called after something else. */
    static void lever(Spot lever, Complaints complaints) {
        reason(lever.name(), OF_LEVERS, false).ifPresent(reason -> complain(lever, reason, complaints));
    }

    /** Whether a scenario cannot be called so. */
    static boolean isOfNoScenario(String name) {
        return reason(name, OF_SCENARIOS, true).isPresent();
    }

    private static void keys(Region region, String group, Map<String, String> reserved, boolean files) {
        region.find(group).stream()
                .flatMap(spot -> spot.fields().stream())
                .forEach(spot -> reason(spot.name(), reserved, files)
                        .ifPresent(reason -> complain(spot, reason, region.complaints())));
    }

    private static void complain(Spot spot, Phrase reason, Complaints complaints) {
        complaints.add(Complaints.about(spot, Phrase.of("found.reserved", spot.name(), reason))
                .expected("expected.other-name")
                .error());
    }

    /** What a name already means; empty if it is free. */
    private static Optional<Phrase> reason(String name, Map<String, String> reserved, boolean files) {
        return Stream.of(
                        Optional.ofNullable(reserved.get(name)),
                        Optional.of("name.device").filter(d -> files && DEVICES.contains(name)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Phrase::of);
    }
}
