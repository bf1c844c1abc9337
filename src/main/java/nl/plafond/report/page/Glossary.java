package nl.plafond.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.plafond.report.reading.ReportTexts;

/** The word list. */
final class Glossary {
    private Glossary() {}

    static List<Term> of(ReportTexts words) {
        return IntStream.iterate(1, i -> words.knows("word." + i), i -> i + 1)
                .mapToObj(i -> new Term(words.say("word." + i), words.say("word." + i + ".means")))
                .toList();
    }

    /** The words that stand in a text of small letters. */
    static List<Term> used(ReportTexts words, String text) {
        return of(words).stream()
                .filter(term -> Arrays.stream(
                                term.word().toLowerCase(Locale.ROOT).split(", ", -1))
                        .anyMatch(text::contains))
                .toList();
    }
}
