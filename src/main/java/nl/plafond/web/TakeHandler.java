package nl.plafond.web;

import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import nl.plafond.words.Words;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends the files that people take away, at the end of a stream that says how far the work is.
 *
 * <p>A file comes as an event, for only of a stream does it show soon that nobody waits for it any more.
 */
final class TakeHandler {
    private final Takings takings;
    private final Jobs jobs;
    private final Consumer<Throwable> trouble;

    /**
     * A handler.
     *
     * @param trouble hears of mistakes in the program, of which a page is told only that there was one
     */
    TakeHandler(Stage stage, Jobs jobs, Consumer<Throwable> trouble) {
        this.takings = new Takings(stage);
        this.jobs = jobs;
        this.trouble = trouble;
    }

    /** A file with its contents as text that JSON can carry. */
    private record Sent(String name, String type, String base64) {
        static Sent of(Takings.Taken file) {
            return new Sent(file.name(), file.type(), Base64.getEncoder().encodeToString(file.bytes()));
        }
    }

    void handle(Ask ask, Response response, Callback callback) {
        var wanted = takings.wanted(ask);
        var stream = new EventStream(response, callback);
        jobs.start(stream, () -> take(ask, wanted, stream));
    }

    private void take(Ask ask, Takings.Wanted wanted, EventStream stream) throws InterruptedException {
        try {
            var drawings = Drawings.of(ask);
            if (!drawings.refused().isEmpty()) {
                stream.send("refused", Map.of("problems", drawings.refused()));
                return;
            }
            stream.send("file", Sent.of(wanted.make(ask, drawings.drawn(), new Progress(ask, stream))));
        } catch (RefusedException refused) {
            stream.send(
                    "failed",
                    Map.of(
                            "text",
                            Reply.text(refused.refusal(), ask.words().notation().locale())));
        } catch (RuntimeException | Error broken) {
            if (!stream.isGone()) {
                stream.send(
                        "failed",
                        Map.of(
                                "text",
                                Words.of("live", ask.words().notation().locale())
                                        .say("failed")));
            }
            trouble.accept(broken);
        }
    }
}
