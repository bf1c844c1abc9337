package nl.plafond.web;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import nl.plafond.words.Words;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends whole answers. */
final class Reply {
    static final String JSON = "application/json";

    private Reply() {}

    static void send(Response response, Callback callback, String type, byte[] bytes) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    static void json(Response response, Callback callback, Object value) {
        send(response, callback, JSON, Json.bytes(value));
    }

    /** Says in the language of the asker why there is no answer; never where on this computer anything is. */
    static void problem(Request request, Response response, Callback callback, Refusal refusal) {
        response.setStatus(refusal.status());
        // What is left of a refused body is not read: the connection ends with the answer.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        json(response, callback, Map.of("error", text(refusal, language(request))));
    }

    /** A refusal in words. */
    static String text(Refusal refusal, Locale language) {
        return Words.of("live", language)
                .say("refused." + refusal.key(), refusal.arguments().toArray());
    }

    /** The language that the page is in: Dutch unless it says otherwise. */
    static Locale language(Request request) {
        var query = Request.extractQueryParameters(request);
        var asked = query.getValue("lang");
        return "en".equals(asked) ? Locale.UK : Locale.forLanguageTag("nl-NL");
    }
}
