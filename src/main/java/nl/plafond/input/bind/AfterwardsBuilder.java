package nl.plafond.input.bind;

import nl.plafond.input.yaml.Node;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Afterwards.CareElsewhere;
import nl.plafond.model.Afterwards.ComingBack;
import nl.plafond.model.Afterwards.CostAfterwards;
import nl.plafond.model.DurationTypes;
import nl.plafond.model.Payer;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;

/** Builds what becomes of those who go without care from a sound file. */
final class AfterwardsBuilder {
    private static final Days NONE = new Days(0);

    private AfterwardsBuilder() {}

    static Afterwards afterwards(Node node) {
        return new Afterwards(
                node.at("cost").optional().map(AfterwardsBuilder::cost),
                node.at("comes-back").optional().map(AfterwardsBuilder::comingBack),
                node.at("care-elsewhere").optional().map(AfterwardsBuilder::careElsewhere));
    }

    private static CostAfterwards cost(Node node) {
        return new CostAfterwards(
                new Euro(node.at("once").exists() ? NodeValues.plain(node.at("once")) : 0),
                node.at("per-day").optional().map(NodeValues::euroPerDay).orElse(EuroPerDay.NONE),
                node.at("lasts").optional().map(NodeValues::days).orElse(NONE),
                payer(node));
    }

    private static ComingBack comingBack(Node node) {
        return new ComingBack(
                NodeValues.share(node.at("share")),
                DurationTypes.ALL.read(node.at("after")),
                NodeValues.growth(node.at("longer-stay")));
    }

    private static CareElsewhere careElsewhere(Node node) {
        return new CareElsewhere(
                NodeValues.share(node.at("share")), NodeValues.euroPerDay(node.at("price")), payer(node));
    }

    private static Payer payer(Node node) {
        return node.at("paid-by").text().flatMap(Payer::of).orElse(Payer.MUNICIPALITY);
    }
}
