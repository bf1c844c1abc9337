package nl.plafond.input.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plafond.model.Presence;

/** What the measures before this one in the same scenario have made of the services. */
final class EarlierMeasures {
    private final Set<String> given = new HashSet<>();
    private final Map<String, String> access = new HashMap<>();
    private final Map<String, Presence> presences = new HashMap<>();

    /** From here on a service has this part, {@code places} or {@code plafond}. */
    void give(String service, String part) {
        given.add(service + "/" + part);
    }

    boolean gave(String service, String part) {
        return given.contains(service + "/" + part);
    }

    /** From here on a provider takes people while this says so. */
    void setPresence(String service, String provider, Presence now) {
        presences.put(service + "/" + provider, now);
    }

    /** While a provider takes people, if a measure changed that. */
    Optional<Presence> presence(String service, String provider) {
        return Optional.ofNullable(presences.get(service + "/" + provider));
    }

    /** From here on a service has this access; what it had before, if a measure gave it that. */
    Optional<String> access(String service, String now) {
        return Optional.ofNullable(access.put(service, now));
    }
}
