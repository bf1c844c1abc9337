package nl.plafond.model;

import java.util.Arrays;
import java.util.Optional;

/** Who pays for something. */
public enum Payer {
    /** The municipality in which the client lives. */
    MUNICIPALITY("municipality"),
    /** The state. */
    STATE("state"),
    /** Whoever carries out another law, such as the long-term care act (Wlz). */
    OTHER_LAW("other-law"),
    /** Other regions. */
    NEIGHBOURS("neighbours");

    private final String word;

    Payer(String word) {
        this.word = word;
    }

    /** The word for it in files and tables. */
    public String word() {
        return word;
    }

    /** The payer that a word stands for. */
    public static Optional<Payer> of(String word) {
        return Arrays.stream(values()).filter(payer -> payer.word.equals(word)).findAny();
    }
}
