package nl.plafond.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plafond.model.Parameter;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.headlines.HeadlineAnalysis;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;
import nl.plafond.statistics.headlines.TippingPoint.Basis;

/**
 * Plays where conclusions turn: one assumption moved and the others at their values, with the same people, until it is known
 * between which two values the median difference comes out otherwise.
 *
 * <p>Of each headline the strongest assumptions are looked at; where none of them turns it alone, every two of them. The first
 * headline of each question goes before the second ones. What may not be played any more keeps what a fit says.
 */
public final class TippingSearch {
    private final Map<String, Parameter> numbers;
    private final DrawTable draws;
    private final MovedDifferences plays;
    private final Precision precision;

    /**
     * How precisely it is played.
     *
     * @param people with how many draws of chance
     * @param parts a tipping point is found to one of so many parts of the range of its number; whole numbers exactly
     */
    public record Precision(int people, int parts) {
        public Precision {
            if (people < 1 || parts < 1) {
                throw new IllegalArgumentException("a search has people and parts, got " + people + " and " + parts);
            }
        }
    }

    /**
     * A search.
     *
     * @param numbers the numbers of the model with their ranges
     * @param draws what the futures had of them
     */
    public TippingSearch(List<Parameter> numbers, DrawTable draws, MovedDifferences plays, Precision precision) {
        this.numbers = numbers.stream()
                .filter(Parameter::isDrawn)
                .collect(Collectors.toMap(Parameter::path, number -> number, (one, same) -> one, LinkedHashMap::new));
        this.draws = draws;
        this.plays = plays;
        this.precision = precision;
    }

    /**
     * The findings with the tipping points that are played, as far as may be.
     *
     * @throws InterruptedException if the thread was interrupted
     */
    public List<QuestionFinding> play(List<QuestionFinding> fitted) throws InterruptedException {
        var found = new ArrayList<List<HeadlineFinding>>();
        fitted.forEach(question -> found.add(new ArrayList<>(question.headlines())));
        int most = found.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < most; turn++) {
            for (var headlines : found) {
                if (turn < headlines.size()) {
                    headlines.set(turn, play(headlines.get(turn)));
                }
            }
        }
        return IntStream.range(0, fitted.size())
                .mapToObj(q -> new QuestionFinding(
                        fitted.get(q).question(), found.get(q), fitted.get(q).knowing()))
                .toList();
    }

    private HeadlineFinding play(HeadlineFinding finding) throws InterruptedException {
        return finding.shares() instanceof VarianceShares.Told shares ? play(finding, strongest(shares)) : finding;
    }

    /** The strongest assumptions that a headline hangs on. */
    private static List<String> strongest(VarianceShares.Told shares) {
        return shares.movers().stream()
                .flatMap(share -> share.mover().numbers().stream())
                .limit(HeadlineAnalysis.STRONGEST)
                .toList();
    }

    /**
     * A finding with the tipping points of some numbers as they are played.
     *
     * @param paths of numbers that are drawn, the strongest first
     */
    public HeadlineFinding play(HeadlineFinding finding, List<String> paths) throws InterruptedException {
        if (paths.isEmpty() || isNotSought(finding.tipping())) {
            return finding;
        }
        var tipping = new HeadlineSearch(plays, finding.headline(), finding.worth(), precision, this::share)
                .find(paths.stream().map(numbers::get).toList(), fits(finding.tipping()));
        return new HeadlineFinding(
                finding.headline(), finding.differences(), finding.worth(), finding.shares(), tipping, finding.box());
    }

    /** Whether there is nothing to look for. */
    private static boolean isNotSought(Tipping tipping) {
        return tipping instanceof Tipping.None none && none.reason() != Tipping.Reason.NOT_PLAYED;
    }

    private static List<TippingPoint> fits(Tipping tipping) {
        return tipping instanceof Tipping.Turns turns
                ? turns.points().stream().filter(p -> p.basis() == Basis.FIT).toList()
                : List.of();
    }

    /** Which share of the futures has less of a number. */
    private double share(String number, double value) {
        return draws.column(number).map(drawn -> below(drawn, value)).orElse(Double.NaN);
    }

    private static double below(float[] drawn, double value) {
        return (double) IntStream.range(0, drawn.length)
                        .filter(f -> drawn[f] < value)
                        .count()
                / drawn.length;
    }
}
