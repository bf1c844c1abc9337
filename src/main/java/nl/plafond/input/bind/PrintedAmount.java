package nl.plafond.input.bind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of a table as a document prints it, with the amount that its digits make.
 *
 * @param text as it stands in the document
 */
public record PrintedAmount(String text) {
    /** A comma or a point with one or two digits after it; with three they are thousands. */
    private static final Pattern DECIMALS = Pattern.compile("[0-9][.,]([0-9]{1,2})(?=[^0-9]*$)");

    private static final Pattern MILLIONS = Pattern.compile("(?i)\\b(miljoen|mln|million)\\b");

    private static final int SIX_ZEROS = 6;

    private static final Pattern WORDS =
            Pattern.compile("(?i)\\b(?!(eur|euro|miljoen|mln|million|circa|ongeveer|maximaal)\\b)\\p{L}+");

    /** The amount without its sign; empty where there are no digits. */
    public Optional<BigDecimal> amount() {
        var digits = text.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        var decimals = DECIMALS.matcher(text);
        return Optional.of(new BigDecimal(digits)
                .movePointLeft(decimals.find() ? decimals.group(1).length() : 0)
                .movePointRight(MILLIONS.matcher(text).find() ? SIX_ZEROS : 0));
    }

    /** Whether there are digits and no words that may make them something else than an amount. */
    public boolean isAmount() {
        return amount().isPresent() && !WORDS.matcher(text).find();
    }
}
