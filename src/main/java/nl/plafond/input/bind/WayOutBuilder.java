package nl.plafond.input.bind;

import java.util.List;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Dated;
import nl.plafond.model.DurationTypes;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.model.WayOut;
import nl.plafond.model.WayOut.AgeLimit;
import nl.plafond.model.WayOut.Breakdown;
import nl.plafond.model.WayOut.HousingNeed;
import nl.plafond.model.WayOut.Relapse;
import nl.plafond.model.WayOutRecordBuilder;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/** Builds how clients leave a service from a sound file. */
final class WayOutBuilder {
    private WayOutBuilder() {}

    static WayOut wayOut(Node service) {
        return WayOutRecordBuilder.builder()
                .routes(Dated.always(NodeValues.routes(service.at("out"), Waits.IN_PLACE)))
                .afterMaximum(service.at("out-at-maximum")
                        .optional()
                        .map(out -> NodeValues.routes(out, Waits.IN_PLACE))
                        .orElse(List.of()))
                .ageLimit(service.at("age-limit").optional().map(WayOutBuilder::ageLimit))
                .housing(service.at("housing").optional().map(WayOutBuilder::housing))
                .breakdown(service.at("breakdown").optional().map(WayOutBuilder::breakdown))
                .relapse(service.at("relapse").optional().map(WayOutBuilder::relapse))
                .build();
    }

    /** At the limit the ground for the place is gone, so who has to wait waits at home where the file does not say. */
    private static AgeLimit ageLimit(Node node) {
        return new AgeLimit(
                NodeValues.days(node.at("age")),
                DurationTypes.ALL.read(node.at("at-referral")),
                NodeValues.routes(node.at("out"), Waits.AT_HOME));
    }

    private static HousingNeed housing(Node node) {
        return new HousingNeed(
                NodeValues.text(node.at("dwellings")),
                NodeValues.share(node.at("share")),
                NodeValues.shareOr(node.at("urgent"), Share.NONE));
    }

    private static Breakdown breakdown(Node node) {
        return new Breakdown(
                Timeline.constant(new PerYear(NodeValues.plain(node.at("hazard")))),
                NodeValues.service(node.at("to")),
                node.at("waits").optional().map(Waits.KIND.reader()).orElse(Waits.AT_HOME),
                NodeValues.growth(node.at("longer-stay")));
    }

    private static Relapse relapse(Node node) {
        return new Relapse(
                NodeValues.share(node.at("share")),
                DurationTypes.ALL.read(node.at("after")),
                NodeValues.service(node.at("to")));
    }
}
