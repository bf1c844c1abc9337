package nl.plafond.results;

import java.util.Arrays;
import java.util.List;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Where each figure stands in one long array: metric by metric, within a metric row by row, within a row time by time.
 *
 * <p>Rows are services or providers, times are months or years; both are known by their numbers in the {@link Frame}. Nothing
 * else knows this order, so that a figure is asked for by what it is and never by where it stands.
 *
 * @param <M> what is measured
 */
@SuppressWarnings("EnumOrdinal") // As in an EnumMap: an index of its own, which no order of constants shows through.
public final class FigureLayout<M extends Enum<M>> {
    private final List<M> metrics;
    /** Where the figures of each metric begin, by its ordinal: booking an amount asks this often. */
    private final int[] firsts;

    private final int rows;
    private final int times;

    /** The layout of an array with a figure for each of some metrics, so many rows and so many times. */
    public FigureLayout(List<M> metrics, int rows, int times) {
        this.metrics = List.copyOf(metrics);
        this.rows = rows;
        this.times = times;
        firsts = new int[metrics.get(0).getDeclaringClass().getEnumConstants().length];
        Arrays.fill(firsts, Integer.MIN_VALUE);
        for (int i = 0; i < metrics.size(); i++) {
            firsts[metrics.get(i).ordinal()] = i * rows * times;
        }
    }

    /** The layout of the figures of services, by month. */
    public static FigureLayout<Metric> ofServices(int services, int months) {
        return new FigureLayout<>(List.of(Metric.values()), services, months);
    }

    /** The layout of the figures of providers, by year. */
    public static FigureLayout<ProviderMetric> ofProviders(Frame frame) {
        return new FigureLayout<>(
                List.of(ProviderMetric.values()),
                frame.providers().size(),
                frame.years().size());
    }

    /** How many figures there are. */
    public int size() {
        return metrics.size() * rows * times;
    }

    /** Where a figure stands; those of the next times stand behind it. */
    public int at(M metric, int row, int time) {
        return firsts[metric.ordinal()] + row * times + time;
    }

    /** What a figure measures. */
    public M metricAt(int place) {
        return metrics.get(place / (rows * times));
    }

    /** The row that a figure belongs to. */
    public int rowAt(int place) {
        return place / times % rows;
    }
}
