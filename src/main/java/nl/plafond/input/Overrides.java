package nl.plafond.input;

import java.util.List;

/**
 * What the user sets for this run instead of what the files say, each as {@code path=value}.
 *
 * @param settings in the order in which they were given; of two for the same path the last one counts
 */
public record Overrides(List<String> settings) {
    public Overrides {
        settings = List.copyOf(settings);
    }

    /** The files as they are. */
    public static Overrides none() {
        return new Overrides(List.of());
    }

    /** These settings, each as {@code path=value}. */
    public static Overrides of(String... settings) {
        return new Overrides(List.of(settings));
    }
}
