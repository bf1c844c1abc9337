package nl.plafond.model;

import java.util.Map;

/**
 * A key by which municipalities divide a bill (verdeelsleutel).
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param parts the part of each municipality, by its id; together 1
 */
public record PayerKey(String id, Label name, Map<String, Double> parts) {
    private static final double ROUNDING = 5e-5;

    public PayerKey {
        Validation.requireThere("id", id, "name", name, "parts", parts);
        parts = Map.copyOf(parts);
        rules(parts).orRefuse();
    }

    /** What must be so of the parts: together they are the whole, but for what percentages with a few decimals leave. */
    public static Validation rules(Map<String, Double> parts) {
        var rules = new Validation();
        parts.forEach((municipality, part) -> rules.requireNotNegative("parts." + municipality, part));
        return rules.requireWhole("parts", parts.values().stream().sorted().mapToDouble(part -> part), ROUNDING);
    }

    /** The part of a municipality; nothing for one that the key does not name. */
    public double part(String municipality) {
        return parts.getOrDefault(municipality, 0.0);
    }
}
