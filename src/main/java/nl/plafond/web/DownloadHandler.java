package nl.plafond.web;

import java.util.Base64;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends the files that people take away, at the end of a stream that says how far the work is.
 *
 * <p>A file comes as an event, for only of a stream does it show soon that nobody waits for it any more.
 *
 * @param downloads makes the files
 * @param conversation how it is told
 */
record DownloadHandler(Downloads downloads, Conversation conversation) {
    /** A file with its contents as text that JSON can carry. */
    private record Sent(String name, String type, String base64) {
        static Sent of(Downloads.Taken file) {
            return new Sent(file.name(), file.type(), Base64.getEncoder().encodeToString(file.bytes()));
        }
    }

    void handle(PlayRequest playRequest, Response response, Callback callback) {
        var wanted = downloads.wanted(playRequest);
        conversation.begin(playRequest, response, callback, (results, stream) -> {
            var file = wanted.make(playRequest, results.drawn(), new Progress(playRequest, stream));
            stream.send("file", Sent.of(file));
        });
    }
}
