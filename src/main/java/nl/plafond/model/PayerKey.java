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
    private static final double SLACK = 1e-9;

    public PayerKey {
        parts = Map.copyOf(parts);
        double total = parts.values().stream().sorted().mapToDouble(p -> p).sum();
        if (Math.abs(total - 1) > SLACK) {
            throw new IllegalArgumentException("the parts of key " + id + " add up to " + total);
        }
    }

    /** The part of a municipality; nothing for one that the key does not name. */
    public double part(String municipality) {
        return parts.getOrDefault(municipality, 0.0);
    }
}
