package nl.plafond.input;

/** Names that refer to something elsewhere in the files. */
final class References {
    /** The way out of the model. */
    static final String HOME = "home";

    private References() {}
}
