package nl.plafond.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of every play: a row for each future of each scenario, a column for each figure that is not always the same.
 *
 * <p>Rows are in the order of scenarios, of what was drawn, and of futures.
 */
public final class FigureTable {
    private final Frame frame;
    private final List<KeptFigure> figures;
    private final List<Integer> kept;
    private final List<PlayRows> plays;
    private final List<Row> rows = new ArrayList<>();

    FigureTable(Frame frame, List<KeptFigure> figures, List<Integer> kept, List<PlayRows> plays) {
        this.frame = frame;
        this.figures = figures;
        this.kept = List.copyOf(kept);
        this.plays = plays;
        for (int p = 0; p < plays.size(); p++) {
            for (int place = 0; place < plays.get(p).size(); place++) {
                rows.add(new Row(p, plays.get(p).kind(place), plays.get(p).future(place), place));
            }
        }
        rows.sort(Comparator.comparingInt(Row::play).thenComparing(Row::kind).thenComparingInt(Row::future));
    }

    /** A play in a future, and where it stands. */
    private record Row(int play, PlayKind kind, int future, int place) {}

    /** What the figures are about. */
    public Frame frame() {
        return frame;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** What was drawn for a row. */
    public PlayKind kind(int row) {
        return rows.get(row).kind();
    }

    /** The future of a row. */
    public int future(int row) {
        return rows.get(row).future();
    }

    /** The scenario of a row, or the part of a programme. */
    public String scenario(int row) {
        return plays.get(rows.get(row).play()).play().name();
    }

    /** How many columns there are. */
    public int columns() {
        return kept.size();
    }

    /** The figure of a column. */
    public KeptFigure figure(int column) {
        return figures.get(kept.get(column));
    }

    /** What the figure of a column is called. */
    public String name(int column) {
        return figure(column).name(frame);
    }

    /** Of which service the figure of a column is. */
    public String service(int column) {
        return figure(column).serviceIn(frame);
    }

    /** Of when the figure of a column is: a day or a year. */
    public String when(int column) {
        return figure(column).when(frame);
    }

    /** The values of a column, row by row; not a number where a row has no such figure. */
    public float[] values(int column) {
        var values = new float[rows.size()];
        Arrays.fill(values, Float.NaN);
        for (int row = 0; row < values.length; row++) {
            var at = rows.get(row);
            var of = plays.get(at.play()).column(kept.get(column));
            if (of.isPresent()) {
                values[row] = of.get().at(at.place());
            }
        }
        return values;
    }

    /** What is played, in its order. */
    public List<KeptPlay> plays() {
        return plays.stream().map(PlayRows::play).toList();
    }

    /**
     * What a figure was under a scenario in each future of a kind; of what the scenario leaves as it is, as under the first.
     *
     * @throws IllegalArgumentException if no such scenario was played, or the figure was not kept
     */
    public double[] values(String scenario, KeptFigure figure, PlayKind kind) {
        int number = figures.indexOf(figure);
        var played = plays.stream()
                .filter(p -> p.play().name().equals(scenario))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was played under the name " + scenario));
        if (number < 0) {
            throw new IllegalArgumentException(figure.name(frame) + " was not kept: ask for it first");
        }
        var own = played.column(number).isPresent() ? played : plays.get(0);
        var column = own.column(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        figure.name(frame) + " was not kept of " + own.play().name()));
        return IntStream.range(0, own.size())
                .filter(row -> own.kind(row) == kind)
                .boxed()
                .sorted(Comparator.comparingInt(own::future))
                .mapToDouble(row -> column.at(row))
                .toArray();
    }
}
