package nl.plafond.report.page;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.ReportTexts;

/** The word list. */
final class Glossary {
    private Glossary() {}

    static List<Body.Term> of(ReportTexts words) {
        return IntStream.iterate(1, i -> words.knows("word." + i), i -> i + 1)
                .mapToObj(i -> new Body.Term(words.say("word." + i), words.say("word." + i + ".means")))
                .toList();
    }
}
