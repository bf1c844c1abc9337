package nl.plafond.report.reading;

import java.util.List;

/**
 * A table to read: a heading for each column and for each row.
 *
 * @param caption what it shows
 * @param corner the heading above the row headings
 * @param columns the headings of the other columns
 * @param rows the rows
 */
public record DataTable(String caption, String corner, List<String> columns, List<Row> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param heading what it is about
     * @param cells one for each column; none for a heading over the rows that follow
     * @param apart whether it stands apart from the others, as unchanged policy does
     */
    public record Row(String heading, List<Cell> cells, boolean apart) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A heading over the rows that follow. */
        public static Row heading(String heading) {
            return new Row(heading, List.of(), true);
        }

        /** Whether it is a heading over the rows that follow. */
        public boolean isHeading() {
            return cells.isEmpty();
        }
    }

    /**
     * A cell.
     *
     * @param text the value
     * @param detail what stands small below it; empty for nothing
     * @param tone what it means for those who wait and who pay
     */
    public record Cell(String text, String detail, Tone tone) {
        private static final int LONGEST_VALUE = 40;

        /** A value with something small below it. */
        public static Cell of(String text, String detail) {
            return new Cell(text, detail, Tone.PLAIN);
        }

        /** Whether it is rather a sentence than a value. */
        public boolean isSaid() {
            return text.length() > LONGEST_VALUE;
        }

        /** A value alone. */
        public static Cell of(String text) {
            return of(text, "");
        }
    }

    /** What a cell means. */
    public enum Tone {
        PLAIN("plain"),
        BETTER("better"),
        WORSE("worse"),
        SAME("same"),
        UNSURE("unsure");

        private final String id;

        Tone(String id) {
            this.id = id;
        }

        /** The name in the style sheet. */
        public String css() {
            return id;
        }
    }
}
