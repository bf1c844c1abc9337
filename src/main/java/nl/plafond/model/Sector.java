package nl.plafond.model;

import java.util.Arrays;
import java.util.Optional;

/** The sector that a service belongs to: regions name their services as they like, and pictures set them side by side. */
public enum Sector {
    BESCHERMD_WONEN("beschermd-wonen"),
    JEUGDZORGPLUS("jeugdzorgplus"),
    VERBLIJF("verblijf"),
    PLEEGZORG("pleegzorg"),
    GEZINSHUIZEN("gezinshuizen");

    private final String key;

    Sector(String key) {
        this.key = key;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** The sector of that name in files; empty if there is none. */
    public static Optional<Sector> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }
}
