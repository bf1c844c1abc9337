package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Access;
import nl.plafond.model.Dated;
import nl.plafond.model.Label;
import nl.plafond.model.Presence;
import nl.plafond.model.Provider;
import nl.plafond.model.Providers;
import nl.plafond.model.Relocation;
import nl.plafond.model.Timeline;
import nl.plafond.model.TimelineReader;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;

/**
 * Builds the providers of a service from a sound file.
 *
 * @param priceIndex what a plafond without an index of its own follows
 */
public record ProvidersBuilder(Timeline<Growth> priceIndex) {
    Providers providers(Node node) {
        var each = node.at("each").fields().stream().map(p -> provider(p, p.name(), NodeValues.label(p.at("name")), 1));
        var groups = node.at("profile").fields().stream().flatMap(this::group);
        return new Providers(
                Dated.always(access(node.at("access"))),
                whole(Stream.concat(each, groups).toList()),
                node.at("relocation")
                        .optional()
                        .map(r -> new Relocation(
                                Timeline.constant(NodeValues.share(r.at("share"))),
                                new Euro(NodeValues.plain(r.at("cost"))))));
    }

    static Access access(Node node) {
        return node.is("central") ? Access.CENTRAL : Access.PER_PROVIDER;
    }

    /** The names of the providers of a group of so many. */
    static Stream<String> ids(String group, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> id(group, number));
    }

    private static String id(String group, int number) {
        return group + "-" + number;
    }

    private Stream<Provider> group(Node group) {
        int count = NodeValues.whole(group.at("count"));
        var name = NodeValues.label(group.at("name"));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> provider(
                        group,
                        id(group.name(), number),
                        new Label(name.nl() + " " + number, name.en() + " " + number),
                        count));
    }

    private Provider provider(Node node, String id, Label name, int equals) {
        return new Provider(
                id,
                name,
                new Share(NodeValues.part(node.at("share")) / equals),
                node.at("places").optional().map(places -> TimelineReader.read(places, Places::new)),
                NodeValues.plafond(node.at("plafond"), priceIndex),
                Timeline.constant(new Factor(node.at("price").exists() ? NodeValues.part(node.at("price")) : 1)),
                presence(node));
    }

    /** While a provider takes people: from before the first day and to after the last, so far as it does not say. */
    public static Presence presence(Node node) {
        return new Presence(from(node), until(node));
    }

    /** The first day on which it takes people; after all days where a measure has to let it enter. */
    public static LocalDate from(Node node) {
        if (node.at("enters-by-measure").json().asBoolean(false)) {
            return LocalDate.MAX;
        }
        return node.at("from").date().orElse(LocalDate.MIN);
    }

    /** The first day on which it does not any more. */
    public static LocalDate until(Node node) {
        return node.at("until").date().orElse(LocalDate.MAX);
    }

    /** The same providers with shares that add up to 1 to the last digit: the last one has what the others leave. */
    private static List<Provider> whole(List<Provider> providers) {
        double total = providers.stream().mapToDouble(p -> p.share().value()).sum();
        var whole = new ArrayList<Provider>();
        double left = 1;
        for (var p : providers) {
            double share = whole.size() == providers.size() - 1
                    ? Math.max(0, left)
                    : p.share().value() / total;
            whole.add(
                    new Provider(p.id(), p.name(), new Share(share), p.places(), p.plafond(), p.price(), p.presence()));
            left -= share;
        }
        return whole;
    }
}
