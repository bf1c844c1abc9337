package nl.plafond.report.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.model.Parameter;
import nl.plafond.statistics.headlines.HeadlineFinding;

/** Of each number of the model the difference that it moves most, among those that the questions of a run ask for. */
public final class LargestShares {
    private final Map<String, Largest> byPath = new HashMap<>();

    /**
     * The largest share of a number.
     *
     * @param percent its part of the variance, as the bars show it
     * @param finding of what
     */
    public record Largest(int percent, HeadlineFinding finding) {}

    /** Those of a run; none where nobody asked, or too few futures were played. */
    public LargestShares(RunView reading, ReportTexts words) {
        var movers = new MoverText(reading, words);
        for (var question : reading.questions()) {
            for (var finding : question.headlines()) {
                movers.rows(finding.shares()).forEach(row -> add(row, finding));
            }
        }
    }

    private void add(ShareRow row, HeadlineFinding finding) {
        var found = new Largest(row.percent(), finding);
        row.mover()
                .ifPresent(m -> m.mover()
                        .numbers()
                        .forEach(number ->
                                byPath.merge(number, found, (old, now) -> now.percent() > old.percent() ? now : old)));
    }

    /** Whether nothing moves anything, as far as is known. */
    public boolean isEmpty() {
        return byPath.isEmpty();
    }

    /** That of the number at a path; empty for one that moves nothing beyond the noise. */
    public Optional<Largest> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Numbers by influence, and those without any after them in the order in which they came. */
    public List<Parameter> order(List<Parameter> parameters) {
        return parameters.stream()
                .sorted(Comparator.comparingInt(
                        p -> -of(p.path()).map(Largest::percent).orElse(0)))
                .toList();
    }
}
