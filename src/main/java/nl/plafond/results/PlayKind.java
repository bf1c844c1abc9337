package nl.plafond.results;

/** With which numbers, and with the people of which draw, something is played. */
public enum PlayKind {
    /** A possible future: the numbers that nobody knows are drawn, and so is chance. */
    FUTURE("future"),
    /** The model's own values, so that only chance differs. */
    AT_VALUES("at-values"),
    /** The numbers of a possible future once more, with other people: what chance makes of one and the same future. */
    SECOND_CHANCE("second-chance");

    private final String id;

    PlayKind(String id) {
        this.id = id;
    }

    /** Its name in tables. */
    public String id() {
        return id;
    }
}
