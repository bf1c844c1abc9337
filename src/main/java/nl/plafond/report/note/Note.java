package nl.plafond.report.note;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.reading.DataTable;

/**
 * The answer to a question on one A4, in one language: it stands by itself among the papers of a council.
 *
 * @param file its name in file names, without ending: {@code vraag-heronderzoek}
 * @param region the name of the region
 * @param question in the words of the reader
 * @param compared what is compared with what, and of which services
 * @param answer two sentences, three at most
 * @param table the scenarios beside each other, the one that they are compared with first
 * @param reading how to read the table, in a line; empty for nothing
 * @param charts two side by side, or one over the whole width
 * @param know three things to know, at most
 * @param foot what it was made with, in a line
 */
@RecordBuilder
public record Note(
        String file,
        String region,
        String question,
        String compared,
        List<String> answer,
        DataTable table,
        String reading,
        List<Chart> charts,
        List<String> know,
        String foot)
        implements NoteRecordBuilder.With {
    private static final int MOST_CHARTS = 2;
    private static final int MOST_TO_KNOW = 3;

    public Note {
        answer = List.copyOf(answer);
        charts = List.copyOf(charts);
        know = List.copyOf(know);
        if (question.isBlank() || answer.isEmpty()) {
            throw new IllegalArgumentException("a note has a question and an answer: " + file);
        }
        if (charts.size() > MOST_CHARTS || know.size() > MOST_TO_KNOW) {
            throw new IllegalArgumentException("more does not fit on one A4 than " + MOST_CHARTS + " charts and "
                    + MOST_TO_KNOW + " things to know: " + file);
        }
    }
}
