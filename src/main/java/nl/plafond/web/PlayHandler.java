package nl.plafond.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.plafond.report.live.Painter;
import nl.plafond.report.live.Picture.Warning;
import nl.plafond.report.reading.Reading;
import nl.plafond.words.Words;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Plays what a page asks for and sends it pictures that get more precise. */
final class PlayHandler {
    /** After how many possible futures there is a new picture. */
    private static final Set<Integer> PICTURES = Set.of(Region.FIRST, 200, 350, 500, 750, Region.MOST);

    private final Stage stage;
    private final Jobs jobs;
    private final Consumer<Throwable> trouble;

    /**
     * A handler.
     *
     * @param trouble hears of mistakes in the program, of which a page is told only that there was one
     */
    PlayHandler(Stage stage, Jobs jobs, Consumer<Throwable> trouble) {
        this.stage = stage;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    void handle(Ask ask, Response response, Callback callback) {
        var stream = new EventStream(response, callback);
        jobs.start(stream, () -> play(ask, stream));
    }

    private void play(Ask ask, EventStream stream) throws InterruptedException {
        try {
            var drawings = Drawings.of(ask);
            if (!drawings.refused().isEmpty()) {
                stream.send("refused", Map.of("problems", drawings.refused()));
                return;
            }
            var warnings = drawings.warnings();
            stage.play(ask, drawings.drawn(), (played, reading) -> tell(ask, stream, warnings, played, reading));
            stream.send("done", Map.of());
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

    private static void tell(Ask ask, EventStream stream, List<List<Warning>> warnings, int played, Reading reading)
            throws InterruptedException {
        new Progress(ask, stream).played(played, reading);
        if (PICTURES.contains(played) || played == ask.replications()) {
            stream.send("picture", new Painter(reading, ask.words(), ask.service(), ask.month(), warnings).picture());
        }
    }
}
