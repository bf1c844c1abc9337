package nl.plafond.input.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.claims.ClaimFigureRecordBuilder;
import nl.plafond.model.claims.ClaimRecordBuilder;
import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.model.claims.ObservationTime;

/** Builds a claim from a sound node. */
final class ClaimBuilder {
    private ClaimBuilder() {}

    static Claim claim(Node node) {
        var figure = figure(node);
        return ClaimRecordBuilder.builder()
                .name(NodeValues.label(node.at("name")))
                .experiment(NodeValues.text(node.at("experiment")))
                .grounds(new Claim.Grounds(
                        node.at("source").text(),
                        node.at("quote").text(),
                        node.at("derivation").text()))
                .settings(settings(node))
                .figure(figure)
                .against(node.at("against").optional().map(against -> otherwise(figure, against)))
                .relative(isTrue(node.at("relative")))
                .expected(expectation(node.at("expected")))
                .atValues(isTrue(node.at("at-values")))
                .build();
    }

    /** What a claim sets, as the user would on the command line. */
    static List<String> settings(Node claim) {
        return texts(claim.at("set"));
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(NodeValues::text).toList();
    }

    private static ClaimFigure figure(Node node) {
        return ClaimFigureRecordBuilder.builder()
                .scenario(NodeValues.text(node.at("scenario")))
                .metric(NodeValues.text(node.at("metric")))
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

    private static Optional<ObservationTime> moment(Node node) {
        var years = node.at("years");
        return years.exists()
                ? Optional.of(new ObservationTime.Years(NodeValues.whole(years.at(0)), NodeValues.whole(years.at(1))))
                : node.at("date").date().map(ObservationTime.MonthEnd::new);
    }

    private static ExpectedRange expectation(Node node) {
        var unit = ExpectedRange.Unit.valueOf(NodeValues.text(node.at("unit")).toUpperCase(Locale.ROOT));
        if (node.at("sign").exists()) {
            return node.at("sign").is("negative") ? ExpectedRange.negative(unit) : ExpectedRange.positive(unit);
        }
        if (node.at("zero-within").exists()) {
            return ExpectedRange.zero(NodeValues.plain(node.at("zero-within")), unit);
        }
        if (node.at("about").exists()) {
            return ExpectedRange.about(NodeValues.plain(node.at("about")), unit);
        }
        if (node.at("between").exists()) {
            var ends = node.at("between");
            return ExpectedRange.between(NodeValues.plain(ends.at(0)), NodeValues.plain(ends.at(1)), unit);
        }
        return node.at("at-most").exists()
                ? ExpectedRange.atMost(NodeValues.plain(node.at("at-most")), unit)
                : ExpectedRange.atLeast(NodeValues.plain(node.at("at-least")), unit);
    }

    private static boolean isTrue(Node node) {
        return node.json().asBoolean(false);
    }
}
