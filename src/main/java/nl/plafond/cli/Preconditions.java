package nl.plafond.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.plafond.report.charts.Fonts;
import nl.plafond.words.Texts;

/**
 * What a run needs of this computer. It is asked for before anything is played, so that nobody waits for results that cannot
 * be written.
 *
 * @param words the texts for what is not there
 */
record Preconditions(Texts words) {
    private static final double MEGABYTE = 1_000_000;

    /** Fails where there are no letters to draw charts with. */
    void requireFonts() {
        if (!Fonts.areThere()) {
            throw new FailedException(words.say("no-fonts"));
        }
    }

    /**
     * Fails where the disk has no room for results.
     *
     * @param folder where they will be written; it need not be there yet
     * @param bytes about how much they take
     */
    void requireDisk(Path folder, long bytes) {
        long free = free(folder);
        if (free < bytes) {
            throw new WrongInputException(
                    words.say("no-disk", folder, Math.floor(free / MEGABYTE), Math.ceil(bytes / MEGABYTE)));
        }
    }

    /** How much may be written where a folder is or will be; as much as one likes where the computer does not say. */
    private static long free(Path folder) {
        var there = Stream.iterate(folder.toAbsolutePath().normalize(), f -> f != null, Path::getParent)
                .filter(Files::exists)
                .findFirst();
        try {
            return there.isPresent() ? Files.getFileStore(there.get()).getUsableSpace() : Long.MAX_VALUE;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
