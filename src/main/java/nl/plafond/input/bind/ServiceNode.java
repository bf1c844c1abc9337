package nl.plafond.input.bind;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.model.PlafondTypes;

/**
 * A service as a file describes it, with what the checks ask about its parts, as far as these can be read.
 *
 * @param node where it stands
 */
public record ServiceNode(Node node) {
    public Node at(String key) {
        return node.at(key);
    }

    public String name() {
        return node.name();
    }

    public boolean hasDuty() {
        return at("duty-to-place").exists();
    }

    /** Whether it or a provider has any limit of its own that can refuse a client. */
    public boolean limited() {
        return has("places") || owners().anyMatch(ServiceNode::refuses);
    }

    /** Whether it or one of its providers has this part, {@code places} or {@code plafond}. */
    public boolean has(String part) {
        return owners().anyMatch(owner -> owner.at(part).exists());
    }

    /** Whether what is described here, a service or a provider, has a limit of its own. */
    public static boolean isLimited(Node owner) {
        return owner.at("places").exists() || owner.at("plafond").exists();
    }

    private static boolean refuses(Node owner) {
        return PlafondTypes.refuses(owner.at("plafond"));
    }

    /** Where its clients go at the end of care: the routes of the service and those of groups that have their own. */
    public Stream<Node> routes() {
        var groups = at("groups").fields().stream().map(group -> group.at("out"));
        return Stream.concat(Stream.of(at("out")), groups).flatMap(routes -> routes.items().stream());
    }

    /** Who may have places and a plafond: the service as a whole and its providers. */
    public Stream<Node> owners() {
        return Stream.concat(Stream.of(node), providers().stream());
    }

    /** What the file says of its providers: of each, or of each group. */
    public List<Node> providers() {
        var providers = at("providers");
        return Stream.of("each", "profile")
                .flatMap(key -> providers.at(key).fields().stream())
                .toList();
    }

    /** The names of its providers; none for a service that is looked at as one. */
    public List<String> providerIds() {
        return providers().stream().flatMap(ServiceNode::ids).toList();
    }

    private static Stream<String> ids(Node provider) {
        return isGroup(provider) ? ProvidersBuilder.ids(provider.name(), size(provider)) : Stream.of(provider.name());
    }

    /** How many providers a group has; one where no group is described, or its number cannot be right. */
    public static int size(Node provider) {
        var count = provider.at("count");
        return isGroup(provider) && count.isSound()
                ? count.number().map(Double::intValue).orElse(1)
                : 1;
    }

    private static boolean isGroup(Node provider) {
        return Pointers.last(Pointers.parent(provider.pointer())).equals("profile");
    }

    /** Whether everyone who wants this service comes to the same provider. */
    public boolean hasOneProvider() {
        return providers().stream().mapToInt(ServiceNode::size).sum() < 2;
    }

    /** What the file says of the provider of that name, or of its group; nothing if there is none. */
    public Node provider(String id) {
        return providers().stream()
                .filter(provider -> ids(provider).anyMatch(id::equals))
                .findFirst()
                .orElse(at("providers").at("each").at(id));
    }
}
