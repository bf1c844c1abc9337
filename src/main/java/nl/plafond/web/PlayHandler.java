package nl.plafond.web;

import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Plays what a page asks for and sends it pictures that get more precise.
 *
 * @param player where it is played
 * @param conversation how it is told
 */
record PlayHandler(VariantPlayer player, Conversation conversation) {
    /** After how many possible futures there is a new picture. */
    private static final Set<Integer> PICTURES = Set.of(ServedModel.FIRST, 256, 512, 768, ServedModel.MOST);

    void handle(PlayRequest playRequest, Response response, Callback callback) {
        conversation.begin(playRequest, response, callback, (results, stream) -> play(playRequest, results, stream));
    }

    private void play(PlayRequest playRequest, EditResults results, EventStream stream) throws InterruptedException {
        var progress = new Progress(playRequest, stream);
        var reading = player.play(playRequest, results.drawn(), (played, soFar) -> {
            progress.played(played, soFar);
            if (PICTURES.contains(played) || played == playRequest.replications()) {
                stream.send(
                        "picture",
                        playRequest.painter(soFar, results, playRequest.wish()).picture());
            }
        });
        var others = playRequest
                .painter(reading, results, playRequest.wish())
                .others()
                .iterator();
        while (!stream.isGone() && others.hasNext()) {
            stream.send("chart", others.next());
        }
        stream.send("done", Map.of());
    }
}
