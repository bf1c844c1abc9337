package nl.plafond.input.draws;

import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.uncertainty.Expression;
import nl.plafond.uncertainty.UnreadableExpressionException;
import nl.plafond.words.Phrase;

/** Complains about derivations that cannot be worked out, or do not come to the value that is written. */
final class DerivationCheck {
    private static final int DIGITS = 8;

    private final NumberNodes numbers;
    private final Diagnostics diagnostics;

    DerivationCheck(NumberNodes numbers, Diagnostics diagnostics) {
        this.numbers = numbers;
        this.diagnostics = diagnostics;
    }

    /** Complains about the derivation of a number, if it has one. */
    void check(Node number) {
        var written = number.at("derivation");
        var text = written.text();
        if (text.isEmpty() || number.isSet()) {
            return;
        }
        if (!number.at("status").is("derived")) {
            diagnostics.add(Diagnostics.about(
                            written,
                            Phrase.of(
                                    "found.derivation-of-other",
                                    number.at("status").text().orElse("")))
                    .expected("expected.derived")
                    .suggest("suggest.words-to-reason")
                    .error());
            return;
        }
        try {
            derivation(number, written, Expression.parse(text.get()));
        } catch (UnreadableExpressionException words) {
            diagnostics.add(Diagnostics.about(
                            written,
                            words.rest().isEmpty()
                                    ? Phrase.of("found.derivation-ends")
                                    : Phrase.of("found.derivation-words", shortened(words.rest())))
                    .expected("expected.expression")
                    .suggest("suggest.words-to-reason")
                    .error());
        }
    }

    private static String shortened(String text) {
        int most = 40;
        return ShownValue.quoted(text.length() <= most ? text : text.substring(0, most) + "…");
    }

    private void derivation(Node number, Node written, Expression expression) {
        var unknown = expression
                .names()
                .distinct()
                .filter(name -> numbers.find(name).isEmpty())
                .toList();
        unknown.forEach(name -> diagnostics.add(numbers.unknown(written, name)));
        boolean isReadable = expression
                .names()
                .allMatch(name ->
                        numbers.find(name).filter(n -> n.number().isPresent()).isPresent());
        if (!isReadable || isFollowed(number)) {
            return;
        }
        double found = expression.valueWith(
                name -> numbers.find(name).flatMap(Node::number).orElseThrow());
        var value = number.at("value").json().decimalValue();
        double half = 0.5 * StrictMath.pow(10, -Math.max(0, value.scale()));
        if (!Double.isFinite(found)) {
            diagnostics.add(Diagnostics.about(written, Phrase.of("found.derivation-of-nothing"))
                    .expected("expected.computable")
                    .error());
        } else if (Math.abs(found - value.doubleValue()) > half * (1 + 1e-9)) {
            diagnostics.add(Diagnostics.about(
                            number.at("value"),
                            ShownValue.found(number.at("value").json()))
                    .expected("expected.derivation", DrawsCheck.plain(found, DIGITS))
                    .suggest("suggest.derivation-value")
                    .error());
        }
    }

    /** Whether the value was worked out just now, as the user set something. */
    private boolean isFollowed(Node number) {
        return numbers.documents().stream().anyMatch(document -> !document.set().isEmpty())
                || number.document().place(number.pointer()).equals(Document.Position.NONE);
    }
}
