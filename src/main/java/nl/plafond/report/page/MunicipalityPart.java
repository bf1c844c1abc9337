package nl.plafond.report.page;

import java.util.List;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;

/**
 * The page for the alderman of one municipality, in one language.
 *
 * @param words its texts
 * @param municipality the name of the municipality
 * @param answer what it pays and what the programme does to that, in sentences
 * @param bills what it pays under unchanged policy, by year and way to divide
 * @param charts the same, drawn
 * @param programme its part of what the programme books and of what the run makes of it; without rows for none
 * @param know three things to know before deciding
 * @param foot how it was made
 */
public record MunicipalityPart(
        ReportTexts words,
        String municipality,
        List<String> answer,
        DataTable bills,
        List<Exhibit> charts,
        DataTable programme,
        List<String> know,
        List<String> foot) {}
