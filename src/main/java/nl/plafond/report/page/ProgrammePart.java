package nl.plafond.report.page;

import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.DataTable;

/**
 * What a programme books beside what the run makes of it.
 *
 * @param intro the answer for all adopted measures together
 * @param sources the documents that book something
 * @param totals that answer for every booked year, in constant prices and in prices of the year
 * @param measures every measure in the last booked year, with the reason
 * @param bars the measures in the last booked year, drawn
 * @param overlap what is counted twice when measures are added up; nothing for a single one
 * @param steps the measures one after the other, drawn
 * @param forecast whether costs still rise with all measures
 * @param expected the cost to expect, drawn
 * @param table the same in figures
 * @param documented what the documents give as cost beside what the model starts from
 * @param misprints where the document contradicts itself
 */
public record ProgrammePart(
        List<String> intro,
        List<String> sources,
        DataTable totals,
        DataTable measures,
        List<Exhibit> bars,
        List<String> overlap,
        List<Exhibit> steps,
        List<String> forecast,
        List<Exhibit> expected,
        Optional<DataTable> table,
        DataTable documented,
        DataTable misprints) {}
