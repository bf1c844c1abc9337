package nl.plafond.program;

/**
 * The version of the program.
 *
 * <p>Whatever changes the results of an existing model raises it, so that what another version made can say so.
 */
public final class Version {
    /** The same as in the pom, which a test sees to: classes that are not packed in a jar know no other. */
    public static final String NUMBER = "0.6.0";

    private Version() {}
}
