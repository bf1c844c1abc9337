package nl.plafond.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a model file as it is written there: a group with the keys above it. */
final class Snippet {
    /** What a number rests on; in an example it says no more than that it is one. */
    private static final Pattern PAPERS = Pattern.compile(", status: assumption, range: \\[[^]]*], reason: [^}]*}");

    private Snippet() {}

    /** The lines under these keys, their papers left out; fails if they are not there. */
    static String of(String text, List<String> path) {
        var found = new ArrayList<String>();
        int depth = 0;
        int indent = -1;
        for (var line : text.split("\n", -1)) {
            int own = line.length() - line.stripLeading().length();
            if (depth == path.size()) {
                if (own <= indent) {
                    break;
                }
                found.add(line);
            } else if (line.strip().startsWith(path.get(depth) + ":") && own > indent) {
                found.add(line);
                indent = own;
                depth++;
            }
        }
        if (depth < path.size()) {
            throw new IllegalArgumentException("no " + String.join(".", path) + " in this file");
        }
        return PAPERS.matcher(String.join("\n", found)).replaceAll(", ...papers}");
    }
}
