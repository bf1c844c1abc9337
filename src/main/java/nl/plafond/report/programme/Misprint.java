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
        COST("cost"),
        SAVING("saving"),
        NET("net");

        private final String id;

        Row(String id) {
            this.id = id;
        }

        /** The name in the tables and the texts. */
        public String id() {
            return id;
        }
    }

    /** What is the matter. */
    public enum Kind {
        /** The printed net amount is not what cost and saving make. */
        SUM("sum"),
        /** The amount is read with another sign than the row of other measures is printed with. */
        SIGN("sign"),
        /** The amount is written in an odd way. */
        WRITING("writing"),
        /** The cell gives no amount. */
        MISSING("missing");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in the texts. */
        public String key() {
            return id;
        }
    }
}
