package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.FewFutures;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/**
 * The annex to the notes: the figures of each service that somebody asked about, what the answers hang on, and where it all
 * comes from.
 */
public final class AnnexPage {
    private AnnexPage() {}

    /** The page; it asks nothing of the net and needs no script. */
    public static String of(RunView reading, ReportTexts words) {
        var page = page(reading, words);
        // Only words that the page uses are explained, so it is written once to see which it uses.
        var text = Written.by("annex.jte", page)
                .replaceAll("(?s)<(style|svg).*?</\\1>|<[^>]*>", " ")
                .toLowerCase(Locale.ROOT);
        return Written.by("annex.jte", page.explaining(Glossary.used(words, text)));
    }

    /**
     * What the template needs.
     *
     * @param facts what was played, and how to read it
     * @param questions what the answers hang on, by question; none where it was not looked for
     * @param together the costs of all services together
     * @param services each service that is asked about, or waited for and changed
     * @param costs what the others cost that a scenario changes; no rows for none
     * @param unasked the names of the others
     * @param programme what was booked beside what the run makes of it; empty if no programme was played
     * @param payers who pays; empty where there is nothing to divide
     * @param desks who waits for an indication, a table a desk; none where nobody does
     * @param budget what is left of each line of the budget; none without lines
     * @param basis what it rests on
     * @param glossary the words that it uses
     * @param made how it was made
     */
    public record Page(
            ReportTexts words,
            Stylesheet style,
            String region,
            List<String> facts,
            List<QuestionPart> questions,
            AllServices.Together together,
            List<ServicePart> services,
            DataTable costs,
            String unasked,
            Optional<ProgrammePart> programme,
            Optional<PayersPart> payers,
            List<DataTable> desks,
            List<DataTable> budget,
            Basis basis,
            List<Term> glossary,
            HowMade made) {
        Page explaining(List<Term> terms) {
            return new Page(
                    words, style, region, facts, questions, together, services, costs, unasked, programme, payers,
                    desks, budget, basis, terms, made);
        }
    }

    private static Page page(RunView reading, ReportTexts words) {
        var services = new ServiceParts(reading, words);
        var unasked = services.unasked();
        return new Page(
                words,
                Stylesheet.of("annex"),
                words.of(reading.model().name()),
                facts(reading, words),
                new QuestionParts(reading, words).all(),
                new AllServices(reading, words).together(),
                services.all(),
                services.costs(),
                unasked.isEmpty() ? "" : words.say("annex.unasked", words.list(unasked)),
                Comparison.of(reading).map(c -> new ProgrammeParts(c, words).part()),
                new PayersParts(reading, words).part(),
                new DeskTables(reading, words).all(),
                new BudgetTables(reading, words).all(),
                Basis.of(reading, words),
                List.of(),
                HowMade.of(reading, words));
    }

    private static List<String> facts(RunView reading, ReportTexts words) {
        var notation = words.notation();
        var facts = new ArrayList<String>();
        new AssumedLevels(reading, words).notice().ifPresent(facts::add);
        new FewFutures(reading, words).notice().ifPresent(facts::add);
        facts.add(words.say(
                "facts.period",
                notation.date(reading.start()),
                notation.date(reading.dayOf(reading.last())),
                notation.number(reading.findings().replications(), 0)));
        facts.add(words.say("facts.prices", reading.model().priceLevel()));
        if (!reading.run().overrides().isEmpty()) {
            facts.add(
                    words.say("facts.overrides", String.join("; ", reading.run().overrides())));
        }
        facts.add(words.say(reading.told("answer.intro")));
        return facts;
    }
}
