package nl.plafond.report.page;

import java.util.List;
import nl.plafond.report.reading.DataTable;

/**
 * The answer for a service: what each scenario does to its list, its wait and its cost.
 *
 * @param now what happens under unchanged policy, in a sentence
 * @param scenarios what each scenario does that is aimed at the service or changes something beyond chance
 * @param unsure the scenarios that may change something, or not
 * @param little the scenarios that change nothing here that is worth a word
 * @param same the scenarios that change nothing here
 * @param tables the figures, at one or two dates
 * @param charts the course over time
 */
public record Answer(
        String now,
        List<Scenario> scenarios,
        String unsure,
        String little,
        String same,
        List<DataTable> tables,
        List<Exhibit> charts) {

    /** What one scenario does. */
    public record Scenario(String heading, List<String> measures, List<String> sentences) {}
}
