package nl.plafond.input.yaml;

import java.util.Arrays;
import java.util.List;

/** JSON pointers: the steps from the top of a document to a node in it, such as {@code /services/verblijf/price}. */
public final class Pointers {
    private Pointers() {}

    public static String child(String pointer, String key) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return pointer + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1"));
    }

    public static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    public static String last(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    public static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(Pointers::unescaped)
                        .toList();
    }

    /** Whether a pointer is this one or lies below it. */
    public static boolean within(String pointer, String above) {
        return pointer.startsWith(above)
                && (pointer.length() == above.length() || pointer.charAt(above.length()) == '/');
    }

    private static String unescaped(String step) {
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }
}
