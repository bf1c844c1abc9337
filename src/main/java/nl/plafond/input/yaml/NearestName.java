package nl.plafond.input.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name was meant. */
public final class NearestName {
    private NearestName() {}

    /** No name is as long as this; comparing longer texts takes long. */
    private static final int LONGEST = 200;

    /** The name that is nearest to what was written, if any is near enough to be a slip of the keyboard. */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int enough = Math.min(Math.max(2, written.length() / 3), written.length() - 1);
        return names.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= enough)
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(written, name) <= enough);
    }

    /** How many letters one must add, drop, change or swap with the next to get from one word to the other. */
    static int distance(String from, String to) {
        var steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int fewest(int[][] steps, String from, String to, int i, int j) {
        int change = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + steps[i - 2][j - 2]) : fewest;
    }
}
