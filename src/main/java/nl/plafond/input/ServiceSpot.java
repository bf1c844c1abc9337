package nl.plafond.input;

import java.util.List;
import java.util.stream.Stream;

/**
 * A service as a file describes it, with what the checks ask about its parts, as far as these can be read.
 *
 * @param spot where it stands
 */
record ServiceSpot(Spot spot) {
    Spot at(String key) {
        return spot.at(key);
    }

    String name() {
        return spot.name();
    }

    boolean hasDuty() {
        return at("duty-to-place").exists();
    }

    /** Whether it or a provider has any limit of its own that can refuse a client. */
    boolean limited() {
        return has("places") || owners().anyMatch(ServiceSpot::refuses);
    }

    /** Whether it or one of its providers has this part, {@code places} or {@code plafond}. */
    boolean has(String part) {
        return owners().anyMatch(owner -> owner.at(part).exists());
    }

    /** Whether what is described here, a service or a provider, has a limit of its own. */
    static boolean isLimited(Spot owner) {
        return owner.at("places").exists() || owner.at("plafond").exists();
    }

    private static boolean refuses(Spot owner) {
        var plafond = owner.at("plafond");
        return plafond.exists() && !plafond.at("kind").is("expectation");
    }

    /** Who may have places and a plafond: the service as a whole and its providers. */
    Stream<Spot> owners() {
        return Stream.concat(Stream.of(spot), providers().stream());
    }

    /** What the file says of its providers: of each, or of each group. */
    List<Spot> providers() {
        var providers = at("providers");
        return Stream.of("each", "profile")
                .flatMap(key -> providers.at(key).fields().stream())
                .toList();
    }

    /** The names of its providers; none for a service that is looked at as one. */
    List<String> providerIds() {
        return providers().stream().flatMap(ServiceSpot::ids).toList();
    }

    private static Stream<String> ids(Spot provider) {
        return isGroup(provider) ? ProvidersBuilder.ids(provider.name(), size(provider)) : Stream.of(provider.name());
    }

    /** How many providers a group has; one where no group is described, or its number cannot be right. */
    static int size(Spot provider) {
        var count = provider.at("count");
        return isGroup(provider) && count.isSound()
                ? count.number().map(Double::intValue).orElse(1)
                : 1;
    }

    private static boolean isGroup(Spot provider) {
        return Pointers.last(Pointers.parent(provider.pointer())).equals("profile");
    }

    /** Whether everyone who wants this service comes to the same provider. */
    boolean hasOneProvider() {
        return providers().stream().mapToInt(ServiceSpot::size).sum() < 2;
    }

    /** What the file says of the provider of that name, or of its group; nothing if there is none. */
    Spot provider(String id) {
        return providers().stream()
                .filter(provider -> ids(provider).anyMatch(id::equals))
                .findFirst()
                .orElse(at("providers").at("each").at(id));
    }
}
