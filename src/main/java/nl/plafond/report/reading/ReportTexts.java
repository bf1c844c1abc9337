package nl.plafond.report.reading;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.Label;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;
import nl.plafond.words.Texts;

/** The texts of the report in one language. */
public final class ReportTexts {
    /** Dutch. */
    public static final ReportTexts DUTCH = new ReportTexts(new Locale("nl"));
    /** English. */
    public static final ReportTexts ENGLISH = new ReportTexts(Locale.ENGLISH);

    private final Texts texts;
    private final Texts measures;

    private ReportTexts(Locale locale) {
        texts = Texts.of("report", locale);
        measures = Texts.of("measures", locale);
    }

    /** The texts for a reader: Dutch for Dutch, English for every other language. */
    public static ReportTexts in(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? DUTCH : ENGLISH;
    }

    /** The code of the language, for file names and for the {@code lang} attribute. */
    public String code() {
        return this == DUTCH ? "nl" : "en";
    }

    /** How this language writes numbers, money and dates. */
    public Notation notation() {
        return this == DUTCH ? Notation.DUTCH : Notation.ENGLISH;
    }

    /** A label of the model in this language. */
    public String of(Label label) {
        return label.in(texts.locale());
    }

    /** What measures say of themselves, in this language. */
    public Texts measures() {
        return measures;
    }

    /** Whether there is a text of that name. */
    public boolean knows(String key) {
        return texts.has(key);
    }

    /** What a table calls a metric. */
    public String name(MetricTable table, Metric metric) {
        return say(table.key(metric).orElseThrow());
    }

    /** A text with its gaps filled in, as {@link Texts} does. */
    public String say(String key, Object... fillings) {
        return texts.say(key, fillings);
    }

    /** The last part of the name of a text about a constant: {@code TOO_FEW} is {@code too-few}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A sentence with a full stop, unless an abbreviation brought one. */
    public static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    /** Sentences after each other, each with its capital and its full stop; empty of none. */
    public String together(Stream<String> sentences) {
        return sentences.filter(s -> !s.isEmpty()).map(s -> ended(begun(s))).collect(Collectors.joining(" "));
    }

    /** A sentence that begins with a capital. */
    public String begun(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(texts.locale()) + sentence.substring(1);
    }

    /** A list in a sentence: "a, b en c". */
    public String list(java.util.List<String> items) {
        int n = items.size();
        return n < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, n - 1)) + " " + say("and") + " " + items.get(n - 1);
    }
}
