package nl.plafond.web;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.plafond.words.Texts;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers a page in a stream of events: draws the variants that it asks for, says what cannot be, and stops when it is gone.
 *
 * @param jobs does the work
 * @param trouble hears of mistakes in the program, of which a page is told only that there was one
 */
record Conversation(Jobs jobs, Consumer<Throwable> trouble) {
    /** What there is to tell once all variants can be played. */
    interface Answer {
        void tell(EditResults results, EventStream stream) throws InterruptedException;
    }

    /** Begins to answer, and returns at once. */
    void begin(PlayRequest playRequest, Response response, Callback callback, Answer answer) {
        var stream = new EventStream(response, callback);
        jobs.start(stream, () -> answer(playRequest, stream, answer));
    }

    private void answer(PlayRequest playRequest, EventStream stream, Answer answer) throws InterruptedException {
        var language = playRequest.words().notation().locale();
        try {
            var results = EditResults.of(playRequest);
            if (results.refused().isEmpty()) {
                answer.tell(results, stream);
            } else {
                stream.send("refused", Map.of("problems", results.refused()));
            }
        } catch (RefusedException refused) {
            fail(stream, Reply.text(refused.refusal(), language));
        } catch (RuntimeException | Error broken) {
            trouble.accept(broken);
            fail(stream, sorry(language));
        }
    }

    private static String sorry(Locale language) {
        return Texts.of("live", language).say("failed");
    }

    private static void fail(EventStream stream, String text) throws InterruptedException {
        if (!stream.isGone()) {
            stream.send("failed", Map.of("text", text));
        }
    }
}
