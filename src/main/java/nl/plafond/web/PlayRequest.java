package nl.plafond.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.plafond.model.ServiceId;
import nl.plafond.report.charts.Form;
import nl.plafond.report.live.PictureBuilder;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import tools.jackson.databind.JsonNode;

/**
 * What a page asks for: variants of a model, looked at from one side.
 *
 * @param words the texts in the language of the page
 * @param region the model
 * @param service the service that the page looks at; empty for all together
 * @param month the number of the month that it looks at
 * @param replications how many possible futures the last answer rests on
 * @param asked the variants, and what they are compared with
 * @param wish the charts that the page has in sight
 * @param body everything that was asked
 */
record PlayRequest(
        ReportTexts words,
        ServedModel region,
        Optional<ServiceId> service,
        int month,
        int replications,
        AskedVariants asked,
        PictureBuilder.Wish wish,
        JsonNode body) {
    private static final int MOST_CHARTS = 40;
    private static final int LONGEST_TEXT = 120;

    /** What a request says; fails with words for the asker if it says something else. */
    static PlayRequest of(JsonNode body, ServedModels regions) {
        var region = regions.find(text(body, "model"), body.path("print").asString(""));
        int replications = body.path("replications").isMissingNode()
                ? ServedModel.MOST
                : whole(body.path("replications"))
                        .filter(n -> n >= 2 && n <= ServedModel.MOST)
                        .orElseThrow(() -> new RefusedException(400, "replications", ServedModel.MOST));
        return new PlayRequest(
                ReportTexts.in(language(body)),
                region,
                region.service(text(body, "service")),
                month(region, text(body, "date")),
                replications,
                AskedVariants.of(body, region),
                wish(body),
                body);
    }

    /** The same, that looks at all services together. */
    PlayRequest ofAllServices() {
        return new PlayRequest(words, region, Optional.empty(), month, replications, asked, wish, body);
    }

    /** Draws what was played of it. */
    PictureBuilder painter(RunView reading, EditResults results, PictureBuilder.Wish charts) {
        return new PictureBuilder(reading, words, service, month, results.warnings(), charts);
    }

    static Locale language(JsonNode body) {
        return "en".equals(body.path("lang").asString("nl")) ? Locale.UK : Locale.forLanguageTag("nl-NL");
    }

    /** A text that the asker gave under a key; fails if there is none or it is endless. */
    static String text(JsonNode body, String key) {
        var node = body.path(key);
        if (!node.isString() || node.stringValue().length() > LONGEST_TEXT) {
            throw new RefusedException(400, "no-text", key);
        }
        return node.stringValue();
    }

    /** The number of the municipality that it names; empty for none. */
    OptionalInt municipality() {
        if (body.path("municipality").isMissingNode()) {
            return OptionalInt.empty();
        }
        var id = text(body, "municipality");
        var all = region.model().municipalities();
        return OptionalInt.of(IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(404, "no-municipality", id)));
    }

    /** The last day of the month that the page looks at, or of the model where that ends sooner. */
    LocalDate date() {
        var end = region.frame().months().get(month).atEndOfMonth();
        var last = region.model().end().minusDays(1);
        return end.isAfter(last) ? last : end;
    }

    private static Optional<Integer> whole(JsonNode node) {
        return node.isInt() ? Optional.of(node.intValue()) : Optional.empty();
    }

    private static int month(ServedModel region, String date) {
        try {
            int month = region.frame().month(LocalDate.parse(date));
            if (month >= 0) {
                return month;
            }
        } catch (DateTimeParseException noDate) {
            throw new RefusedException(400, "no-date", date);
        }
        throw new RefusedException(400, "no-date", date);
    }

    /** What it says of charts; that may be nothing. */
    private static PictureBuilder.Wish wish(JsonNode body) {
        var names = new HashSet<String>();
        for (var name : body.path("charts")) {
            if (names.size() < MOST_CHARTS) {
                names.add(name.asString(""));
            }
        }
        var place = "compare-charts".equals(body.path("place").asString("")) ? "compare" : "live";
        boolean narrow = "narrow".equals(body.path("form").asString(""));
        return new PictureBuilder.Wish(place, narrow ? Form.NARROW : Form.WIDE, names);
    }
}
