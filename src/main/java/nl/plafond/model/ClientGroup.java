package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Share;

/**
 * Some of the clients of a service, who are alike: in how long they stay, what their care costs, how urgent they are, where
 * they go, or who referred them.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param share which part of those referred they are, over time (0 to 1)
 * @param inflow what measures on this group alone make of how many are referred, over time (1 without measures)
 * @param stay how long they stay
 * @param stayFactor what measures on this group alone make of that, over time (1 without measures)
 * @param urgent which part of them is urgent, over time; empty for the part of the service
 * @param patience how long they wait before they leave the list; empty where nobody ever leaves it
 * @param out where they go at the end of care, over time; empty for the routes of the service
 * @param price what is paid for a day of their care, as a part of the price of the service, over time
 * @param place which part of a place they take (above 0, at most 1)
 */
@RecordBuilder
public record ClientGroup(
        String id,
        Label name,
        Timeline<Share> share,
        Timeline<Factor> inflow,
        DurationDistribution stay,
        Timeline<Factor> stayFactor,
        Optional<Timeline<Share>> urgent,
        Optional<DurationDistribution> patience,
        Optional<Dated<List<Route>>> out,
        Timeline<Factor> price,
        double place)
        implements ClientGroupRecordBuilder.With {
    /** More than this nobody can tell apart in a chart. */
    private static final int MOST = 12;

    public ClientGroup {
        Validation.requireThere(
                "id",
                id,
                "name",
                name,
                "share",
                share,
                "inflow",
                inflow,
                "stay",
                stay,
                "stay-factor",
                stayFactor,
                "urgent",
                urgent,
                "patience",
                patience,
                "out",
                out,
                "price",
                price);
        var rules = ofPlace(place);
        out.ifPresent(routes -> routes.steps()
                .values()
                .forEach(list -> rules.require("", Route.rules("out", list).broken())));
        rules.orRefuse();
    }

    /** Who takes nothing of a place is not in care. */
    public static Validation ofPlace(double place) {
        return new Validation()
                .require(
                        place > 0 && place <= 1,
                        () -> Violation.value("place", place)
                                .allowed(
                                        "expected.part-of-place",
                                        "expected a part of a place above 0 and at most 100 percent"));
    }

    /** All clients of a service, who are one group to whom its own rules apply. */
    public static ClientGroup all(Service service) {
        return of(
                service.id().value(),
                service.name(),
                new Share(1),
                service.stay().length(),
                service.waiting().patience());
    }

    /** A group of which nothing is said but its share, its stay and its patience. */
    public static ClientGroup of(
            String id, Label name, Share share, DurationDistribution stay, Optional<DurationDistribution> patience) {
        var same = Timeline.constant(Factor.ONE);
        return ClientGroupRecordBuilder.builder()
                .id(id)
                .name(name)
                .share(Timeline.constant(share))
                .inflow(same)
                .stay(stay)
                .stayFactor(same)
                .patience(patience)
                .price(same)
                .place(1)
                .build();
    }

    /** What groups of a service must be together. */
    public static Validation rules(List<ClientGroup> groups) {
        var rules = new Validation().requireNoneTwice("groups", groups.stream().map(ClientGroup::id));
        rules.require("groups", ofNumber(groups.size()).broken());
        if (!groups.isEmpty()) {
            rules.require("groups", ofShares(groups).broken());
        }
        return rules;
    }

    /** A service has no more groups than anyone can tell apart. */
    public static Validation ofNumber(int groups) {
        return new Validation()
                .require(
                        groups <= MOST,
                        () -> Violation.found("", "found.items", "the number of items is {0}", groups)
                                .allowed("expected.at-most-groups", "expected at most {0} groups", MOST));
    }

    private static Validation ofShares(List<ClientGroup> groups) {
        var rules = new Validation();
        groups.stream()
                .flatMap(group -> group.share.steps().keySet().stream())
                .distinct()
                .sorted()
                .forEach(day -> rules.requireWhole(
                        "", groups.stream().mapToDouble(g -> g.share.on(day).value())));
        return rules;
    }

    /** The stays of all groups together, by their shares when the model starts. */
    public static DurationDistribution stays(List<ClientGroup> groups) {
        return new DurationDistribution.Mixture(groups.stream()
                .map(g -> new DurationDistribution.Mixture.Part(g.shareAtStart(), g.stay))
                .toList());
    }

    /** How long all groups together wait before they leave the list; empty where nobody ever leaves it. */
    public static Optional<DurationDistribution> patience(List<ClientGroup> groups) {
        return groups.stream().anyMatch(g -> g.patience.isEmpty())
                ? Optional.empty()
                : Optional.of(new DurationDistribution.Mixture(groups.stream()
                        .map(g -> new DurationDistribution.Mixture.Part(g.shareAtStart(), g.patience.orElseThrow()))
                        .toList()));
    }

    /** Which part of those referred they are when the model starts. */
    public double shareAtStart() {
        return share.steps().firstEntry().getValue().value();
    }

    /**
     * What care costs on average on the first day, as a part of the price: those who stay long count for more days.
     *
     * @param stay how long clients stay where there are no groups
     * @param byStay which part of the price is paid by how long they have been in care
     */
    public static double priceAtStart(List<ClientGroup> groups, DurationDistribution stay, PriceByStay byStay) {
        double days = groups.stream().mapToDouble(ClientGroup::daysAtStart).sum();
        return groups.isEmpty()
                ? byStay.mean(stay)
                : groups.stream()
                                .mapToDouble(g -> g.daysAtStart()
                                        * byStay.mean(g.stay)
                                        * g.price
                                                .steps()
                                                .firstEntry()
                                                .getValue()
                                                .value())
                                .sum()
                        / days;
    }

    private double daysAtStart() {
        return shareAtStart() * stay.mean();
    }

    /** The same group where another part of it is urgent from a date on. */
    public ClientGroup thenUrgent(LocalDate from, Share share) {
        return withUrgent(urgent.map(before -> before.thenAlways(from, share)));
    }

    /** The same group with other routes from a date on, if it has routes of its own. */
    public ClientGroup thenGoing(LocalDate from, List<Route> routes) {
        return withOut(out.map(before -> before.thenAlways(from, routes)));
    }
}
