package nl.plafond.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps figures of every play, for whoever wants to work with each possible future and not with what they have in common.
 *
 * <p>A service that a scenario leaves as it is takes no room: it stands under the first scenario. A figure that is the same in
 * all plays takes none either.
 */
public final class FigureRecorder {
    private final Frame frame;
    private final List<KeptFigure> figures;
    private final List<PlayRows> plays;

    /**
     * A recorder of what is still to be played.
     *
     * @param plays what is played in each future, in the order of the logbooks; the others are held against the first
     */
    public FigureRecorder(Frame frame, List<KeptPlay> plays) {
        this.frame = frame;
        var months = plays.stream()
                .flatMap(play -> play.asked().stream())
                .flatMap(asked -> asked.months().stream())
                .collect(Collectors.toSet());
        figures = KeptFigure.all(frame, months).stream()
                .filter(figure -> plays.stream().anyMatch(play -> play.has(figure, frame)))
                .toList();
        this.plays =
                plays.stream().map(play -> new PlayRows(play, figures, frame)).toList();
    }

    /**
     * Keeps the figures of a future.
     *
     * @param kind what was drawn for it
     * @param future its number; that of the people where only chance was drawn
     * @param books what happened in each play; those of the last plays may be left out
     */
    public void add(PlayKind kind, int future, List<Logbook> books) {
        for (int p = 0; p < books.size(); p++) {
            plays.get(p).add(kind, future, books.get(p));
        }
    }

    /** What has been kept; nothing may be added any more. */
    public FigureTable table() {
        var kept = IntStream.range(0, figures.size())
                .filter(figure -> !isConstant(figure))
                .boxed()
                .toList();
        return new FigureTable(frame, figures, kept, plays);
    }

    private boolean isConstant(int figure) {
        var columns = plays.stream()
                .filter(play -> play.size() > 0)
                .flatMap(play -> play.column(figure).stream())
                .toList();
        return columns.stream()
                .allMatch(column -> column.isAlways(columns.get(0).at(0)));
    }
}
