package nl.plafond.input.check;

import java.util.List;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.GroupShift;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ShiftGroup;
import nl.plafond.words.Phrase;

/** Checks the groups of clients of a service. */
final class GroupsCheck {
    private final ServiceNode service;
    private final ModelContext region;
    private final Node groups;

    GroupsCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
        groups = service.at("groups");
    }

    void check() {
        new ShareCheck(region.diagnostics()).addsUp(groups);
        var each = groups.fields();
        Refusals.tell(groups, ClientGroup.ofNumber(each.size()), region.diagnostics());
        each.forEach(this::check);
    }

    private void check(Node group) {
        needs(group.at("patience"), service.at("waiting").at("patience").exists(), "waiting.patience");
        needs(group.at("place"), service.has("places"), "places");
        new RouteCheck(service.name(), region).routes(group.at("out"));
        if (group.at("price").exists()
                && service.at("price").number().filter(price -> price == 0).isPresent()) {
            region.diagnostics()
                    .add(Diagnostics.about(group.at("price"), Phrase.of("found.price-beside-none"))
                            .suggest("suggest.price-of-service")
                            .error());
        }
        if (group.at("place").exists() && service.at("families").exists()) {
            region.diagnostics()
                    .add(Diagnostics.about(group.at("place"), Phrase.of("found.place-in-family", service.name()))
                            .suggest("suggest.leave-out-place")
                            .error());
        }
    }

    private void needs(Node node, boolean there, String key) {
        if (node.exists() && !there) {
            region.diagnostics().needs(node, key);
        }
    }

    /** Checks of which group a measure changes something. */
    void measure(MeasureNode measure) {
        if (measure.type().filter(ShiftGroup.TYPE::equals).isPresent()) {
            shift(measure);
            return;
        }
        var group = measure.at("group");
        Refusals.tell(
                measure.node(),
                ChangeInflow.ofOneKind(measure.at("municipality").exists(), group.exists()),
                region.diagnostics());
        List<String> known = groups.fields().stream().map(Node::name).toList();
        known(group, known);
    }

    /** From one group of the service to another. */
    private void shift(MeasureNode measure) {
        List<String> known = groups.fields().stream().map(Node::name).toList();
        if (!known.isEmpty()) {
            known(measure.at("from-group"), known);
            known(measure.at("to-group"), known);
            Refusals.tell(
                    measure.node(),
                    GroupShift.ofGroups(
                            measure.at("from-group").text().orElse(""),
                            measure.at("to-group").text().orElse("")),
                    region.diagnostics());
        }
    }

    private void known(Node group, List<String> known) {
        if (!group.exists() || known.contains(group.text().orElse(""))) {
            return;
        }
        if (known.isEmpty()) {
            region.diagnostics()
                    .add(Diagnostics.about(group, Phrase.of("found.no-groups", service.name()))
                            .suggest("suggest.groups")
                            .error());
        } else {
            region.complainUnknown(group, known, "expected.client-group");
        }
    }
}
