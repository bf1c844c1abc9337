package nl.plafond.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plafond.uncertainty.Expression.Constant;
import nl.plafond.uncertainty.Expression.Name;
import nl.plafond.uncertainty.Expression.Operation;
import nl.plafond.uncertainty.Expression.Operator;

/**
 * Reads an expression from left to right, by recursive descent.
 *
 * <p>No library reads these: names of numbers have hyphens, dots and places in lists, and amounts have spaces between their
 * thousands. A hyphen that a letter or digit of a name comes right before belongs to the name, so a minus after a name has a
 * space before it.
 */
final class ExpressionParser {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Alpha}_](?:[\\w-]|\\[\\d+\\]|\\.\\d+(?=\\b)|\\.(?=[\\p{Alpha}_\"])|\"[^\"]*\")*");
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression parse() {
        var whole = sum();
        skipSpace();
        if (at < text.length()) {
            throw unreadable();
        }
        return whole;
    }

    private Expression sum() {
        return chain(this::product, Operator.PLUS, Operator.MINUS);
    }

    private Expression product() {
        return chain(this::factor, Operator.TIMES, Operator.OVER);
    }

    /** Parts with one of two signs between them, worked out from left to right. */
    private Expression chain(Supplier<Expression> part, Operator one, Operator other) {
        var left = part.get();
        while (true) {
            var sign = Stream.of(one, other).filter(o -> takes(o.sign())).findFirst();
            if (sign.isEmpty()) {
                return left;
            }
            left = new Operation(sign.get(), List.of(left, part.get()));
        }
    }

    private Expression factor() {
        if (++depth > DEEPEST) {
            throw unreadable();
        }
        try {
            if (takes(Operator.MINUS.sign())) {
                return new Operation(Operator.MINUS, List.of(factor()));
            }
            if (takes("(")) {
                return closed(sum());
            }
            return token(NUMBER)
                    .<Expression>map(number -> new Constant(Double.parseDouble(number.replace(" ", ""))))
                    .orElseGet(this::named);
        } finally {
            depth--;
        }
    }

    private Expression named() {
        int before = at;
        var name = token(NAME).orElseThrow(this::unreadable);
        if (!takes("(")) {
            return new Name(name);
        }
        var function = Stream.of(Operator.MIN, Operator.MAX, Operator.EXP, Operator.LOG)
                .filter(o -> o.sign().equals(name))
                .findFirst();
        if (function.isEmpty()) {
            at = before;
            throw unreadable();
        }
        return function(function.get(), before);
    }

    private Expression function(Operator function, int from) {
        var on = new ArrayList<Expression>();
        do {
            on.add(sum());
        } while (takes(","));
        boolean ofOne = function == Operator.EXP || function == Operator.LOG;
        if (ofOne && on.size() > 1) {
            at = from;
            throw unreadable();
        }
        return closed(new Operation(function, on));
    }

    private Expression closed(Expression inside) {
        if (!takes(")")) {
            throw unreadable();
        }
        return inside;
    }

    private Optional<String> token(Pattern pattern) {
        skipSpace();
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    private boolean takes(String sign) {
        skipSpace();
        boolean isThere = text.startsWith(sign, at);
        at += isThere ? sign.length() : 0;
        return isThere;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private UnreadableExpressionException unreadable() {
        return new UnreadableExpressionException(text.substring(at).strip());
    }
}
