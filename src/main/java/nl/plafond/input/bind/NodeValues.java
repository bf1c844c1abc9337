package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Dated;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond;
import nl.plafond.model.PlafondTypes;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.FieldKind;

/** Reads sound nodes as quantities of the model; fails on a node that the checks should have refused. */
public final class NodeValues {
    private NodeValues() {}

    /** The number as written. */
    public static double plain(Node node) {
        return node.plain();
    }

    public static int whole(Node node) {
        return (int) plain(node);
    }

    /** The number as written, or 0 where nothing is. */
    static double plainOrNone(Node node) {
        return node.exists() ? plain(node) : 0;
    }

    /** A number in percent or percent per year as a part of 1; below 0 for less. */
    public static double part(Node node) {
        return node.part();
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
        return FieldKind.TIME.reader().apply(node);
    }

    public static LocalDate date(Node node) {
        return node.date().orElseThrow(() -> node.missing("date"));
    }

    public static String text(Node node) {
        return node.text().orElseThrow(() -> node.missing("text"));
    }

    public static Label label(Node node) {
        return new Label(text(node.at("nl")), text(node.at("en")));
    }

    /** A text of which English may be left out: then the Dutch stands for it. */
    public static Label labelInDutch(Node node) {
        var dutch = text(node.at("nl"));
        return new Label(dutch, node.at("en").text().orElse(dutch));
    }

    static ServiceId service(Node node) {
        return new ServiceId(text(node));
    }

    /** A change in percent, or none where nothing is written. */
    static Growth growth(Node node) {
        return new Growth(partOrNone(node));
    }

    static EuroPerDay euroPerDay(Node node) {
        return new EuroPerDay(plain(node));
    }

    /** A price that stays as it is. */
    static Timeline<EuroPerDay> price(Node node) {
        return Timeline.constant(euroPerDay(node));
    }

    /** What is paid by how long clients have been in care; the price always where the file does not say. */
    public static PriceByStay priceByStay(Node node) {
        return node.exists()
                ? Validation.at(
                        "price-by-stay",
                        () -> new PriceByStay(PriceByStay.STEPS.reader().apply(node)))
                : PriceByStay.NONE;
    }

    /** Where clients go; all of them home where the file does not say. */
    static List<Route> routes(Node node, Waits unlessSaid) {
        return node.exists() ? Route.listed(unlessSaid).reader().apply(node) : List.of(Route.HOME);
    }

    /**
     * A plafond that stays as it is, if there is one.
     *
     * @param priceIndex what it follows where it has no index of its own
     */
    static Optional<Dated<Plafond>> plafond(Node node, Timeline<Growth> priceIndex) {
        return node.optional()
                .map(plafond -> PlafondTypes.read(plafond, priceIndex))
                .map(Dated::always);
    }

    /** The highest of the numbers that count one after another. */
    public static double highest(Node node) {
        return numbers(node).max().orElseThrow();
    }

    /** The lowest of the numbers that count one after another. */
    public static double lowest(Node node) {
        return numbers(node).min().orElseThrow();
    }

    private static DoubleStream numbers(Node node) {
        return node.isList() ? node.items().stream().mapToDouble(NodeValues::plain) : DoubleStream.of(plain(node));
    }
}
