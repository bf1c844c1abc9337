package nl.plafond.report;

import java.io.IOException;
import java.util.concurrent.Callable;

/** A part of what a run leaves behind. */
interface Part extends Callable<Void> {
    /** Writes it; an exception of any other kind than of the disk is a mistake in the program. */
    void write() throws IOException;

    @Override
    default Void call() throws IOException {
        write();
        return null;
    }
}
