package nl.plafond.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plafond.model.Claim;
import nl.plafond.model.ClaimFigure;
import nl.plafond.model.Expectation;
import nl.plafond.model.Moment;
import nl.plafond.model.ServiceId;

/** Builds a claim from a sound spot. */
final class ClaimBuilder {
    private ClaimBuilder() {}

    static Claim claim(Spot spot) {
        var figure = figure(spot);
        return new Claim(
                Quantity.label(spot.at("name")),
                Quantity.text(spot.at("experiment")),
                new Claim.Grounds(
                        spot.at("source").text(),
                        spot.at("quote").text(),
                        spot.at("derivation").text()),
                settings(spot),
                figure,
                spot.at("against").optional().map(against -> otherwise(figure, against)),
                isTrue(spot.at("relative")),
                expectation(spot.at("expected")));
    }

    /** What a claim sets, as the user would on the command line. */
    static List<String> settings(Spot claim) {
        return texts(claim.at("set"));
    }

    private static List<String> texts(Spot list) {
        return list.items().stream().map(Quantity::text).toList();
    }

    private static ClaimFigure figure(Spot spot) {
        return new ClaimFigure(
                Quantity.text(spot.at("scenario")),
                Quantity.text(spot.at("metric")),
                spot.at("per").text(),
                texts(spot.at("services")).stream().map(ServiceId::new).toList(),
                moment(spot).orElseThrow(),
                texts(spot.at("municipalities")),
                spot.at("split").text(),
                isTrue(spot.at("spread")));
    }

    /** The same figure, but for what the other names. */
    private static ClaimFigure otherwise(ClaimFigure figure, Spot against) {
        return new ClaimFigure(
                against.at("scenario").text().orElse(figure.scenario()),
                figure.metric(),
                figure.per(),
                figure.services(),
                moment(against).orElse(figure.moment()),
                against.at("municipalities").exists() ? texts(against.at("municipalities")) : figure.payers(),
                against.at("split").text().or(figure::split),
                figure.spread());
    }

    private static Optional<Moment> moment(Spot spot) {
        var years = spot.at("years");
        return years.exists()
                ? Optional.of(new Moment.Years(Quantity.whole(years.at(0)), Quantity.whole(years.at(1))))
                : spot.at("date").date().map(Moment.MonthEnd::new);
    }

    private static Expectation expectation(Spot spot) {
        var unit = Expectation.Unit.valueOf(Quantity.text(spot.at("unit")).toUpperCase(Locale.ROOT));
        if (spot.at("sign").exists()) {
            return spot.at("sign").is("negative") ? Expectation.negative(unit) : Expectation.positive(unit);
        }
        if (spot.at("zero-within").exists()) {
            return Expectation.zero(Quantity.plain(spot.at("zero-within")), unit);
        }
        if (spot.at("about").exists()) {
            return Expectation.about(Quantity.plain(spot.at("about")), unit);
        }
        if (spot.at("between").exists()) {
            var ends = spot.at("between");
            return Expectation.between(Quantity.plain(ends.at(0)), Quantity.plain(ends.at(1)), unit);
        }
        return spot.at("at-most").exists()
                ? Expectation.atMost(Quantity.plain(spot.at("at-most")), unit)
                : Expectation.atLeast(Quantity.plain(spot.at("at-least")), unit);
    }

    private static boolean isTrue(Spot spot) {
        return spot.node().asBoolean(false);
    }
}
