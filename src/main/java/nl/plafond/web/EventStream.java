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
                write(bytes, Callback.from(() -> written.complete(null), written::completeExceptionally));
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
            write(PULSE, Callback.from(turn::release, failed -> {
                turn.release();
                leave();
            }));
        }
    }

    /** Begins to write; an accident in writing itself is a failure like any other, so that the turn is always given back. */
    private void write(byte[] bytes, Callback written) {
        try {
            response.write(false, ByteBuffer.wrap(bytes), written);
        } catch (RuntimeException | Error broken) {
            written.failed(broken);
        }
    }

    /** Nothing more is sent. */
    void breakOff() {
        gone = true;
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
}
