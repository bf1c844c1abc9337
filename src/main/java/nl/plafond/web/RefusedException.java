package nl.plafond.web;

import java.util.List;

/** A request asks for what is not there or may not be; the asker is told in words. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    RefusedException(int status, String key, Object... arguments) {
        super(key);
        refusal = new Refusal(status, key, List.of(arguments));
    }

    Refusal refusal() {
        return refusal;
    }
}
