package nl.plafond.report.page;

import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.DataTable;

/**
 * What the answer to a question hangs on.
 *
 * @param question as the reader asks it
 * @param about what its first difference is about
 * @param outcome how that comes out
 * @param moved what moves it, or why that is not told
 * @param sentences what region it fails in, and what is worth finding out
 * @param turning what is said before the points at which it turns
 * @param turns those points
 * @param chart what moves it
 * @param fold what lies behind the fold; empty for nothing
 * @param all every difference; empty where there is one at most
 */
public record QuestionPart(
        String question,
        String about,
        String outcome,
        String moved,
        List<String> sentences,
        String turning,
        List<String> turns,
        Optional<Exhibit> chart,
        String fold,
        Optional<DataTable> all) {
    public QuestionPart {
        sentences = List.copyOf(sentences);
        turns = List.copyOf(turns);
    }
}
