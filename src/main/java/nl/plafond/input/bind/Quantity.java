package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.Collections;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Share;

/** Reads sound nodes as quantities of the model; fails on a node that the checks should have refused. */
public final class Quantity {
    private Quantity() {}

    /** The number as written. */
    public static double plain(Node node) {
        return node.number().orElseThrow(() -> missing(node, "number"));
    }

    public static int whole(Node node) {
        return (int) plain(node);
    }

    /** A number in percent or percent per year as a part of 1; below 0 for less. */
    public static double part(Node node) {
        return plain(node) / 100;
    }

    /** The same, or 0 where nothing is written. */
    static double partOrNone(Node node) {
        return node.exists() ? part(node) : 0;
    }

    static int wholeOrNone(Node node) {
        return node.exists() ? whole(node) : 0;
    }

    static Share share(Node node) {
        return new Share(part(node));
    }

    static Share shareOr(Node node, Share unlessSaid) {
        return node.exists() ? share(node) : unlessSaid;
    }

    public static Days days(Node node) {
        double value = plain(node);
        return switch (node.unit().orElse("")) {
            case "days" -> new Days(value);
            case "weeks" -> Days.ofWeeks(value);
            case "months" -> Days.ofMonths(value);
            case "years" -> Days.ofYears(value);
            default -> throw missing(node, "time");
        };
    }

    public static LocalDate date(Node node) {
        return node.date().orElseThrow(() -> missing(node, "date"));
    }

    public static String text(Node node) {
        return node.text().orElseThrow(() -> missing(node, "text"));
    }

    public static Label label(Node node) {
        return new Label(text(node.at("nl")), text(node.at("en")));
    }

    static ServiceId service(Node node) {
        return new ServiceId(text(node));
    }

    static Timeline constant(Node node) {
        return Timeline.constant(plain(node));
    }

    /** A number, or a list of numbers that each count from a date on. */
    static Timeline dated(Node node) {
        if (!node.isList()) {
            return constant(node);
        }
        var timeline = constant(node.at(0));
        for (var step : node.items().subList(1, node.items().size())) {
            timeline = timeline.with(date(step.at("from")), plain(step));
        }
        return timeline;
    }

    /** The highest of the numbers that count one after another. */
    public static double highest(Node node) {
        return Collections.max(dated(node).steps().values());
    }

    /** The lowest of the numbers that count one after another. */
    public static double lowest(Node node) {
        return Collections.min(dated(node).steps().values());
    }

    private static IllegalStateException missing(Node node, String what) {
        return new IllegalStateException("no " + what + " at " + node.document().file() + " " + node.pointer());
    }
}
