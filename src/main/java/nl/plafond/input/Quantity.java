package nl.plafond.input;

import java.time.LocalDate;
import java.util.Collections;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.units.Days;
import nl.plafond.units.Share;

/** Reads sound spots as quantities of the model; fails on a spot that the checks should have refused. */
final class Quantity {
    private Quantity() {}

    /** The number as written. */
    static double plain(Spot spot) {
        return spot.number().orElseThrow(() -> missing(spot, "number"));
    }

    static int whole(Spot spot) {
        return (int) plain(spot);
    }

    /** A number in percent or percent per year as a part of 1; below 0 for less. */
    static double part(Spot spot) {
        return plain(spot) / 100;
    }

    /** The same, or 0 where nothing is written. */
    static double partOrNone(Spot spot) {
        return spot.exists() ? part(spot) : 0;
    }

    static int wholeOrNone(Spot spot) {
        return spot.exists() ? whole(spot) : 0;
    }

    static Share share(Spot spot) {
        return new Share(part(spot));
    }

    static Share shareOr(Spot spot, Share unlessSaid) {
        return spot.exists() ? share(spot) : unlessSaid;
    }

    static Days days(Spot spot) {
        double value = plain(spot);
        return switch (spot.unit().orElse("")) {
            case "days" -> new Days(value);
            case "weeks" -> Days.ofWeeks(value);
            case "months" -> Days.ofMonths(value);
            case "years" -> Days.ofYears(value);
            default -> throw missing(spot, "time");
        };
    }

    static LocalDate date(Spot spot) {
        return spot.date().orElseThrow(() -> missing(spot, "date"));
    }

    static String text(Spot spot) {
        return spot.text().orElseThrow(() -> missing(spot, "text"));
    }

    static Label label(Spot spot) {
        return new Label(text(spot.at("nl")), text(spot.at("en")));
    }

    static ServiceId service(Spot spot) {
        return new ServiceId(text(spot));
    }

    static Timeline constant(Spot spot) {
        return Timeline.constant(plain(spot));
    }

    /** A number, or a list of numbers that each count from a date on. */
    static Timeline dated(Spot spot) {
        if (!spot.isList()) {
            return constant(spot);
        }
        var timeline = constant(spot.at(0));
        for (var step : spot.items().subList(1, spot.items().size())) {
            timeline = timeline.with(date(step.at("from")), plain(step));
        }
        return timeline;
    }

    /** The highest of the numbers that count one after another. */
    static double highest(Spot spot) {
        return Collections.max(dated(spot).steps().values());
    }

    /** The lowest of the numbers that count one after another. */
    static double lowest(Spot spot) {
        return Collections.min(dated(spot).steps().values());
    }

    private static IllegalStateException missing(Spot spot, String what) {
        return new IllegalStateException("no " + what + " at " + spot.document().file() + " " + spot.pointer());
    }
}
