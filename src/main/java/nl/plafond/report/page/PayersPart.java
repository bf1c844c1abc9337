package nl.plafond.report.page;

import java.util.List;
import nl.plafond.report.reading.DataTable;

/**
 * Who pays.
 *
 * @param intro what dividing the bill in another way changes, in sentences
 * @param table what each municipality pays in a year under every way to divide, with its swing
 * @param charts the same, drawn
 * @param municipalities how they compare by their inhabitants
 */
public record PayersPart(List<String> intro, DataTable table, List<Exhibit> charts, DataTable municipalities) {}
