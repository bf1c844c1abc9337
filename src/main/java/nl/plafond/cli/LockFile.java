package nl.plafond.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A lock on a file: it is free again as soon as the process that holds it is gone, however that ended. */
final class LockFile implements AutoCloseable {
    /** Far beyond what is in the file: where a lock is mandatory, others can still read what is in it. */
    private static final long REGION = Long.MAX_VALUE - 1;

    private static final int MOST_BYTES = 500;

    /** Those of this process: to open such a file once more and close it again would give the lock up. */
    private static final Set<Path> MINE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private LockFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a file, which is made if need be; empty if another holds it or just threw it away. On a disk that knows no
     * locks everybody gets one, for without it nothing could be written there at all.
     */
    static Optional<LockFile> onNew(Path file) throws IOException {
        return on(file, true, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Locks a file that is there; empty if another may hold it, or if it is gone. */
    static Optional<LockFile> onExisting(Path file) throws IOException {
        try {
            return on(file, false, StandardOpenOption.WRITE);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static Optional<LockFile> on(Path typed, boolean orNone, OpenOption... how) throws IOException {
        var file = typed.toAbsolutePath().normalize();
        if (!MINE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, how);
            if (lock(channel, orNone) && isStill(file, channel)) {
                return Optional.of(new LockFile(file, channel));
            }
            channel.close();
            MINE.remove(file);
            return Optional.empty();
        } catch (IOException failed) {
            if (channel != null) {
                channel.close();
            }
            MINE.remove(file);
            throw failed;
        }
    }

    private static boolean lock(FileChannel channel, boolean orNone) {
        try {
            FileLock lock = channel.tryLock(REGION, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        } catch (IOException noLocks) {
            return orNone;
        }
    }

    /**
     * Whether the file of that name is still the one that was opened: its last holder may have deleted it meanwhile. It is
     * told by its size, for to open it once more and close it would give the lock up.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        long size = 1L + Math.floorMod(System.nanoTime(), MOST_BYTES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size - 1);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Deletes the file while it is still locked, and lets go of it. */
    void remove() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            close();
        }
    }

    /** Lets go of the file and leaves it where it is. */
    @Override
    public void close() throws IOException {
        channel.close();
        MINE.remove(file);
    }
}
