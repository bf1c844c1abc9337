package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** What a stream does when writing itself breaks, as it does when memory is short. */
class EventStreamTest {
    /** A response of which every write is an accident or a success. */
    private static Response response(Runnable write) {
        var headers = HttpFields.build();
        return (Response) Proxy.newProxyInstance(
                Response.class.getClassLoader(), new Class<?>[] {Response.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getHeaders")) {
                        return headers;
                    }
                    write.run();
                    ((Callback) arguments[2]).succeeded();
                    return null;
                });
    }

    private static void breakDown() {
        throw new OutOfMemoryError("pretended");
    }

    @Test
    void aPulseThatBreaksEndsItsStreamAndNothingWaitsForItsTurn() throws Exception {
        var ended = new CompletableFuture<Void>();
        var stream = new EventStream(
                response(EventStreamTest::breakDown),
                Callback.from(() -> ended.complete(null), failed -> ended.complete(null)));

        stream.pulse();
        var end = CompletableFuture.runAsync(stream::end);

        assertThat(stream.isGone()).isTrue();
        end.get(50, TimeUnit.SECONDS);
        ended.get(50, TimeUnit.SECONDS);
    }

    @Test
    void aPulseThatBreaksDoesNotSilenceThoseOfOtherStreams() throws Exception {
        var pulses = new AtomicInteger();
        var broken = new CountDownLatch(1);
        var close = new CountDownLatch(1);
        try (var jobs = new Jobs()) {
            jobs.start(
                    new EventStream(
                            response(() -> {
                                broken.countDown();
                                breakDown();
                            }),
                            Callback.NOOP),
                    close::await);
            jobs.start(new EventStream(response(pulses::incrementAndGet), Callback.NOOP), close::await);

            assertThat(broken.await(50, TimeUnit.SECONDS)).isTrue();
            int before = pulses.get();
            for (int tenths = 0; tenths < 500 && pulses.get() <= before + 2; tenths++) {
                Thread.sleep(100);
            }
            assertThat(pulses.get()).isGreaterThan(before + 2);
        }
    }
}
