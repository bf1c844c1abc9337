package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plafond.input.yaml.NumberAdvice;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.input.yaml.ThousandsCheck;
import nl.plafond.input.yaml.Units;
import nl.plafond.input.yaml.WrittenNumber;
import nl.plafond.words.Phrase;

/**
 * A number that a reader of the live page typed.
 *
 * @param value what it certainly is
 * @param problem what to say if that cannot be told
 */
public record TypedNumber(Optional<BigDecimal> value, Optional<Phrase> problem) {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");
    private static final int DECIMALS = 3;

    /**
     * What a text means for a slider.
     *
     * @param unit of its number, as the models write it
     * @param step of the slider: where it has three decimals, so may the number
     */
    public static TypedNumber of(String text, String unit, BigDecimal step) {
        var plain = PLAIN.matcher(text.strip()).matches()
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.<BigDecimal>empty();
        boolean isFine = step.stripTrailingZeros().scale() >= DECIMALS;
        if (plain.isPresent() && (isFine || !canBeThousands(plain.get(), unit))) {
            return new TypedNumber(plain, Optional.empty());
        }
        var readings = WrittenNumber.readings(text, unit);
        if (readings.size() == 1) {
            return new TypedNumber(Optional.of(readings.get(0)), Optional.empty());
        }
        return new TypedNumber(
                Optional.empty(),
                Optional.of(
                        readings.isEmpty()
                                ? Phrase.of("remark.not-a-number", ShownValue.quoted(text))
                                : NumberAdvice.either("remark.either", readings)));
    }

    /** As in files: amounts, people and places, and what comes in a year if its last decimal is a zero. */
    private static boolean canBeThousands(BigDecimal number, String unit) {
        boolean isOdd = unit.equals("per year") && number.stripTrailingZeros().scale() < DECIMALS;
        return ThousandsCheck.looksLikeThousands(number) && (Units.comesInThousands(unit) || isOdd);
    }
}
