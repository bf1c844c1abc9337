package nl.plafond.input;

import java.util.Arrays;
import java.util.List;

/** JSON pointers: the steps from the top of a document to a spot in it, such as {@code /services/verblijf/price}. */
final class Pointers {
    private Pointers() {}

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    static String last(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(Pointers::unescaped)
                        .toList();
    }

    /** Whether a pointer is this one or lies below it. */
    static boolean within(String pointer, String above) {
        return pointer.equals(above) || pointer.startsWith(above + "/");
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
