package nl.plafond.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who visits the live page without a browser. */
final class Visitor {
    static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"plafond-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    Visitor(URI address) throws Exception {
        this.address = address;
        var page = get("/").body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the page has no token: " + page);
        }
        token = found.group(1);
    }

    String token() {
        return token;
    }

    /** An event of a stream. */
    record Event(String name, JsonNode data) {}

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws Exception {
        return JSON.readTree(get(path).body());
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(request(path, body).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header(RequestGuard.TOKEN, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** All events of what is asked, to the end. */
    List<Event> events(String path, String body) throws Exception {
        try (var events = open(path, body)) {
            return events.rest();
        }
    }

    /** The events of what is asked, as they come. */
    Events open(String path, String body) throws Exception {
        return new Events(client.send(request(path, body).build(), BodyHandlers.ofInputStream())
                .body());
    }

    /** Events as they come; closing it is what closing a tab is. */
    static final class Events implements AutoCloseable {
        private final InputStream stream;
        private final BufferedReader lines;

        Events(InputStream stream) {
            this.stream = stream;
            lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        /** The next event of that name; fails at the end of the stream. */
        Event next(String name) throws IOException {
            for (var event : until(name)) {
                if (event.name().equals(name)) {
                    return event;
                }
            }
            throw new IllegalStateException("the stream ended without " + name);
        }

        List<Event> rest() throws IOException {
            return until("");
        }

        private List<Event> until(String name) throws IOException {
            var events = new ArrayList<Event>();
            var current = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    current = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(current, JSON.readTree(line.substring("data: ".length()))));
                    if (current.equals(name)) {
                        return events;
                    }
                }
            }
            return events;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
