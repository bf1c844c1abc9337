package nl.plafond.report.programme;

import java.util.OptionalDouble;

/**
 * A place where the document contradicts itself or gives no amount.
 *
 * @param measure the number of the measure
 * @param year the calendar year
 * @param row which of the three rows
 * @param printed the cell as it stands in the document
 * @param read the amount as it is read here; empty where the cell gives none
 * @param expected what it would have to be; empty where nothing else is expected
 * @param kind what is the matter
 */
public record Misprint(
        int measure, int year, Row row, String printed, OptionalDouble read, OptionalDouble expected, Kind kind) {
    /** A row of the document's table. */
    public enum Row {
        COST,
        SAVING,
        NET;

        /** The name in the tables and the texts. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What is the matter. */
    public enum Kind {
        /** The printed net amount is not what cost and saving make. */
        SUM,
        /** The amount is read with another sign than the row of other measures is printed with. */
        SIGN,
        /** The amount is written in an odd way. */
        WRITING,
        /** The cell gives no amount. */
        MISSING;

        /** The name in the texts. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
