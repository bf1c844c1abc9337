package nl.plafond.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.experiment.WorkerPool;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.charts.Form;
import nl.plafond.report.live.LiveChart;
import nl.plafond.report.live.PictureBuilder.Wish;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.tables.SmallestGzip;
import tools.jackson.databind.node.MissingNode;

/**
 * The live page in one file that needs no server: every setting of a few controls is played beforehand, just as the server plays
 * it, and its picture goes with the page.
 *
 * @param editor the model
 * @param words the texts in the language of the page
 * @param scenario the scenario that is changed
 * @param against the scenario that it is compared with
 * @param service the service that it is about; empty for all together
 * @param date the last day of the month that tiles and sentences are about
 * @param axes the controls with their values; at least one
 * @param futures in how many possible futures each setting is played
 * @param seed what all chance starts from
 */
public record MailedPage(
        ScenarioEditor editor,
        ReportTexts words,
        Scenario scenario,
        Scenario against,
        Optional<ServiceId> service,
        LocalDate date,
        List<GridAxis> axes,
        int futures,
        long seed) {
    /** What goes as an attachment everywhere. */
    public static final int MOST_BYTES = 3_000_000;

    /** In so many possible futures a setting can be played. */
    public static final int MOST_FUTURES = ServedModel.MOST;

    /** By so much the first setting may be larger than the others. */
    private static final double MOST_APART = 1.5;

    /** Beside the one that leads. */
    private static final Set<String> CHARTS = Set.of("cost", "difference");

    public MailedPage {
        axes = List.copyOf(axes);
        if (axes.isEmpty()) {
            throw new IllegalArgumentException("a page without controls is a report");
        }
    }

    /** A page that is too large to mail. */
    public static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1;

        private final long bytes;

        TooLargeException(long bytes) {
            super("a page of " + bytes + " bytes");
            this.bytes = bytes;
        }

        /** How large it would be. */
        public long bytes() {
            return bytes;
        }
    }

    /** How many settings are played. */
    public int settings() {
        return new PlayedGrid(axes).size();
    }

    /**
     * Plays all settings and returns the page.
     *
     * @param threads how many threads play
     * @param step called after each setting
     * @throws TooLargeException as soon as it shows that the page becomes larger than {@link #MOST_BYTES}
     */
    public String html(int threads, String version, Runnable step) throws InterruptedException, TooLargeException {
        var region = ServedModel.of(editor, seed, ServedModel.room());
        var grid = new PlayedGrid(axes);
        var settings = new ArrayList<String>();
        try (var pool = new WorkerPool(threads)) {
            var player = new VariantPlayer(pool, seed, version);
            long bytes = 0;
            for (int i = 0; i < grid.size(); i++) {
                settings.add(packed(played(player, region, grid.settings(i))));
                bytes += settings.get(i).length();
                // One setting says little of the others, but nobody need wait for what cannot come out.
                requireSmall(Math.max(bytes, (long) (settings.get(0).length() * grid.size() / MOST_APART)));
                step.run();
            }
        }
        var page = new MailedShell(this, region, version).filled(settings);
        requireSmall(page.getBytes(StandardCharsets.UTF_8).length);
        return page;
    }

    private static void requireSmall(long bytes) throws TooLargeException {
        if (bytes > MOST_BYTES) {
            throw new TooLargeException(bytes);
        }
    }

    /** The picture of a setting in both forms, or why there is none. */
    private Map<String, Object> played(VariantPlayer player, ServedModel region, TreeMap<String, String> settings)
            throws InterruptedException {
        var playRequest = playRequest(region, settings);
        var results = EditResults.of(playRequest);
        var answer = new TreeMap<String, Object>();
        if (!results.refused().isEmpty()) {
            answer.put(
                    "problems",
                    results.refused().stream().map(EditResults.Problem::text).toList());
            return answer;
        }
        var reading = player.play(playRequest, results.drawn(), (played, soFar) -> {});
        answer.put(
                "picture",
                playRequest.painter(reading, results, wish(Form.WIDE)).picture().withoutBars());
        answer.put(
                "narrow",
                playRequest.painter(reading, results, wish(Form.NARROW)).looked().stream()
                        .map(NarrowDrawing::of)
                        .toList());
        return answer;
    }

    /**
     * A chart for a phone: it says the same as the wide one, elsewhere.
     *
     * @param places of each moment: from the left, and then from above of each of its values
     */
    private record NarrowDrawing(String svg, double top, double bottom, List<List<Double>> places) {
        static NarrowDrawing of(LiveChart chart) {
            return new NarrowDrawing(
                    chart.svg(),
                    chart.top(),
                    chart.bottom(),
                    chart.moments().stream()
                            .map(moment -> Stream.concat(
                                            Stream.of(moment.x()),
                                            moment.values().stream().map(LiveChart.Value::y))
                                    .toList())
                            .toList());
        }
    }

    private PlayRequest playRequest(ServedModel region, TreeMap<String, String> settings) {
        var name = MailedShell.texts(words).say("mailed.variant");
        var label = settings.isEmpty() ? scenario.name() : new Label(name, name);
        var variant = ScenarioVariant.of("variant", label, scenario.id(), settings);
        var other = Optional.of(against)
                .filter(a -> !a.id().equals(editor.model().baseline()))
                .map(a -> ScenarioVariant.of("against", a.name(), a.id(), Map.of()));
        return new PlayRequest(
                words,
                region,
                service,
                region.frame().month(date),
                futures,
                new AskedVariants(List.of(variant), other),
                wish(Form.WIDE),
                MissingNode.getInstance());
    }

    private static Wish wish(Form form) {
        return new Wish("live", form, CHARTS);
    }

    private static String packed(Map<String, Object> answer) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new SmallestGzip(packed)) {
            gzip.write(Json.bytes(answer));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
