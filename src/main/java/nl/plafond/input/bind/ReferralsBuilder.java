package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.MunicipalReferrals;
import nl.plafond.model.Referrals;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/** Builds the referrals of a service from a sound file. */
public final class ReferralsBuilder {
    private static final int MONTHS = 12;

    private ReferralsBuilder() {}

    static Referrals referrals(Node node, LocalDate start, LocalDate end) {
        return new Referrals(
                together(node, start, end),
                months(node.at("months")),
                Timeline.constant(NodeValues.shareOr(node.at("urgent"), Share.NONE)),
                Timeline.constant(Factor.ONE),
                List.of(),
                byMunicipality(node, start, end));
    }

    /** Those of the municipalities with a rate of their own, and of the others. */
    public static Timeline<PerYear> together(Node node, LocalDate start, LocalDate end) {
        return Referrals.together(perYear(node, start, end), byMunicipality(node, start, end));
    }

    private static List<MunicipalReferrals> byMunicipality(Node node, LocalDate start, LocalDate end) {
        return node.at("by-municipality").fields().stream()
                .map(own -> new MunicipalReferrals(own.name(), perYear(own, start, end), Timeline.constant(Factor.ONE)))
                .toList();
    }

    /** The first rate with its growth, and from a year with a rate of its own that rate. */
    private static Timeline<PerYear> perYear(Node node, LocalDate start, LocalDate end) {
        var timeline = GrowthBuilder.perYear(node, start, end);
        var years = node.at("by-year").fields().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        for (var year : years) {
            timeline = timeline.thenAlways(
                    LocalDate.of(Integer.parseInt(year.name()), 1, 1), new PerYear(NodeValues.plain(year)));
        }
        return timeline;
    }

    /** The month profile, brought to a mean of exactly 1 where rounding left it a little beside. */
    private static List<Double> months(Node node) {
        if (!node.exists()) {
            return Collections.nCopies(MONTHS, 1.0);
        }
        var factors = (node.isList() ? node : node.at("profile"))
                .items().stream().map(NodeValues::plain).toList();
        double mean = factors.stream().mapToDouble(f -> f).sum() / MONTHS;
        return factors.stream().map(factor -> factor / mean).toList();
    }
}
