package nl.plafond.web;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page in one file holds, for tests. */
public final class MailedGrid {
    private static final Pattern GRID = Pattern.compile("id=\"grid\">(.*?)</script>", Pattern.DOTALL);

    private final JsonNode grid;

    public MailedGrid(String html) {
        var found = GRID.matcher(html);
        if (!found.find()) {
            throw new IllegalArgumentException("no page with a grid");
        }
        grid = Visitor.JSON.readTree(found.group(1));
    }

    /** How many settings there are. */
    public int size() {
        return grid.path("settings").size();
    }

    /** A setting as it was packed. */
    public JsonNode setting(int number) throws Exception {
        var packed =
                Base64.getDecoder().decode(grid.path("settings").get(number).stringValue());
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Visitor.JSON.readTree(gzip);
        }
    }

    /** A picture as the server sends it: the narrow one is the wide one with other drawings and places. */
    JsonNode picture(int number, String form) throws Exception {
        var setting = setting(number);
        var picture = (ObjectNode) setting.path("picture");
        if (form.equals("narrow")) {
            var charts = picture.path("charts");
            for (int i = 0; i < charts.size(); i++) {
                move((ObjectNode) charts.get(i), setting.path("narrow").get(i));
            }
        }
        return picture;
    }

    private static void move(ObjectNode chart, JsonNode narrow) {
        for (var key : new String[] {"svg", "top", "bottom"}) {
            chart.set(key, narrow.path(key));
        }
        for (int i = 0; i < chart.path("moments").size(); i++) {
            var moment = (ObjectNode) chart.path("moments").get(i);
            var places = narrow.path("places").get(i);
            moment.set("x", places.get(0));
            for (int line = 0; line < moment.path("values").size(); line++) {
                ((ObjectNode) moment.path("values").get(line)).set("y", places.get(line + 1));
            }
        }
    }
}
