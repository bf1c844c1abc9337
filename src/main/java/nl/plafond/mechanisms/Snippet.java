package nl.plafond.mechanisms;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A piece of a model file as it is written there: groups with the keys above them. */
final class Snippet {
    /** What a number rests on; in an example it says no more than that it is one. */
    private static final Pattern PAPERS =
            Pattern.compile(", status: (?:assumption|choice), range: \\[[^]]*], reason: [^}]*}");

    private final List<String> lines;
    private final TreeSet<Integer> shown = new TreeSet<>();

    private Snippet(String text) {
        lines = text.lines().toList();
    }

    /** The lines under each of these keys, their papers left out; fails if one of them is not there. */
    static String of(String text, List<List<String>> paths) {
        var snippet = new Snippet(text);
        paths.forEach(snippet::show);
        var chosen =
                String.join("\n", snippet.shown.stream().map(snippet.lines::get).toList());
        return PAPERS.matcher(chosen).replaceAll(", ...papers}");
    }

    private void show(List<String> path) {
        int depth = 0;
        int indent = -1;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int own = line.length() - line.stripLeading().length();
            if (depth == path.size()) {
                if (own <= indent) {
                    return;
                }
                shown.add(i);
            } else if (own > indent && line.strip().startsWith(path.get(depth) + ":")) {
                shown.add(i);
                indent = own;
                depth++;
            }
        }
        if (depth < path.size()) {
            throw new IllegalArgumentException("no " + String.join(".", path) + " in this file");
        }
    }
}
