package nl.plafond.input.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and signs with which people write the units of the models behind a number. */
final class UnitWords {
    private static final String EURO = "euro";
    private static final String PER = " per ";

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("percent", Set.of("%", "procent", "percent", "per cent", "pct", "pct.")),
            Map.entry("places", Set.of("plek", "plekken", "plaats", "plaatsen", "place", "places")),
            Map.entry("clients", Set.of("cliënt", "cliënten", "clienten", "client", "clients", "mensen", "people")),
            Map.entry("inhabitants", Set.of("inwoner", "inwoners", "inhabitant", "inhabitants")),
            Map.entry("providers", Set.of("aanbieder", "aanbieders", "provider", "providers")),
            Map.entry("fte", Set.of("fte", "voltijdbanen")),
            Map.entry("hours", Set.of("uur", "u", "uren", "hour", "hours", "h")),
            Map.entry("days", Set.of("dag", "dagen", "day", "days")),
            Map.entry("weeks", Set.of("week", "weken", "weeks")),
            Map.entry("months", Set.of("maand", "maanden", "month", "months")),
            Map.entry("years", Set.of("jaar", "jaren", "year", "years")),
            Map.entry(EURO, Set.of()));

    private static final Map<String, Set<String>> EACH = Map.of(
            "year", Set.of("per jaar", "per year", "/jaar", "p.j."),
            "etmaal", Set.of("per etmaal", "/etmaal"),
            "day", Set.of("per dag", "per day", "/dag"),
            "place", Set.of("per plek", "per plaats", "per place"),
            "week", Set.of("per week", "/week"),
            "hour", Set.of("per uur", "per hour", "/uur", "/hour"),
            "file", Set.of("per dossier", "per file"));

    private UnitWords() {}

    /** Whether an amount of euros may stand where this unit belongs. */
    static boolean mayBeEuro(String unit) {
        return unit.isEmpty() || unit.startsWith(EURO);
    }

    /**
     * Whether words behind a number say no other unit than the one that belongs there.
     *
     * @param isEuro whether the number already was said to be in euros
     */
    static boolean fits(String words, String unit, boolean isEuro) {
        var written = words.strip();
        if (written.isEmpty()) {
            return true;
        }
        // "per year" alone is a unit too: of what, the key says.
        var parts = List.of((unit.startsWith("per ") ? " " + unit : unit).split(PER, 2));
        var whole = WORDS.getOrDefault(parts.get(0), Set.of());
        var each = parts.size() > 1 ? EACH.getOrDefault(parts.get(1), Set.of()) : Set.<String>of();
        boolean isWhole = whole.contains(written);
        boolean isEach = each.contains(written) && (isEuro || parts.get(0).isEmpty());
        return isWhole
                || isEach
                || whole.stream().anyMatch(w -> each.stream().anyMatch(e -> written.equals(w + " " + e)));
    }
}
