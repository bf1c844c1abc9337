package nl.plafond.report;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The files of a run that could not be made: one chart that cannot be drawn must not cost an hour of playing. */
final class Missing {
    private final Set<String> names = new ConcurrentSkipListSet<>();

    /** The same part, which is missed if there is a mistake in making it; a disk that fails still fails the whole. */
    Part part(String name, Part part) {
        return () -> {
            try {
                part.write();
            } catch (UncheckedIOException disk) {
                throw disk.getCause();
            } catch (RuntimeException | Error broken) {
                names.add(name);
            }
        };
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Their names, in the order of the alphabet. */
    List<String> names() {
        return List.copyOf(names);
    }
}
