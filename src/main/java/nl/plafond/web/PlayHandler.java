package nl.plafond.web;

import java.util.Map;
import java.util.Set;
import nl.plafond.report.live.PictureBuilder;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Plays what a page asks for and sends it pictures that get more precise.
 *
 * @param stage where it is played
 * @param conversation how it is told
 */
record PlayHandler(VariantPlayer stage, Conversation conversation) {
    /** After how many possible futures there is a new picture. */
    private static final Set<Integer> PICTURES = Set.of(ServedModel.FIRST, 200, 350, 500, 750, ServedModel.MOST);

    void handle(PlayRequest ask, Response response, Callback callback) {
        conversation.begin(ask, response, callback, (drawings, stream) -> play(ask, drawings, stream));
    }

    private void play(PlayRequest ask, EditResults drawings, EventStream stream) throws InterruptedException {
        var progress = new Progress(ask, stream);
        stage.play(ask, drawings.drawn(), (played, reading) -> {
            progress.played(played, reading);
            if (PICTURES.contains(played) || played == ask.replications()) {
                var painter = new PictureBuilder(reading, ask.words(), ask.service(), ask.month(), drawings.warnings());
                stream.send("picture", painter.picture());
            }
        });
        stream.send("done", Map.of());
    }
}
