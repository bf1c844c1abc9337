package nl.plafond.report.live;

import java.util.List;
import java.util.Optional;

/**
 * What the live page draws of one service, or of all together: unchanged policy first, then the variants.
 *
 * @param replications on how many possible futures it rests
 * @param of on how many the last picture rests
 * @param few that these are too few to rely on, in words; empty where they are not
 * @param service the name of the service; {@code all} for all together
 * @param date the last day of the month that the tiles are about
 * @param rows unchanged policy and each variant
 * @param names of all charts that there can be, in the order in which a reader meets them
 * @param charts the one that leads, and those that are looked at
 */
public record Picture(
        int replications,
        int of,
        Optional<String> few,
        String service,
        String date,
        List<Row> rows,
        List<String> names,
        List<LiveChart> charts) {
    /** What all services together are called. */
    public static final String ALL = "all";

    public Picture {
        rows = List.copyOf(rows);
        names = List.copyOf(names);
        charts = List.copyOf(charts);
    }

    /** The same without the bars of what a difference hangs on, which is said in words as well. */
    public Picture withoutBars() {
        var plain = rows.stream().map(Row::withoutBars).toList();
        return new Picture(replications, of, few, service, date, plain, names, charts);
    }

    /**
     * Unchanged policy or a variant.
     *
     * @param letter what it is called in the charts
     * @param name what people call it
     * @param changed whether anything of this service differs from unchanged policy
     * @param tiles the figures that a council asks for
     * @param limits which limit keeps people out, in a sentence; empty where nothing can
     * @param movers what its difference hangs on; empty for unchanged policy, where nothing changes and beside other variants
     * @param sentences what changes, no surer than the futures are
     * @param warnings what a reader should know of it
     */
    public record Row(
            String letter,
            String name,
            boolean changed,
            List<Tile> tiles,
            String limits,
            Optional<Movers> movers,
            List<String> sentences,
            List<Warning> warnings) {
        private Row withoutBars() {
            return new Row(letter, name, changed, tiles, limits, movers.map(Movers::inWords), sentences, warnings);
        }
    }

    /** What a reader should know, at the control that it is about. */
    public record Warning(Optional<String> control, String text) {}

    /**
     * A figure that a council asks for.
     *
     * @param number the one number to read first: the median of the differences, or the figure itself where there is nothing to compare
     * @param range where it lies in eight of ten possible futures
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
            String number,
            String range,
            String value,
            String band,
            String baseline,
            String difference,
            String certainty,
            String tone,
            String metric) {}
}
