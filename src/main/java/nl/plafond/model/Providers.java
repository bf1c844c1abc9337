package nl.plafond.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Places;

/**
 * Who delivers a service.
 *
 * @param access how clients are divided over them, over time
 * @param each the providers; none named for a service that is looked at as one provider; their shares add up to 1
 * @param relocation who moves to the provider that they prefer after they came to another, if anyone
 */
public record Providers(Dated<Access> access, List<Provider> each, Optional<Relocation> relocation) {
    /** A service that is looked at as one provider. */
    public static final Providers ONE = new Providers(Dated.always(Access.PER_PROVIDER), List.of(), Optional.empty());

    public Providers {
        Validation.requireThere("access", access, "each", each, "relocation", relocation);
        each = List.copyOf(each);
        rules(each).orRefuse();
    }

    private static Validation rules(List<Provider> each) {
        var rules = new Validation().requireNoneTwice("each", each.stream().map(Provider::id));
        return each.isEmpty()
                ? rules
                : rules.requireWhole(
                        "each", each.stream().mapToDouble(p -> p.share().value()));
    }

    /** The number of a provider; fails if there is none of that name. */
    public int number(String provider) {
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).id().equals(provider)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no provider " + provider);
    }

    /** The part that a provider has of a whole number of places, in whole places, over time. */
    public Timeline<Places> part(Timeline<Places> whole, int number) {
        var shares = each.stream().mapToDouble(p -> p.share().value()).toArray();
        return whole.mapped(places -> Apportionment.of((int) places, shares)[number]);
    }

    /** While each of them takes people. */
    public List<Presence> presences() {
        return each.stream().map(Provider::presence).toList();
    }

    /** The same providers, all at the price of the service, where a move costs nothing. */
    Providers withoutPrices() {
        return new Providers(
                access,
                each.stream()
                        .map(p -> p.withPrice(Timeline.constant(Factor.ONE)))
                        .toList(),
                relocation.map(r -> new Relocation(r.share(), new Euro(0))));
    }

    /** The same providers with other access from a date on. */
    public Providers withAccess(Dated<Access> other) {
        return new Providers(other, each, relocation);
    }

    /** Others with the same access, of whom the same part moves. */
    public Providers withEach(List<Provider> others) {
        return new Providers(access, others, relocation);
    }

    /** The same providers, of whose residents others move. */
    public Providers withRelocation(Optional<Relocation> other) {
        return new Providers(access, each, other);
    }

    /** The same providers with one of them replaced by what the change makes of it; fails if there is none. */
    public Providers with(String provider, UnaryOperator<Provider> change) {
        int number = number(provider);
        var changed = new ArrayList<>(each);
        changed.set(number, change.apply(each.get(number)));
        return withEach(changed);
    }

    /** The same with another presence of one provider. */
    public Providers withPresence(String provider, UnaryOperator<Presence> change) {
        return with(provider, p -> p.withPresence(change.apply(p.presence())));
    }
}
