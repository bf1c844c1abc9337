package nl.plafond.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is kept of one thing that is played: a row for each future in which it was. */
final class PlayRows {
    private final KeptPlay play;
    private final List<KeptFigure> figures;
    private final List<PlayKind> kinds = new ArrayList<>();
    private final List<Integer> futures = new ArrayList<>();
    private final List<Optional<FigureColumn>> columns;

    PlayRows(KeptPlay play, List<KeptFigure> figures, Frame frame) {
        this.play = play;
        this.figures = figures;
        columns = figures.stream()
                .map(figure ->
                        Optional.of(figure).filter(f -> play.has(f, frame)).map(f -> new FigureColumn()))
                .toList();
    }

    KeptPlay play() {
        return play;
    }

    int size() {
        return kinds.size();
    }

    PlayKind kind(int row) {
        return kinds.get(row);
    }

    int future(int row) {
        return futures.get(row);
    }

    /** The values of a figure, by its number; none where the play has no such figure of its own. */
    Optional<FigureColumn> column(int figure) {
        return columns.get(figure);
    }

    void add(PlayKind kind, int future, Logbook book) {
        for (int f = 0; f < figures.size(); f++) {
            var column = columns.get(f);
            if (column.isPresent()) {
                column.get().add(figures.get(f).in(book));
            }
        }
        kinds.add(kind);
        futures.add(future);
    }
}
