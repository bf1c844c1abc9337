package nl.plafond.input.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plafond.input.bind.Quantity;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.claims.ClaimFigureRecordBuilder;
import nl.plafond.model.claims.ClaimRecordBuilder;
import nl.plafond.model.claims.Expectation;
import nl.plafond.model.claims.Moment;

/** Builds a claim from a sound node. */
final class ClaimBuilder {
    private ClaimBuilder() {}

    static Claim claim(Node node) {
        var figure = figure(node);
        return ClaimRecordBuilder.builder()
                .name(Quantity.label(node.at("name")))
                .experiment(Quantity.text(node.at("experiment")))
                .grounds(new Claim.Grounds(
                        node.at("source").text(),
                        node.at("quote").text(),
                        node.at("derivation").text()))
                .settings(settings(node))
                .figure(figure)
                .against(node.at("against").optional().map(against -> otherwise(figure, against)))
                .relative(isTrue(node.at("relative")))
                .expected(expectation(node.at("expected")))
                .build();
    }

    /** What a claim sets, as the user would on the command line. */
    static List<String> settings(Node claim) {
        return texts(claim.at("set"));
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(Quantity::text).toList();
    }

    private static ClaimFigure figure(Node node) {
        return ClaimFigureRecordBuilder.builder()
                .scenario(Quantity.text(node.at("scenario")))
                .metric(Quantity.text(node.at("metric")))
                .per(node.at("per").text())
                .services(
                        texts(node.at("services")).stream().map(ServiceId::new).toList())
                .moment(moment(node).orElseThrow())
                .payers(texts(node.at("municipalities")))
                .split(node.at("split").text())
                .spread(isTrue(node.at("spread")))
                .build();
    }

    /** The same figure, but for what the other names. */
    private static ClaimFigure otherwise(ClaimFigure figure, Node against) {
        return figure.with(other -> other.scenario(against.at("scenario").text().orElse(figure.scenario()))
                .moment(moment(against).orElse(figure.moment()))
                .payers(against.at("municipalities").exists() ? texts(against.at("municipalities")) : figure.payers())
                .split(against.at("split").text().or(figure::split)));
    }

    private static Optional<Moment> moment(Node node) {
        var years = node.at("years");
        return years.exists()
                ? Optional.of(new Moment.Years(Quantity.whole(years.at(0)), Quantity.whole(years.at(1))))
                : node.at("date").date().map(Moment.MonthEnd::new);
    }

    private static Expectation expectation(Node node) {
        var unit = Expectation.Unit.valueOf(Quantity.text(node.at("unit")).toUpperCase(Locale.ROOT));
        if (node.at("sign").exists()) {
            return node.at("sign").is("negative") ? Expectation.negative(unit) : Expectation.positive(unit);
        }
        if (node.at("zero-within").exists()) {
            return Expectation.zero(Quantity.plain(node.at("zero-within")), unit);
        }
        if (node.at("about").exists()) {
            return Expectation.about(Quantity.plain(node.at("about")), unit);
        }
        if (node.at("between").exists()) {
            var ends = node.at("between");
            return Expectation.between(Quantity.plain(ends.at(0)), Quantity.plain(ends.at(1)), unit);
        }
        return node.at("at-most").exists()
                ? Expectation.atMost(Quantity.plain(node.at("at-most")), unit)
                : Expectation.atLeast(Quantity.plain(node.at("at-least")), unit);
    }

    private static boolean isTrue(Node node) {
        return node.json().asBoolean(false);
    }
}
