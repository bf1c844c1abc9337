package nl.plafond.web;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what the library refuses by itself, such as an address that makes no sense: a number and nothing about this computer. */
final class PlainErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var text = "{\"error\":\"" + response.getStatus() + "\"}";
        Reply.send(response, callback, Reply.JSON, text.getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
