package nl.plafond.web;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.words.Texts;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

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
        var arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof List<?> list ? lines(list, language) : argument);
        return Texts.of("live", language).say("refused." + refusal.key(), arguments.toArray());
    }

    /** Problems in the files of a model, each on a line of its own. */
    private static String lines(List<?> problems, Locale language) {
        var words = Texts.of(language);
        return problems.stream()
                .map(each -> each instanceof Diagnostic problem ? problem.in(words) : each.toString())
                .collect(Collectors.joining("\n"));
    }

    /** The language that the page is in: Dutch unless it says otherwise, in a question that can be read. */
    static Locale language(Request request) {
        try {
            return "en".equals(query(request).getValue("lang")) ? Locale.UK : Locale.forLanguageTag("nl-NL");
        } catch (RefusedException unreadable) {
            return Locale.forLanguageTag("nl-NL");
        }
    }

    /** What stands behind the question mark; fails with words for the asker if that cannot be read. */
    static Fields query(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (IllegalArgumentException | IllegalStateException | HttpException.RuntimeException unreadable) {
            throw new RefusedException(400, "query");
        }
    }
}
