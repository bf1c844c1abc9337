package nl.plafond.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.plafond.controls.Control;
import nl.plafond.input.levers.TypedNumber;
import nl.plafond.words.Texts;

/** Reads what was typed for a slider in the same way as numbers in files, so that the page need not read it in its own. */
final class NumberReader {
    private static final int LONGEST = 120;

    private NumberReader() {}

    /** The value under {@code value}, or why there is none under {@code problem}. */
    static Map<String, String> read(ServedModel region, String scenario, String control, String text, Locale language) {
        var slider = region.editor().controls(scenario).stream()
                .filter(c -> c.id().equals(control))
                .map(Control::setting)
                .filter(Control.Slider.class::isInstance)
                .map(Control.Slider.class::cast)
                .findFirst()
                .orElseThrow(() -> new RefusedException(404, "no-page"));
        if (text == null || text.length() > LONGEST) {
            throw new RefusedException(400, "no-text", "text");
        }
        var typed = TypedNumber.of(text, slider.number().unit(), BigDecimal.valueOf(slider.step()));
        var answer = new LinkedHashMap<String, String>();
        typed.value().ifPresent(value -> answer.put("value", value.toPlainString()));
        typed.problem()
                .ifPresent(problem -> answer.put("problem", Texts.of(language).say(problem)));
        return answer;
    }
}
