package nl.plafond.input.sources;

import java.util.regex.Pattern;

/**
 * Words as they are compared: however their spaces and lines were broken, and whichever quotation marks and dashes a program
 * made of those that somebody typed.
 */
record QuotedText(String words) {
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B`\u00B4\u2032]");
    private static final Pattern DOUBLE_QUOTES =
            Pattern.compile("\"\"|''|[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u2007\u202F]+");

    static QuotedText of(String written) {
        var words = UNSEEN.matcher(written).replaceAll("");
        words = SINGLE_QUOTES.matcher(words).replaceAll("'");
        words = DOUBLE_QUOTES.matcher(words).replaceAll("\"");
        words = DASHES.matcher(words).replaceAll("-");
        return new QuotedText(SPACE.matcher(words).replaceAll(" ").strip());
    }

    /** Whether these words stand in it, as whole words and numbers: 18.486 is no quote of 118.486. */
    boolean has(QuotedText quote) {
        if (quote.words.isEmpty()) {
            return false;
        }
        for (int at = words.indexOf(quote.words); at >= 0; at = words.indexOf(quote.words, at + 1)) {
            if (isEdge(at) && isEdge(at + quote.words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word or number goes on across this place. */
    private boolean isEdge(int at) {
        return at == 0
                || at == words.length()
                || !Character.isLetterOrDigit(words.charAt(at - 1))
                || !Character.isLetterOrDigit(words.charAt(at));
    }
}
