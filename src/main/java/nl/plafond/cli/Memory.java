package nl.plafond.cli;

import nl.plafond.words.Texts;

/**
 * The memory that the program may use, asked for before anything is played.
 *
 * @param most in bytes
 */
record Memory(long most) {
    private static final double GIGABYTE = 1 << 30;
    /** What the program itself needs, and the collector to work in. */
    private static final double USABLE = 0.9;

    private static final long PROGRAM = 48L << 20;

    /** That of this process. */
    static Memory ofThisProcess() {
        return new Memory(Runtime.getRuntime().maxMemory());
    }

    /** Fails with words for the user where it is surely too little. */
    void require(long bytes, String model, Texts words) {
        double needed = (bytes + PROGRAM) / USABLE;
        if (needed > most) {
            throw new WrongInputException(
                    words.say("memory.too-little", model, needed / GIGABYTE, most / GIGABYTE, atLeast(needed)));
        }
    }

    /** What to write behind {@code -Xmx}: whole gigabytes, with something to spare. */
    private static String atLeast(double needed) {
        return (long) Math.ceil(1.2 * needed / GIGABYTE) + "g";
    }

    /** Whether something failed for want of memory, wherever it was caught first. */
    static boolean isShortage(Throwable failure) {
        return failure instanceof OutOfMemoryError
                || (failure.getCause() != null && failure.getCause() != failure && isShortage(failure.getCause()));
    }
}
