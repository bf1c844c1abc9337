package nl.plafond.input.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.plafond.words.Phrase;

/** What to advise to someone who wrote a number in a way that the files do not know; nothing unless it is certain. */
public final class NumberAdvice {
    private NumberAdvice() {}

    /** For what stands at a node where a number belongs. */
    public static Optional<Phrase> of(Node node, boolean whole) {
        if (node.json().isNumber()) {
            var number = node.json().decimalValue();
            return whole && ThousandsCheck.looksLikeThousands(number)
                    ? Optional.of(either(List.of(number, ThousandsCheck.thousands(number))))
                    : Optional.empty();
        }
        return node.text().flatMap(text -> of(text + cutOff(node), Units.of(node), whole));
    }

    /** For a text; of two possible meanings it says both. */
    public static Optional<Phrase> of(String text, String unit, boolean whole) {
        var readings = WrittenNumber.readings(text, unit);
        if (readings.size() > 1) {
            return Optional.of(either(readings));
        }
        return readings.stream()
                .filter(number -> !whole || isWhole(number))
                .findFirst()
                .map(number -> Phrase.of(
                        !isWhole(number) && text.contains(",") ? "suggest.point" : "suggest.write", shown(number)));
    }

    /** In {@code {value: 1,5, …}} YAML takes the 5 for another key; the number with all that was cut off it. */
    static Optional<Phrase> ofCutOff(Node group, boolean whole) {
        var value = group.at("value");
        return of(value.json().asString("") + cutOff(value), Units.of(value), whole);
    }

    /** The digits that follow on a comma in a group on one line, each with its comma; empty where there are none. */
    private static String cutOff(Node value) {
        var cut = new StringBuilder();
        boolean isNext = false;
        var group = value.document().at(Pointers.parent(value.pointer()));
        for (var field : group.fields()) {
            isNext = isNext ? isDigits(field) : field.name().equals(value.name());
            if (isNext && !field.name().equals(value.name())) {
                cut.append(',').append(field.name());
            }
        }
        return cut.toString();
    }

    /** Whether this is a key of digits with nothing behind it. */
    static boolean isDigits(Node key) {
        return key.name().matches("[0-9]+") && key.json().isNull();
    }

    private static Phrase either(List<BigDecimal> readings) {
        return either("suggest.either", readings);
    }

    /** That a text can be one number and another. */
    public static Phrase either(String key, List<BigDecimal> readings) {
        return Phrase.of(key, shown(readings.get(0)), shown(readings.get(1)));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String shown(BigDecimal number) {
        return ShownValue.plain(number).toPlainString();
    }
}
