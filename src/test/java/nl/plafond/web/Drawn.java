package nl.plafond.web;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a page got to draw. */
final class Drawn {
    private Drawn() {}

    static List<JsonNode> pictures(List<Visitor.Event> events) {
        return named(events, "picture").toList();
    }

    private static Stream<JsonNode> named(List<Visitor.Event> events, String name) {
        return events.stream().filter(e -> e.name().equals(name)).map(Visitor.Event::data);
    }

    /** The chart of that name as it was in the end, whether it came in the last picture or after it. */
    static JsonNode chart(List<Visitor.Event> events, String name) {
        var pictures = pictures(events);
        var last = pictures.get(pictures.size() - 1).path("charts");
        return Stream.concat(StreamSupport.stream(last.spliterator(), false), named(events, "chart"))
                .filter(c -> c.path("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a line says at a moment: text, band and y. */
    static JsonNode value(JsonNode chart, String line, int moment) {
        var values = chart.path("moments").path(moment).path("values");
        return StreamSupport.stream(values.spliterator(), false)
                .filter(v -> chart.path("lines")
                        .path(v.path("line").intValue())
                        .path("name")
                        .stringValue()
                        .equals(line))
                .findFirst()
                .orElseThrow();
    }
}
