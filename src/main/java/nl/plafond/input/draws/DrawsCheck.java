package nl.plafond.input.draws;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.uncertainty.ImpossibleShapeException;
import nl.plafond.words.Phrase;

/** Complains about what cannot be drawn or worked out. */
public final class DrawsCheck {
    private static final int DIGITS = 4;

    private final Diagnostics diagnostics;

    private DrawsCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Complains about files whose form is sound. */
    public static void check(List<Document> documents, Diagnostics diagnostics) {
        var numbers = new NumberNodes(documents);
        var check = new DrawsCheck(diagnostics);
        var derivations = new DerivationCheck(numbers, diagnostics);
        numbers.all().map(Map.Entry::getValue).filter(Node::isSound).forEach(number -> {
            derivations.check(number);
            check.number(number);
        });
        new CorrelationCheck(numbers, diagnostics).check();
        if (!diagnostics.serious()) {
            new FuturesCheck(numbers, diagnostics).check();
        }
    }

    private void number(Node number) {
        if (NumberNodes.isUnknown(number)) {
            number.number()
                    .filter(value -> NumberNodes.low(number) <= NumberNodes.high(number))
                    .ifPresent(value -> drawn(number, value));
        } else if (number.at("shape").exists() && !number.isSet()) {
            diagnostics.add(Diagnostics.about(number.at("shape"), Phrase.of("found.shape-of-known"))
                    .suggest("suggest.leave-out")
                    .error());
        }
    }

    private void drawn(Node number, double value) {
        if (value < NumberNodes.low(number) || value > NumberNodes.high(number)) {
            diagnostics.add(Diagnostics.about(
                            number.at("value"),
                            ShownValue.found(number.at("value").json()))
                    .expected("expected.within-range", shown(number.at("range")))
                    .suggest("suggest.median-in-range")
                    .error());
            return;
        }
        try {
            UncertainNumbers.shape(number);
        } catch (ImpossibleShapeException impossible) {
            var about = Diagnostics.about(
                    number.at("shape"),
                    Phrase.of("found.impossible-shape", impossible.kind().id(), shown(number.at("range"))));
            var expected = Double.isNaN(impossible.least())
                    ? about.expected("expected.above-zero")
                    : impossible.least() == impossible.most()
                            ? about.expected("expected.median", plain(impossible.least(), DIGITS))
                            : about.expected(
                                    "expected.median-between",
                                    plain(impossible.least(), DIGITS),
                                    plain(impossible.most(), DIGITS));
            diagnostics.add(expected.suggest("suggest.no-shape").error());
        }
    }

    private static String shown(Node range) {
        return "[" + range.at(0).json().asString() + ", " + range.at(1).json().asString() + "]";
    }

    /** A number in so many digits. */
    static String plain(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }
}
