package nl.plafond.web;

import java.util.List;
import java.util.Optional;

/**
 * Why a request is not answered.
 *
 * @param status the HTTP status
 * @param key the name of the text
 * @param arguments what goes into the text
 */
record Refusal(int status, String key, List<Object> arguments) {
    static Optional<Refusal> of(int status, String key, Object... arguments) {
        return Optional.of(new Refusal(status, key, List.of(arguments)));
    }
}
