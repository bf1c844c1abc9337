package nl.plafond.report.sheets;

import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param id its name in the program, the same in every language
 * @param name what stands on its tab
 * @param columns its columns
 * @param rows its rows, a cell for each column
 * @param fixed how many columns on the left stay in view when one looks to the right
 * @param filtered whether one may pick rows by what stands in them; not for a text to read
 */
public record Sheet(String id, String name, List<Column> columns, List<List<Cell>> rows, int fixed, boolean filtered) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + columns.size() + " headings in " + id);
            }
        }
    }

    /**
     * A column.
     *
     * @param heading what is in it
     * @param width how wide it is, in letters
     * @param wraps whether a text that is longer goes on below
     */
    public record Column(String heading, int width, boolean wraps) {
        /** A column of short texts or numbers. */
        static Column of(String heading, int width) {
            return new Column(heading, width, false);
        }

        /** A column of texts to read. */
        static Column text(String heading, int width) {
            return new Column(heading, width, true);
        }
    }
}
