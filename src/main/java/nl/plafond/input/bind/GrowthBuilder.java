package nl.plafond.input.bind;

import java.time.LocalDate;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.PerYear;

/** Builds what grows by the same percentage each year: referrals, dwellings. */
final class GrowthBuilder {
    private GrowthBuilder() {}

    /** The rate of the first year, and a step of growth on each 1 January if there is growth. */
    static Timeline<PerYear> perYear(Node node, LocalDate start, LocalDate end) {
        double rate = NodeValues.plain(node.at("rate"));
        var growth = node.at("growth");
        double factor = growth.exists() ? 1 + NodeValues.part(growth) : 1;
        var timeline = Timeline.constant(new PerYear(rate));
        for (int year = start.getYear() + 1; factor != 1 && year <= end.getYear(); year++) {
            rate *= factor;
            timeline = timeline.thenAlways(LocalDate.of(year, 1, 1), new PerYear(rate));
        }
        return timeline;
    }
}
