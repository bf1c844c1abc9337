package nl.plafond.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/** What is sent with a request that lets the server work. */
final class Body {
    static final int MOST_BYTES = 64 * 1024;
    /** From the next room such a body takes milliseconds; one that takes this long is not meant to arrive. */
    static final int MOST_SECONDS = 5;

    private Body() {}

    /** Its bytes once they are all there. No thread waits for them: threads are for requests that are complete. */
    static CompletableFuture<byte[]> of(Request request) {
        var arriving = new Arriving();
        Content.Source.asByteArrayAsync(request, MOST_BYTES, arriving);
        return arriving.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).whenComplete((bytes, failure) -> {
            if (failure instanceof TimeoutException) {
                request.fail(failure);
            }
        });
    }

    /** Why there is no body: too long, too slow, or broken off or garbled on its way, which is no fault of this program. */
    static byte[] refuse(Throwable failure) {
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof TimeoutException) {
            throw new RefusedException(408, "too-slow");
        }
        if (cause instanceof IllegalStateException) {
            throw new RefusedException(413, "too-large");
        }
        throw new RefusedException(400, "not-json");
    }

    /** Bytes that may arrive later; what is done with them may take a while, and must not hold up those who read. */
    private static final class Arriving extends CompletableFuture<byte[]> implements Promise.Invocable<byte[]> {
        @Override
        public void succeeded(byte[] bytes) {
            complete(bytes);
        }

        @Override
        public void failed(Throwable failure) {
            completeExceptionally(failure);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.BLOCKING;
        }
    }
}
