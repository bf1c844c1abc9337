package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.FewFutures;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** The first lines of the report: what was played, and how to read it. */
final class Facts {
    private Facts() {}

    static List<String> of(RunView reading, ReportTexts words, List<String> missing) {
        var notation = words.notation();
        var facts = new ArrayList<String>();
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
        if (!missing.isEmpty()) {
            facts.add(words.say("facts.missing", String.join(", ", missing)));
        }
        return facts;
    }
}
