package nl.plafond.report.live;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.live.Picture.Tile;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable.Tone;
import nl.plafond.report.reading.DeskYears;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Proportion;
import nl.plafond.vocabulary.Metric;

/** The figures that a council asks for, each with its uncertainty. */
final class Tiles {
    private static final double DAYS_PER_WEEK = 7;
    private static final String INDICATION = "indication";

    private final RunView reading;
    private final ReportTexts words;
    private final int service;
    private final int month;

    Tiles(RunView reading, ReportTexts words, int service, int month) {
        this.reading = reading;
        this.words = words;
        this.service = service;
        this.month = month;
    }

    /** The tiles of unchanged policy or of a variant; a list or a wait that does not exist says why. */
    List<Tile> of(int scenario) {
        var tiles = new ArrayList<Tile>();
        var date = words.notation().date(reading.dayOf(month));
        var when = pastYear();
        int year = reading.yearOf(month);
        var calendar = String.valueOf(reading.years().get(year))
                + (reading.wholeYear(year) ? "" : " " + words.say("answer.part"));
        if (reading.ever(Metric.WAITING, service)) {
            add(
                    tiles,
                    "waiting",
                    words.say("live.tile.waiting", date),
                    "people",
                    scenario,
                    at(scenario, Metric.WAITING));
        } else if (!reading.ever(Metric.ELSEWHERE, service)) {
            tiles.add(none("waiting", words.say("live.tile.waiting", date), "live.none.people", nobodyWaits(scenario)));
        }
        indications(tiles, scenario, date);
        var wait = at(scenario, Metric.WAIT_MEAN);
        var waited = words.say("live.tile.wait", when);
        if (reading.ever(Metric.WAITING, service) && wait.exists()) {
            add(tiles, "wait", waited, "weeks", scenario, wait);
        } else {
            tiles.add(none("wait", waited, "live.none.wait", noWait(scenario)));
        }
        if (reading.ever(Metric.ELSEWHERE, service)) {
            add(
                    tiles,
                    "elsewhere",
                    words.say("live.tile.elsewhere", date),
                    "people",
                    scenario,
                    at(scenario, Metric.ELSEWHERE));
        }
        add(
                tiles,
                "cost",
                words.say("live.tile.cost", calendar),
                "",
                scenario,
                Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, year));
        add(
                tiles,
                "saving",
                words.say("live.tile.saving", calendar),
                "",
                scenario,
                Figure.upTo(reading, scenario, service, year));
        norm(tiles, scenario, when);
        return tiles;
    }

    /** Who waits for an indication is on no list: without it a shorter list would look better than it is. */
    private void indications(List<Tile> tiles, int scenario, String date) {
        var years = new DeskYears(reading);
        var desks = years.all().stream()
                .filter(desk -> service == reading.findings().all() || years.decidesOn(desk, scenario, service))
                .toList();
        for (var desk : desks) {
            // A page has one place for the first of them.
            var id = INDICATION + (desk.equals(desks.get(0)) ? "" : "-" + desk.number());
            var title = words.say("live.tile.indication", words.of(desk.name()), date);
            var figure = Figure.at(reading, scenario, Metric.WAITING, desk.row(), month);
            add(tiles, id, title, "people", scenario, figure, reading.changes(scenario, desk.row()));
        }
    }

    private Tile none(String id, String title, String number, String reason) {
        var value = words.say(number);
        var why = words.say(reason);
        return new Tile(id, title, value, why, value, why, "", "", "", "plain", metric(id));
    }

    private String nobodyWaits(int scenario) {
        boolean limited = service != reading.findings().all()
                && reading.service(scenario, service).limited();
        return limited ? "live.none.room" : "live.none.open";
    }

    private String noWait(int scenario) {
        if (reading.ever(Metric.WAITING, service)) {
            return service == reading.findings().all() ? "live.none.all" : "live.none.few";
        }
        return reading.ever(Metric.ELSEWHERE, service) ? "live.none.elsewhere" : nobodyWaits(scenario);
    }

    /** The twelve months up to the month: a calendar year by its number. */
    private String pastYear() {
        var day = reading.dayOf(month);
        return day.getMonth() == Month.DECEMBER
                ? String.valueOf(day.getYear())
                : words.say("live.year-to", words.notation().date(day));
    }

    private Figure at(int scenario, Metric metric) {
        return Figure.at(reading, scenario, metric, service, month);
    }

    private void add(List<Tile> tiles, String id, String title, String unit, int scenario, Figure figure) {
        add(tiles, id, title, unit, scenario, figure, reading.changes(scenario, service));
    }

    private void add(
            List<Tile> tiles, String id, String title, String unit, int scenario, Figure figure, boolean changes) {
        if (!figure.exists()) {
            return;
        }
        boolean base = scenario == reading.baseline();
        var text = new FigureText(reading, words);
        var notation = words.notation();
        boolean assumed = new AssumedLevels(reading, words).are();
        var value = assumed ? words.say("levels.short") : text.withUnit(figure.value(notation), unit);
        var band = assumed ? "" : band(figure);
        tiles.add(new Tile(
                id,
                title,
                changes ? text.middle(figure, unit) : value,
                changes ? differenceBand(figure) : band,
                value,
                band,
                base || assumed ? "" : against(text.withUnit(figure.baseline(notation), unit)),
                base ? "" : text.difference(figure),
                base ? "" : certainty(figure),
                base ? "plain" : tone(FigureText.tone(figure)),
                metric(id)));
    }

    /** Where eight in ten possible futures lie. */
    private String band(Figure figure) {
        var e = figure.after();
        return e.p90() > e.p10() ? words.say("live.band", figure.band(words)) : words.say("live.exact");
    }

    private String differenceBand(Figure figure) {
        var e = figure.difference();
        return e.bandHigh() > e.bandLow()
                ? words.say("live.band", figure.differenceBand(words))
                : words.say("live.exact");
    }

    private String certainty(Figure figure) {
        return figure.certainty().directed() ? FigureText.sureness(figure.conclusion(), words) : "";
    }

    private static String tone(Tone tone) {
        return tone.css();
    }

    private static String metric(String tile) {
        return switch (tile) {
            case "waiting" -> Metric.WAITING.id();
            case "wait", "norm" -> Metric.WAIT_MEAN.id();
            case "elsewhere" -> Metric.ELSEWHERE.id();
            default -> tile.startsWith(INDICATION) ? Metric.WAITING.id() : Metric.COST_TOTAL.id();
        };
    }

    /** The norm is met in a future in which nine in ten of those admitted in the past year waited no longer. */
    private void norm(List<Tile> tiles, int scenario, String when) {
        if (service == reading.findings().all()) {
            return;
        }
        var norm = reading.service(scenario, service).waiting().norm();
        if (!(norm.value() > 0) || !Double.isFinite(norm.value()) || !reading.ever(Metric.WAITING, service)) {
            return;
        }
        var chance = chance(scenario, norm.value());
        if (!chance.exists()) {
            return;
        }
        var before = chance(reading.baseline(), norm.value());
        boolean base = scenario == reading.baseline();
        var told = words.say("live.chance", chance.met(), chance.replications());
        tiles.add(new Tile(
                "norm",
                words.say("live.tile.norm", words.notation().number(norm.value() / DAYS_PER_WEEK, 0), when),
                percent(chance.share()),
                told,
                percent(chance.share()),
                told,
                base || !before.exists() ? "" : against(percent(before.share())),
                base || !before.exists() ? "" : words.say("live.norm." + direction(before, chance)),
                "",
                base || !before.exists() ? "plain" : direction(before, chance),
                metric("norm")));
    }

    private Proportion chance(int scenario, double norm) {
        return reading.findings().chance(scenario, Metric.WAIT_P90, service, month, norm);
    }

    /** Two chances differ for sure only if their intervals lie apart; they are not paired, so this is on the safe side. */
    private static String direction(Proportion before, Proportion after) {
        if (before.share() == after.share()) {
            return "same";
        }
        if (after.low() > before.high()) {
            return "better";
        }
        return after.high() < before.low() ? "worse" : "unsure";
    }

    private String against(String value) {
        return words.say("live.against", words.of(reading.name(reading.baseline())), value);
    }

    private String percent(double share) {
        return words.notation().percent(share);
    }
}
