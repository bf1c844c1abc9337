package nl.plafond.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Scripts and styles of the page inside one file. A browser fetches no module from beside a file, so each is in its address, and
 * an import map finds it by name.
 */
record PageScripts(Assets assets) {
    private static final Pattern IMPORT = Pattern.compile("(?m)^(import\\b[^'\\n]*)'\\./([a-z-]+\\.js)';$");
    private static final String PREFIX = "plafond/";

    /** The import map of a script and of all that it imports, as JSON that may stand in a page. */
    String imports(String script) {
        var addresses = new LinkedHashMap<String, String>();
        collect(script, addresses);
        return Json.inPage(Map.of("imports", addresses));
    }

    /** These style sheets, one after another. */
    String styles(String... names) {
        var styles = new StringBuilder();
        for (var name : names) {
            styles.append(text(name));
        }
        return styles.toString();
    }

    private void collect(String script, Map<String, String> addresses) {
        if (addresses.containsKey(PREFIX + script)) {
            return;
        }
        var imports = IMPORT.matcher(text(script));
        var named = imports.replaceAll("$1'" + PREFIX + "$2';");
        addresses.put(
                PREFIX + script,
                "data:text/javascript;base64,"
                        + Base64.getEncoder().encodeToString(named.getBytes(StandardCharsets.UTF_8)));
        imports.reset().results().forEach(found -> collect(found.group(2), addresses));
    }

    private String text(String name) {
        return new String(assets.find(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
