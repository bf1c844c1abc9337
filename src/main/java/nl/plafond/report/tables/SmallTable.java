package nl.plafond.report.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file of what a Parquet file beside it holds too. There is none where it would have more rows than {@link
 * OutputSink#csvRows}.
 */
final class SmallTable implements RowSink {
    private final OutputSink cabinet;
    private final String name;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table that is written when it is closed. */
    SmallTable(OutputSink cabinet, String name, List<String> header) {
        this.cabinet = cabinet;
        this.name = name;
        this.header = header;
    }

    @Override
    public void add(List<String> fields) {
        if (isSmall()) {
            rows.add(fields);
        }
    }

    private boolean isSmall() {
        return rows.size() <= cabinet.csvRows();
    }

    @Override
    public void close() {
        if (isSmall()) {
            try (var table = new Table(cabinet, name, header)) {
                rows.forEach(table::add);
            }
        }
    }
}
