package nl.plafond.report.page;

import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.DataTable;

/**
 * All there is to see of one service.
 *
 * @param remark what one must know first, such as that it has no limits; empty for nothing
 * @param answer what each scenario does; none for a service that nobody ever waits for
 * @param people charts of the list, the waits and the care
 * @param flows who came, waited and went in a year, for each scenario
 * @param limitsIntro how to read which limit binds
 * @param limits which limit binds, for each scenario; no rows if it has none
 * @param providers the year of each provider, for each scenario; no rows if none is named
 * @param funding what empty places cost and whom, for each scenario, a table a year; none if there is nothing to say
 * @param money charts of what it costs
 */
public record ServicePart(
        String id,
        String name,
        String remark,
        Optional<Answer> answer,
        List<Exhibit> people,
        DataTable flows,
        String limitsIntro,
        DataTable limits,
        DataTable providers,
        List<DataTable> funding,
        List<Exhibit> money) {}
