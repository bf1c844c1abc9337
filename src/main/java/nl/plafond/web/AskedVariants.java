package nl.plafond.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.model.Label;
import nl.plafond.model.measures.Scenario;
import tools.jackson.databind.JsonNode;

/**
 * Variants that a page asks for.
 *
 * @param variants at least one
 * @param against what they are compared with; empty for unchanged policy
 */
record AskedVariants(List<ScenarioVariant> variants, Optional<ScenarioVariant> against) {
    private static final int MOST_VARIANTS = 4;
    private static final int MOST_SETTINGS = 400;

    AskedVariants {
        variants = List.copyOf(variants);
    }

    /** What a request says of them; fails with words for the asker if it says something else. */
    static AskedVariants of(JsonNode body, ServedModel region) {
        var node = body.path("variants");
        if (!node.isArray() || node.isEmpty() || node.size() > MOST_VARIANTS) {
            throw new RefusedException(400, "variants", MOST_VARIANTS);
        }
        var taken =
                region.editor().scenarios().stream().map(Scenario::id).collect(Collectors.toCollection(HashSet::new));
        var variants = new ArrayList<ScenarioVariant>();
        for (var each : node) {
            variants.add(variant(each, taken));
        }
        var compared = body.path("against");
        return new AskedVariants(
                variants,
                compared.isMissingNode() || compared.isNull()
                        ? Optional.empty()
                        : Optional.of(variant(compared, taken)).filter(v -> !isUnchanged(v, region)));
    }

    /** Whether there is nothing to compare: each of them is what it is compared with. */
    boolean isItself(ServedModel region) {
        return variants.stream()
                .allMatch(v -> against.map(other -> v.scenario().equals(other.scenario())
                                && v.settings().equals(other.settings()))
                        .orElse(isUnchanged(v, region)));
    }

    private static boolean isUnchanged(ScenarioVariant variant, ServedModel region) {
        return variant.settings().isEmpty()
                && variant.scenario().equals(region.model().baseline());
    }

    private static ScenarioVariant variant(JsonNode node, Set<String> taken) {
        var name = PlayRequest.text(node, "name").strip();
        var settings = new TreeMap<String, String>();
        var set = node.path("set");
        if (!set.isObject() && !set.isMissingNode()) {
            throw new RefusedException(400, "not-json");
        }
        if (set.size() > MOST_SETTINGS) {
            throw new RefusedException(400, "settings", MOST_SETTINGS);
        }
        for (var key : set.propertyNames()) {
            settings.put(key, PlayRequest.text(set, key));
        }
        var shown = name.isEmpty() ? "Variant" : name;
        return ScenarioVariant.of(
                id(shown, taken), new Label(shown, shown), PlayRequest.text(node, "scenario"), settings);
    }

    /** A name for the file: that of the variant in plain letters, or with a number if it is taken. */
    private static String id(String name, Set<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var first = plain.isEmpty() ? "variant" : plain.substring(0, Math.min(40, plain.length()));
        var id = first;
        for (int number = 2; !taken.add(id); number++) {
            id = first + "-" + number;
        }
        return id;
    }
}
