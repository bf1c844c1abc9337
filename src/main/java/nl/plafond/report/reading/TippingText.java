package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.statistics.headlines.TippingPoint.Moved;
import nl.plafond.vocabulary.Metric;

/**
 * Says at which value of an assumption a conclusion turns.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record TippingText(RunView reading, ReportTexts words) {
    /** So many places at which it turns fit in a paragraph. */
    private static final int MOST_POINTS = 2;

    /**
     * What is said of it.
     *
     * @param sentence the whole of it, or what comes before the points
     * @param points where it turns, an assumption or a pair each; none where it does not
     */
    public record Said(String sentence, List<String> points) {
        /** Nothing is said. */
        public static final Said NOTHING = new Said("", List.of());

        public Said {
            points = List.copyOf(points);
        }
    }

    /** What is said of a headline. */
    public Said of(HeadlineFinding finding) {
        return of(
                finding.headline().metric(),
                finding.differences().count(finding.worth()).commonest(),
                finding.tipping());
    }

    private Said of(Metric metric, Outcome commonest, Tipping tipping) {
        if (tipping instanceof Tipping.Turns turns) {
            return new Said(turns(commonest, turns, metric), points(turns, metric));
        }
        if (tipping instanceof Tipping.Holds holds) {
            return new Said(holds(holds, metric), List.of());
        }
        var reason = ((Tipping.None) tipping).reason();
        return new Said(words.say("tipping.none." + ReportTexts.key(reason)), List.of());
    }

    /** The whole of it in a paragraph, with the difference that it is about. */
    public String whole(HeadlineFinding finding) {
        return whole(about(finding.headline()), finding.differences(), finding.shares(), of(finding));
    }

    /** The same of a difference that no headline is about. */
    public String whole(String about, Metric metric, FutureDifferences differences, double worth, Tipping tipping) {
        return whole(
                about,
                differences,
                differences.shares(),
                of(metric, differences.count(worth).commonest(), tipping));
    }

    private String whole(String about, FutureDifferences differences, VarianceShares shares, Said said) {
        return words.say(
                "note.tipping",
                about,
                ReportTexts.ended(new MoverText(reading, words).sentence(shares, differences)),
                String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(said.sentence()),
                                        said.points().stream().limit(MOST_POINTS))
                                .toList()));
    }

    /** "de wachtlijst van Beschermd wonen eind 2024". */
    private String about(Headline headline) {
        var texts = new ContrastText(reading, words);
        var of = headline.of().figures();
        return texts.subject(headline.metric(), of.get(0).service()) + " " + new MomentText(reading, words).of(of);
    }

    /** What comes before the points; where the values of the model come out otherwise than most futures, that first. */
    private String turns(Outcome commonest, Tipping.Turns turns, Metric metric) {
        var atValues = turns.points().get(0).atValues();
        boolean alone = turns.points().stream().anyMatch(p -> p.moved().size() == 1);
        var said = words.say((alone ? "tipping.turns" : "tipping.turns.pairs") + (isFit(turns) ? ".fit" : ""));
        return isFit(turns) || atValues == commonest
                ? said
                : words.say("tipping.at-values", way(metric, atValues)) + " " + said;
    }

    /** Whether nothing of it was played, which is then said once. */
    private static boolean isFit(Tipping.Turns turns) {
        return turns.points().stream().allMatch(p -> p.basis() == Basis.FIT);
    }

    private String holds(Tipping.Holds holds, Metric metric) {
        int numbers = holds.numbers().size();
        var key = numbers == 1 ? "tipping.holds.one" : holds.inPairs() ? "tipping.holds.pairs" : "tipping.holds";
        return words.say(
                key,
                way(metric, holds.outcome()),
                numbers,
                numbers == 1
                        ? new NumberText(reading, words).named(holds.numbers().get(0))
                        : "");
    }

    /** One for each assumption that turns it by itself, and one for each pair. */
    private List<String> points(Tipping.Turns turns, Metric metric) {
        var alone = new LinkedHashMap<String, List<TippingPoint>>();
        var said = new ArrayList<String>();
        for (var point : turns.points()) {
            if (point.moved().size() == 1) {
                alone.computeIfAbsent(point.moved().get(0).number(), n -> new ArrayList<>())
                        .add(point);
            }
        }
        boolean mixed = !isFit(turns);
        alone.values().forEach(of -> said.add(alone(of, metric) + (mixed ? basis(of.get(0)) : "")));
        turns.points().stream()
                .filter(p -> p.moved().size() > 1)
                .forEach(p -> said.add(together(p, metric) + (mixed ? basis(p) : "")));
        return said;
    }

    private String alone(List<TippingPoint> points, Metric metric) {
        var numbers = new NumberText(reading, words);
        var first = points.get(0).moved().get(0).number();
        var outwards = points.stream()
                .sorted(Comparator.comparingDouble(
                        p -> numbers.distance(first, p.moved().get(0).value())))
                .toList();
        // Of two places that are written alike the farther one counts.
        var turns = new LinkedHashMap<String, String>();
        outwards.forEach(p -> turns.put(from(p.moved().get(0)), way(metric, beyond(p))));
        var said = turns.entrySet().stream()
                .map(t -> words.say("tipping.then", t.getKey(), t.getValue()))
                .toList();
        var nearest = outwards.get(0).moved().get(0);
        return words.say("tipping.alone", numbers.named(first), written(first), words.list(said)) + " " + place(nearest)
                + sure(nearest);
    }

    /** Between which values it lies, and whether that leaves open that it lies beyond the range. */
    private String sure(Moved moved) {
        double half = (moved.high() - moved.low()) / 2;
        if (!(half > 0)) {
            return "";
        }
        var numbers = new NumberText(reading, words);
        var range = numbers.at(moved.number()).flatMap(Parameter::range);
        boolean rises = rises(moved);
        boolean open = range.filter(r -> rises ? moved.high() >= r.high() : moved.low() <= r.low())
                .isPresent();
        return " "
                + words.say(
                        open ? "tipping.sure.open" : "tipping.sure",
                        numbers.rounded(moved.low(), half),
                        numbers.withUnit(moved.number(), numbers.rounded(moved.high(), half)));
    }

    private String together(TippingPoint point, Metric metric) {
        var numbers = new NumberText(reading, words);
        var moved = point.moved().stream()
                .map(m -> words.say("tipping.moved", numbers.named(m.number()), from(m)))
                .toList();
        return words.say(
                "tipping.together",
                String.join(" " + words.say("tipping.and") + " ", moved),
                way(metric, beyond(point)));
    }

    /** "vanaf ongeveer 9 maanden" for a value above that of the model, "bij ongeveer 4 maanden of minder" for one below. */
    String from(Moved moved) {
        return words.say(rises(moved) ? "tipping.from" : "tipping.to", value(moved));
    }

    /** "ongeveer 9 maanden". */
    private String value(Moved moved) {
        double half = (moved.high() - moved.low()) / 2;
        var numbers = new NumberText(reading, words);
        var value = numbers.withUnit(moved.number(), numbers.rounded(moved.value(), half));
        return half > 0 ? words.say("about", value) : value;
    }

    private String written(String number) {
        var numbers = new NumberText(reading, words);
        return numbers.at(number).map(numbers::written).orElse("");
    }

    private boolean rises(Moved moved) {
        return new NumberText(reading, words)
                .at(moved.number())
                .filter(p -> moved.value() < p.value())
                .isEmpty();
    }

    /** What it is on the far side of the value of the model. */
    private Outcome beyond(TippingPoint point) {
        return rises(point.moved().get(0)) ? point.above() : point.below();
    }

    private String place(Moved moved) {
        boolean rises = rises(moved);
        double beyond = rises ? 1 - moved.share() : moved.share();
        return words.say(rises ? "tipping.place.above" : "tipping.place.below", HeadlineText.ofHundred(beyond));
    }

    private String basis(TippingPoint point) {
        return point.basis() == Basis.FIT ? " " + words.say("tipping.fit") : "";
    }

    private String way(Metric metric, Outcome outcome) {
        return new HeadlineText(reading, words).way(metric, outcome);
    }

    /** Where one assumption by itself turns it first, for a table: "vanaf ongeveer 9 maanden"; empty where it does not. */
    public Optional<String> ofNumber(HeadlineFinding finding, String number) {
        return alone(finding).stream()
                .filter(p -> p.moved().get(0).number().equals(number))
                .findFirst()
                .map(this::cell);
    }

    /** "“Verblijf”: vanaf ongeveer 9 maanden duurder", of the first that turns it; what does not turn it else. */
    public String shortly(HeadlineFinding finding) {
        var metric = finding.headline().metric();
        if (finding.tipping() instanceof Tipping.Turns turns) {
            var point = turns.points().get(0);
            var numbers = new NumberText(reading, words);
            var moved = point.moved().stream()
                    .map(m -> words.say("tipping.moved", numbers.named(m.number()), from(m)))
                    .toList();
            return words.say("tipping.short", words.list(moved), way(metric, beyond(point)))
                    + (point.basis() == Basis.FIT ? " " + words.say("tipping.fit.short") : "");
        }
        return words.say(finding.tipping() instanceof Tipping.Holds ? "tipping.short.holds" : "tipping.short.none");
    }

    /** "Dat kantelt bij “Verblijf”, vanaf ongeveer 9 maanden: dan duurder."; empty where nothing was found to say. */
    public Optional<String> inAnswer(HeadlineFinding finding) {
        if (finding.tipping() instanceof Tipping.Turns turns) {
            var point = turns.points().get(0);
            var numbers = new NumberText(reading, words);
            var moved = point.moved().stream()
                    .map(m -> words.say("tipping.moved", numbers.named(m.number()), from(m)))
                    .toList();
            return Optional.of(words.say(
                    "note.turns",
                    String.join(" " + words.say("tipping.and") + " ", moved),
                    way(finding.headline().metric(), beyond(point))));
        }
        return Optional.empty();
    }

    /** "Kantelt vanaf ongeveer 9 maanden: dan duurder. Dit is geschat …" of a point of one assumption, at its slider. */
    public String at(HeadlineFinding finding, TippingPoint point) {
        return words.say(
                        "tipping.slider",
                        from(point.moved().get(0)),
                        way(finding.headline().metric(), beyond(point)))
                + basis(point);
    }

    /** The points at which one assumption turns it by itself. */
    public static List<TippingPoint> alone(HeadlineFinding finding) {
        return finding.tipping() instanceof Tipping.Turns turns
                ? turns.points().stream().filter(p -> p.moved().size() == 1).toList()
                : List.of();
    }

    private String cell(TippingPoint point) {
        return from(point.moved().get(0)) + (point.basis() == Basis.FIT ? " " + words.say("tipping.fit.short") : "");
    }
}
