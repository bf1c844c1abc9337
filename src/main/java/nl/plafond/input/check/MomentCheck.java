package nl.plafond.input.check;

import java.time.YearMonth;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.CareModel;
import nl.plafond.words.Phrase;

/**
 * Compares the days and years at which something is looked at with the time that a model is about.
 *
 * @param model the region
 * @param diagnostics where the check complains
 */
public record MomentCheck(CareModel model, Diagnostics diagnostics) {
    /** Complains about a day outside the model, or one that ends no month. */
    public void date(Node node) {
        if (node.date().isEmpty() || !node.isSound()) {
            return;
        }
        var day = node.date().get();
        var last = model.end().minusDays(1);
        boolean inside = !day.isBefore(model.start()) && !day.isAfter(last);
        boolean monthEnd = YearMonth.from(day).atEndOfMonth().equals(day);
        if (!inside) {
            diagnostics.add(Diagnostics.about(node, ShownValue.found(node.json()))
                    .expected("expected.between", model.start().toString(), last.toString())
                    .error());
        } else if (!monthEnd && !day.equals(last)) {
            diagnostics.add(Diagnostics.about(node, ShownValue.found(node.json()))
                    .expected("expected.month-end")
                    .suggest("suggest.write", YearMonth.from(day).atEndOfMonth().toString())
                    .error());
        }
    }

    /** Complains about a first and a last year of which one is outside the model, or which go down. */
    public void years(Node pair) {
        if (!pair.isList() || pair.items().size() != 2 || !pair.isSound()) {
            return;
        }
        int first = model.start().getYear();
        int last = model.end().minusDays(1).getYear();
        for (var year : pair.items()) {
            var number = year.number().orElse(0.0);
            if (number < first || number > last) {
                diagnostics.add(Diagnostics.about(year, ShownValue.found(year.json()))
                        .expected("expected.year-in-period", String.valueOf(first), String.valueOf(last))
                        .error());
            }
        }
        lowFirst(pair);
    }

    /** Complains about a pair of numbers that goes down. */
    public void lowFirst(Node pair) {
        if (pair.items().size() == 2
                && pair.at(0).number().orElse(0.0) > pair.at(1).number().orElse(0.0)) {
            diagnostics.add(Diagnostics.about(
                            pair,
                            Phrase.of("found.value", pair.json().toString().replace(",", ", ")))
                    .expected("expected.low-high")
                    .error());
        }
    }
}
