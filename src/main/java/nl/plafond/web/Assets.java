package nl.plafond.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the page, which travel inside the program. */
final class Assets {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,60}");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /** A file with its type. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares files.
    record Asset(String type, byte[] bytes) {}

    /** The file of that name, if the page has it. */
    Optional<Asset> find(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        if (!NAME.matcher(name).matches() || !TYPES.containsKey(ending)) {
            return Optional.empty();
        }
        return read(name).map(bytes -> new Asset(TYPES.get(ending), bytes));
    }

    private Optional<byte[]> read(String name) {
        var already = known.get(name);
        if (already != null) {
            return Optional.of(already);
        }
        try (var stream = Assets.class.getResourceAsStream("/nl/plafond/web/page/" + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            var bytes = stream.readAllBytes();
            known.put(name, bytes);
            return Optional.of(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
