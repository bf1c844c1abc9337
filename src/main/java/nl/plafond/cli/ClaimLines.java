package nl.plafond.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.ClaimCounts;
import nl.plafond.statistics.ClaimFinding;
import nl.plafond.statistics.Verdict;
import nl.plafond.words.Texts;

/**
 * Claims beside what is found of them, as a table in the terminal.
 *
 * @param words the texts
 * @param names what the numbers of the model are called
 */
record ClaimLines(Texts words, ParameterNames names) {
    private static final double WHOLE = 100;
    private static final double SMALL = 1;

    /** The lines, a heading first. */
    List<String> of(List<ClaimFinding> findings) {
        var rows = new ArrayList<List<String>>();
        rows.add(Arrays.stream(
                        new String[] {"experiment", "claim", "source", "expected", "found", "interval", "verdict"})
                .map(column -> words.say("claims." + column))
                .toList());
        findings.forEach(finding -> rows.add(row(finding)));
        var widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining("  ", "  ", ""))
                .stripTrailing();
    }

    private List<String> row(ClaimFinding finding) {
        var claim = finding.claim();
        var unit = claim.expected().unit();
        return List.of(
                claim.experiment(),
                claim.name().in(words.locale()),
                source(claim),
                expected(claim.expected()),
                number(finding.found(), unit),
                Double.isNaN(finding.low())
                        ? "-"
                        : words.say("claims.from-to", number(finding.low(), unit), number(finding.high(), unit)),
                verdict(finding));
    }

    /** What is said of it, and what it depends on or how often it is so. */
    private String verdict(ClaimFinding finding) {
        var said = words.say("claims." + finding.verdict().id());
        if (finding.futures().isEmpty()) {
            return words.say("claims.by-values", said);
        }
        var counts = finding.futures().get();
        var mover = counts.mover().map(MoverShare::mover).map(names::of);
        var others = counts.futures() < VarianceShares.LEAST_FUTURES
                ? words.say("claims.few", VarianceShares.LEAST_FUTURES)
                : words.say("claims.several");
        return finding.verdict() == Verdict.DEPENDS
                ? words.say("claims.depends-on", mover.orElse(others), percent(counts))
                : said;
    }

    private static long percent(ClaimCounts counts) {
        return Math.round(WHOLE * counts.within() / counts.futures());
    }

    private String source(Claim claim) {
        var grounds = claim.grounds();
        var derived = grounds.derivation().isPresent() ? words.say("claims.derived") : "";
        return grounds.source()
                .map(source -> derived.isEmpty() ? source : source + ", " + derived)
                .orElse(derived);
    }

    private String expected(ExpectedRange expected) {
        var unit = expected.unit();
        var low = number(expected.low(), unit);
        var high = number(expected.high(), unit);
        return switch (expected.kind()) {
            case SIGN -> words.say(expected.high() == 0 ? "claims.negative" : "claims.positive");
            case ZERO -> words.say("claims.zero", high);
            case ABOUT -> words.say("claims.about", number((expected.low() + expected.high()) / 2, unit));
            case BETWEEN -> expected.low() == expected.high() ? low : words.say("claims.from-to", low, high);
            case AT_MOST -> words.say("claims.at-most", high);
            case AT_LEAST -> words.say("claims.at-least", low);
        };
    }

    private String number(double value, ExpectedRange.Unit unit) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        var notation = "nl".equals(words.locale().getLanguage()) ? Notation.DUTCH : Notation.ENGLISH;
        int decimals = Math.abs(value) >= WHOLE ? 0 : Math.abs(value) >= SMALL || value == 0 ? 1 : 2;
        return switch (unit) {
            case EURO -> "€ " + notation.number(value, 0);
            case PERCENT -> notation.number(value, decimals) + "%";
            case CLIENTS, PLACES, DAYS -> notation.number(value, decimals);
        };
    }
}
