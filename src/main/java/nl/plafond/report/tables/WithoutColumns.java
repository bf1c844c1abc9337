package nl.plafond.report.tables;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table that leaves out some columns of the rows that it gets.
 *
 * @param kept the numbers of the columns that stay, in order
 */
record WithoutColumns(RowSink table, List<Integer> kept) implements RowSink {
    /**
     * A table without these columns, some of which it may not have anyway.
     *
     * @param header the columns of the rows that it gets
     * @param table opens the table with the columns that stay
     */
    static WithoutColumns of(List<String> header, Set<String> without, Function<List<String>, RowSink> table) {
        var kept = IntStream.range(0, header.size())
                .filter(column -> !without.contains(header.get(column)))
                .boxed()
                .toList();
        return new WithoutColumns(table.apply(kept.stream().map(header::get).toList()), kept);
    }

    @Override
    public void add(List<String> fields) {
        table.add(kept.stream().map(fields::get).toList());
    }

    @Override
    public void close() {
        table.close();
    }
}
