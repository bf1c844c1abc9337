package nl.plafond.report.page;

import java.util.List;
import java.util.Optional;
import nl.plafond.report.charts.ReportCharts;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/**
 * The report in one language.
 *
 * @param words its texts
 * @param region the name of the model
 * @param facts the first lines: period, possible futures, prices
 * @param brief the answer for each scenario in a few sentences
 * @param sureness what "certainly" and "probably" are about
 * @param together the costs of all services together
 * @param questions what the answers hang on, by question; none where it was not looked for
 * @param programme what was booked beside what the run makes of it; empty if no programme was played
 * @param payers who pays; empty where there is nothing to divide
 * @param know what one must know before deciding
 * @param services each service in full
 * @param basis what it rests on
 * @param glossary the word list
 * @param made how it was made
 */
public record Body(
        ReportTexts words,
        String region,
        List<String> facts,
        List<Item> brief,
        String sureness,
        Together together,
        List<QuestionPart> questions,
        Optional<ProgrammePart> programme,
        Optional<PayersPart> payers,
        List<Know> know,
        List<ServicePart> services,
        Basis basis,
        List<Term> glossary,
        HowMade made) {

    /** A scenario with its question and the answer. */
    public record Item(String heading, String question, List<Said> said) {}

    /** A sentence, and the service that it is about. */
    public record Said(String service, String sentence) {}

    /** The costs of all services together. */
    public record Together(DataTable table, List<Exhibit> charts, List<String> warnings) {}

    /** One thing to know, with its points. */
    public record Know(String title, List<String> points, String remark) {}

    /** A word and what it means. */
    public record Term(String word, String meaning) {}

    static Body of(RunView reading, ReportTexts words, boolean tables, List<String> missing) {
        var gallery = new ReportCharts(reading, words);
        return new Body(
                words,
                words.of(reading.model().name()),
                Facts.of(reading, words, missing),
                new Brief(reading, words).items(),
                words.say(reading.told("answer.intro")),
                new AllServices(reading, words).together(gallery),
                new QuestionParts(reading, words).all(),
                Comparison.of(reading).map(c -> new ProgrammeParts(c, words).part()),
                new PayersParts(reading, words).part(),
                new Insights(reading, words).all(),
                reading.services().stream()
                        .map(s -> new ServiceParts(reading, words).of(s, gallery))
                        .toList(),
                Basis.of(reading, words),
                Glossary.of(words),
                HowMade.of(reading, words, tables));
    }
}
