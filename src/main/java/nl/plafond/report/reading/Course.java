package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * What can be read from the course of a figure, moment after moment: whether it grows, its highest and lowest point, and
 * the season that a plafond gives it which opens every January.
 *
 * <p>A change counts if it is worth a word and beyond chance: the intervals of both moments lie apart. Moments at which
 * the figure does not exist are passed over.
 */
public final class Course {
    /** From this part of the highest value on a rise or a fall within the course is one to speak of. */
    private static final double SWING = 0.05;
    /** From this part of the whole range on the course turns. */
    private static final double TURN = 0.2;
    /** A change from the first moment to the last by less than this part is none to speak of. */
    private static final double SLIGHT = 0.02;

    private static final int MONTHS = 12;

    /** What a course looks like. */
    public enum Shape {
        /** There is never anything. */
        NONE,
        /** It stays what it was. */
        LEVEL,
        /** It ends higher than it began and does not turn on its way. */
        UP,
        /** It ends lower than it began and does not turn on its way. */
        DOWN,
        /** It rises and then falls. */
        PEAK,
        /** It falls and then rises. */
        TROUGH,
        /** It turns more than once. */
        SWINGS,
        /** It goes up and down once a year, every year. */
        SEASON
    }

    private final List<Integer> moments;
    private final List<Estimate> values;
    private final double worth;
    private final Optional<Season> season;
    private final List<Integer> turns;

    private Course(List<Integer> moments, List<Estimate> values, double worth, OptionalInt monthsBefore) {
        this.moments = moments;
        this.values = values;
        this.worth = worth;
        boolean gapless = !moments.isEmpty() && last() - first() + 1 == moments.size();
        season = monthsBefore.isPresent() && gapless
                ? Season.of(this, Math.floorMod(-(monthsBefore.getAsInt() + first()), MONTHS))
                : Optional.empty();
        turns = turns();
    }

    /**
     * A course by month.
     *
     * @param months the value at the end of each month
     * @param monthsBefore how many months of the first calendar year come before the first value: 0 for January
     * @param worth the least change that is worth a word
     */
    static Course byMonth(List<Estimate> months, int monthsBefore, double worth) {
        return of(months, worth, OptionalInt.of(monthsBefore));
    }

    /** A course by year, which has no season. */
    static Course byYear(List<Estimate> years, double worth) {
        return of(years, worth, OptionalInt.empty());
    }

    private static Course of(List<Estimate> all, double worth, OptionalInt monthsBefore) {
        var moments = IntStream.range(0, all.size())
                .filter(i -> all.get(i).exists())
                .boxed()
                .toList();
        return new Course(moments, moments.stream().map(all::get).toList(), worth, monthsBefore);
    }

    /** The course of a metric of a service under a scenario. */
    public static Course of(RunView reading, int scenario, Metric metric, int service) {
        IntFunction<Estimate> at = m -> reading.findings().at(scenario, metric, service, m);
        return byMonth(
                IntStream.range(0, reading.months()).mapToObj(at).toList(),
                reading.findings().frame().months().get(0).getMonthValue() - 1,
                Figure.worth(metric.unit(), Double.NaN));
    }

    /** The course of the cost of the whole calendar years. */
    public static Course ofCost(RunView reading, int scenario, int service) {
        var years = IntStream.range(0, reading.years().size())
                .mapToObj(y -> reading.wholeYear(y)
                        ? reading.findings().cost(scenario, Metric.COST_TOTAL, service, y)
                        : Sums.of(List.of()))
                .toList();
        return byYear(years, Figure.worth(Metric.Unit.EURO, Double.NaN));
    }

    /** Whether the figure exists at any moment. */
    public boolean exists() {
        return !values.isEmpty();
    }

    /** What it looks like. */
    public Shape shape() {
        if (values.stream().allMatch(v -> v.middle() < worth / 10)) {
            return Shape.NONE;
        }
        if (season.isPresent()) {
            return Shape.SEASON;
        }
        return switch (turns.size()) {
            case 0 -> straight();
            case 1 -> middle(turns.get(0)) > middle(0) ? Shape.PEAK : Shape.TROUGH;
            default -> Shape.SWINGS;
        };
    }

    private Shape straight() {
        int last = values.size() - 1;
        double change = middle(last) - middle(0);
        boolean slight = Math.abs(change) < SLIGHT * Math.abs(middle(0));
        if (slight || !differ(0, last, worth)) {
            return Shape.LEVEL;
        }
        return change > 0 ? Shape.UP : Shape.DOWN;
    }

    /** The first moment at which it exists. */
    public int first() {
        return moments.get(0);
    }

    /** The last moment at which it exists. */
    public int last() {
        return moments.get(moments.size() - 1);
    }

    /** The moment of its highest value, the first of them if there are more. */
    public int peak() {
        return moments.get(highest());
    }

    /** The moment of its lowest value, the first of them if there are more. */
    public int trough() {
        return moments.get(lowest());
    }

    /** Its yearly ups and downs; empty for a course without. */
    public Optional<Season> season() {
        return season;
    }

    private int highest() {
        return extreme(1);
    }

    private int lowest() {
        return extreme(-1);
    }

    private int extreme(int sign) {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            best = sign * middle(i) > sign * middle(best) ? i : best;
        }
        return best;
    }

    /**
     * Where it turns: the highest or lowest value between two opposite changes that each are a part of the range, worth a
     * word and beyond chance.
     */
    private List<Integer> turns() {
        var turns = new ArrayList<Integer>();
        if (values.isEmpty() || range() < SWING * Math.abs(middle(highest()))) {
            return turns;
        }
        double least = Math.max(worth, TURN * range());
        int way = 0;
        int high = 0;
        int low = 0;
        for (int i = 1; i < values.size(); i++) {
            high = middle(i) > middle(high) ? i : high;
            low = middle(i) < middle(low) ? i : low;
            boolean falls = way >= 0 && i > high && differ(high, i, least);
            boolean rises = way <= 0 && i > low && differ(low, i, least);
            if (falls || rises) {
                int turn = falls ? high : low;
                // The first change is none that turns, unless there was an opposite one before it.
                if (way != 0 || differ(turn, 0, least)) {
                    turns.add(turn);
                }
                way = falls ? -1 : 1;
                high = i;
                low = i;
            }
        }
        return turns;
    }

    private double range() {
        return middle(highest()) - middle(lowest());
    }

    int size() {
        return values.size();
    }

    int momentOf(int place) {
        return moments.get(place);
    }

    double middle(int place) {
        return values.get(place).middle();
    }

    double worth() {
        return worth;
    }

    double half(int place) {
        double half = (values.get(place).high() - values.get(place).low()) / 2;
        return half > 0 ? half : 0;
    }

    /** Whether two values differ by so much, and beyond chance. */
    boolean differ(int one, int other, double least) {
        double gap = Math.abs(middle(one) - middle(other));
        return gap >= least && gap > half(one) + half(other);
    }
}
