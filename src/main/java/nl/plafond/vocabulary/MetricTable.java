package nl.plafond.vocabulary;

import java.util.Optional;

/** A table or a group of charts that shows some metrics and not all; the tables for other programs show every one. */
public enum MetricTable {
    /** Month by month, in the workbook. */
    COURSE("course"),
    /** Beside unchanged policy on the dates of comparison, in the workbook. */
    COMPARISON("figure"),
    /** Who came, waited and went in a year. */
    FLOWS("flows"),
    /** Who cannot move on, at the end of that year. */
    CANNOT_MOVE("flows"),
    /** How long people wait. */
    WAITS("metric"),
    /** Costs by category, in bars, sheets and tables. */
    COSTS("metric"),
    /** What a programme does in a year, beside its costs; for other programs. */
    PROGRAMME;

    private final Optional<String> texts;

    MetricTable() {
        texts = Optional.empty();
    }

    MetricTable(String texts) {
        this.texts = Optional.of(texts);
    }

    /** The name of the text that the table calls a metric by; nothing if it needs none. */
    public Optional<String> key(Metric metric) {
        return texts.map(group -> group + "." + metric.id());
    }
}
