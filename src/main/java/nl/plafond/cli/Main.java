package nl.plafond.cli;

/** The front door. */
public final class Main {

    private Main() {}

    /** Says which version this is. */
    public static void main(String[] args) {
        var version = Main.class.getPackage().getImplementationVersion();
        System.out.println("plafond " + (version == null ? "(being built)" : version));
    }
}
