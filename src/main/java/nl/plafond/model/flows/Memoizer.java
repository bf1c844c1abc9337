package nl.plafond.model.flows;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What takes long to work out and depends on few rules, worked out once for all scenarios that share them. */
public final class Memoizer {
    /** After a day of trying other rules it begins again. */
    private static final int MOST = 2000;

    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /**
     * What belongs to some rules.
     *
     * @param rules a record of a type that is used for nothing else
     */
    @SuppressWarnings("unchecked") // Each type of rules has one type of what belongs to it.
    public <R extends Record, T> T of(R rules, Supplier<T> work) {
        var found = known.get(rules);
        if (found == null) {
            found = work.get();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(rules, found);
        }
        return (T) found;
    }
}
