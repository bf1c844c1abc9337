package nl.plafond.input.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Dated;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DurationTypes;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Share;

/**
 * Builds the groups of clients of a service from a sound file; what one does not say is as the service says.
 *
 * @param service where the service stands
 */
public record GroupsBuilder(Node service) {
    /** The groups; none for a service whose clients are all alike. */
    public List<ClientGroup> groups() {
        var nodes = service.at("groups").fields();
        double total =
                nodes.stream().mapToDouble(g -> NodeValues.part(g.at("share"))).sum();
        var groups = new ArrayList<ClientGroup>();
        double left = 1;
        for (var node : nodes) {
            // Shares that are drawn are brought to 1 together; the last has what the others leave, to the last digit.
            boolean last = groups.size() == nodes.size() - 1;
            double share = last ? Math.max(0, left) : part(node, total, nodes.size());
            groups.add(group(node, new Share(share)));
            left -= share;
        }
        return groups;
    }

    /** Where all have a share of nothing, which is refused elsewhere, they are as large as each other. */
    private static double part(Node group, double total, int groups) {
        return total > 0 ? NodeValues.part(group.at("share")) / total : 1.0 / groups;
    }

    /** How long clients stay, of whichever group. */
    public DurationDistribution stay() {
        var groups = groups();
        return groups.isEmpty() ? DurationTypes.ALL.read(service.at("stay")) : ClientGroup.stays(groups);
    }

    private ClientGroup group(Node node, Share share) {
        var stay = DurationTypes.ALL.read(node.at("stay").exists() ? node.at("stay") : service.at("stay"));
        return ClientGroup.of(node.name(), NodeValues.label(node.at("name")), share, stay, patience(node))
                .with(group -> group.urgent(node.at("urgent")
                                .optional()
                                .map(NodeValues::share)
                                .map(Timeline::constant))
                        .out(node.at("out").optional().map(out -> Dated.always(NodeValues.routes(out, Waits.IN_PLACE))))
                        .price(Timeline.constant(new Factor(price(node))))
                        .place(node.at("place").exists() ? NodeValues.part(node.at("place")) : 1));
    }

    private Optional<DurationDistribution> patience(Node node) {
        return node.at("patience")
                .optional()
                .or(() -> service.at("waiting").at("patience").optional())
                .map(DurationTypes.ALL::read);
    }

    private double price(Node node) {
        double ofService = NodeValues.plain(service.at("price"));
        return node.at("price").exists() && ofService > 0 ? NodeValues.plain(node.at("price")) / ofService : 1;
    }
}
