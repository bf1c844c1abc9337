package nl.plafond.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Events to one page, as they come (text/event-stream).
 *
 * <p>A page that is closed says nothing; that it is gone shows when something is written. So there is a pulse, an empty line now
 * and then, and the first that fails ends the stream.
 */
final class EventStream {
    private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final Response response;
    private final Callback callback;
    /** Only one thing is written at a time. */
    private final Semaphore turn = new Semaphore(1);

    private volatile boolean gone;
    private volatile Runnable whenGone = () -> {};

    EventStream(Response response, Callback callback) {
        this.response = response;
        this.callback = callback;
        response.getHeaders().put("Content-Type", "text/event-stream;charset=utf-8");
    }

    /** What is to be done once when nobody listens any more. */
    void whenGone(Runnable action) {
        whenGone = action;
    }

    boolean isGone() {
        return gone;
    }

    /** Writes an event and waits until it is on its way; nothing if nobody listens any more. */
    void send(String event, Object data) throws InterruptedException {
        var bytes = ("event: " + event + "\ndata: " + Json.write(data) + "\n\n").getBytes(StandardCharsets.UTF_8);
        turn.acquire();
        try {
            if (!gone) {
                var written = new CompletableFuture<Void>();
                write(bytes, written);
                written.get();
            }
        } catch (ExecutionException closed) {
            leave();
        } finally {
            turn.release();
        }
    }

    /** Writes an empty line, unless something is being written: never waits. */
    void pulse() {
        if (!gone && turn.tryAcquire()) {
            write(PULSE, new Pulse());
        }
    }

    /** Begins to write; hears in the end what went wrong, if anything, so that whoever has the turn always gives it back. */
    private void write(byte[] bytes, CompletableFuture<Void> written) {
        try {
            response.write(
                    false,
                    ByteBuffer.wrap(bytes),
                    Callback.from(() -> written.complete(null), written::completeExceptionally));
        } catch (RuntimeException | Error broken) {
            written.completeExceptionally(broken);
        }
    }

    private void leave() {
        if (!gone) {
            gone = true;
            whenGone.run();
        }
    }

    /** The end of the stream. */
    void end() {
        turn.acquireUninterruptibly();
        if (gone) {
            callback.failed(new java.io.EOFException("nobody listens"));
        } else {
            gone = true;
            response.write(true, ByteBuffer.allocate(0), callback);
        }
        turn.release();
    }

    /** A pulse that is on its way; it gives the turn back once, whatever comes of it. */
    private final class Pulse extends CompletableFuture<Void> {
        @Override
        public boolean complete(Void done) {
            boolean first = super.complete(done);
            if (first) {
                turn.release();
            }
            return first;
        }

        @Override
        public boolean completeExceptionally(Throwable failed) {
            boolean first = super.completeExceptionally(failed);
            if (first) {
                turn.release();
                leave();
            }
            return first;
        }
    }
}
