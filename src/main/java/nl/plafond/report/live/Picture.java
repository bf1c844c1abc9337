package nl.plafond.report.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the live page draws of one service, or of all together: unchanged policy first, then the variants.
 *
 * @param drawn whether the futures differ in the model's numbers too, and not by chance alone
 * @param replications on how many possible futures it rests
 * @param of on how many the last picture rests
 * @param few that these are too few to rely on, in words; empty where they are not
 * @param service the name of the service; {@code all} for all together
 * @param date the last day of the month that the tiles are about
 * @param rows unchanged policy and each variant
 */
public record Picture(
        boolean drawn, int replications, int of, Optional<String> few, String service, String date, List<Row> rows) {
    /** What all services together are called. */
    public static final String ALL = "all";

    public Picture {
        rows = List.copyOf(rows);
    }

    /**
     * Unchanged policy or a variant.
     *
     * @param name what people call it
     * @param changed whether anything of this service differs from unchanged policy
     * @param series metrics by month; those that never exist are not in it
     * @param yearly costs by category and year
     * @param cumulative all that was paid up to the end of each year
     * @param difference paired differences by month; empty for unchanged policy
     * @param yearlyDifference paired differences of costs by year
     * @param cumulativeDifference paired difference of all that was paid
     * @param room what there is room for
     * @param tiles the figures that a council asks for
     * @param limits which limit keeps people out, in a sentence; empty where nothing can
     * @param movers what its difference hangs on; empty for unchanged policy, where nothing changes and beside other variants
     * @param sentences what changes, no surer than the futures are
     * @param warnings what a reader should know of it
     */
    public record Row(
            String name,
            boolean changed,
            Map<String, Series> series,
            Map<String, Series> yearly,
            Series cumulative,
            Map<String, Series> difference,
            Map<String, Series> yearlyDifference,
            Optional<Series> cumulativeDifference,
            Room room,
            List<Tile> tiles,
            String limits,
            Optional<Movers> movers,
            List<String> sentences,
            List<Warning> warnings) {}

    /** What a reader should know, at the control that it is about. */
    public record Warning(Optional<String> control, String text) {}

    /**
     * A figure, or a paired difference, in each month or year; not a number where it does not exist or does so in too few
     * futures.
     *
     * @param middle the median of the futures; the mean of a part of something, since means add up
     * @param low lower end of the 95% interval of the mean, to round by
     * @param high upper end of it
     * @param p10 one in ten futures lies below this
     * @param p90 one in ten futures lies above this
     * @param innerLow where the band of chance alone begins, at the model's own values; not a number where nothing is drawn
     * @param innerHigh where it ends
     * @param replications in how many futures it exists
     */
    public record Series(
            List<Double> middle,
            List<Double> low,
            List<Double> high,
            List<Double> p10,
            List<Double> p90,
            List<Double> innerLow,
            List<Double> innerHigh,
            List<Integer> replications) {}

    /**
     * What there is room for in each month.
     *
     * @param plafondClients how many clients the plafond pays for; empty where there is none
     */
    public record Room(Optional<List<Double>> plafondClients) {}

    /**
     * A figure that a council asks for.
     *
     * @param value the figure, rounded to what is known of it
     * @param band its uncertainty in words
     * @param baseline the figure under unchanged policy; empty for unchanged policy itself
     * @param difference the paired difference in words; empty for unchanged policy itself
     * @param certainty how sure one can be of its direction
     * @param tone {@code better}, {@code worse}, {@code same}, {@code unsure} or {@code plain}
     * @param metric the metric that it is drawn from
     */
    public record Tile(
            String id,
            String title,
            String value,
            String band,
            String baseline,
            String difference,
            String certainty,
            String tone,
            String metric) {}
}
