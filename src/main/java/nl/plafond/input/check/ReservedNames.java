package nl.plafond.input.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.words.Phrase;

/** Names that files may not give to anything, because they already mean something in results, claims, links or files. */
public final class ReservedNames {

    /** The page of a municipality lies beside the others. */
    private static final Map<String, String> OF_MUNICIPALITIES = Map.of(
            "index",
            "name.report",
            "bijlage",
            "name.report",
            "programma",
            "name.report",
            "vergelijking",
            "name.report");

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
    static void check(ModelContext region, List<String> scenarioNames) {
        var diagnostics = region.diagnostics();
        keys(region, "municipalities", OF_MUNICIPALITIES, true);
        for (var name : scenarioNames) {
            reason(name, OF_SCENARIOS, true)
                    .ifPresent(reason -> diagnostics.add(Diagnostics.about(
                                    ModelFolder.SCENARIOS + "/" + name + ".yaml",
                                    Position.NONE,
                                    Phrase.of("found.reserved", name, reason))
                            .suggest("suggest.other-file-name-here")
                            .error()));
        }
    }

    /** Complains about a lever that is called after something else. */
    public static void lever(Node lever, Diagnostics diagnostics) {
        reason(lever.name(), OF_LEVERS, false).ifPresent(reason -> complain(lever, reason, diagnostics));
    }

    /** Whether a scenario cannot be called so. */
    public static boolean isOfNoScenario(String name) {
        return reason(name, OF_SCENARIOS, true).isPresent();
    }

    private static void keys(ModelContext region, String group, Map<String, String> reserved, boolean files) {
        region.find(group).stream()
                .flatMap(node -> node.fields().stream())
                .forEach(node -> reason(node.name(), reserved, files)
                        .ifPresent(reason -> complain(node, reason, region.diagnostics())));
    }

    private static void complain(Node node, Phrase reason, Diagnostics diagnostics) {
        diagnostics.add(Diagnostics.about(node, Phrase.of("found.reserved", node.name(), reason))
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
