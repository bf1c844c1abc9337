package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.OptionalDouble;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Dated;
import nl.plafond.model.DeskUse;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.Families;
import nl.plafond.model.Funding;
import nl.plafond.model.FundingTypes;
import nl.plafond.model.Indication;
import nl.plafond.model.Plafond;
import nl.plafond.model.PoolPayer;
import nl.plafond.model.Providers;
import nl.plafond.model.Referrals;
import nl.plafond.model.Sector;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceLimits;
import nl.plafond.model.ServiceRecordBuilder;
import nl.plafond.model.SharedPlaces;
import nl.plafond.model.StaffNeed;
import nl.plafond.model.Start;
import nl.plafond.model.StayRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.TimelineReader;
import nl.plafond.model.Validation;
import nl.plafond.model.WaitingRules;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Hours;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;

/**
 * Builds services from a sound file.
 *
 * @param start the first day of the model
 * @param end the first day after it
 * @param priceIndex what a plafond without an index of its own follows
 */
record ServiceBuilder(LocalDate start, LocalDate end, Timeline<Growth> priceIndex) {
    Service service(Node node) {
        return ServiceRecordBuilder.builder()
                .id(new ServiceId(node.name()))
                .name(NodeValues.label(node.at("name")))
                .sector(Sector.of(node.at("sector").json().asString("")))
                .referrals(
                        Validation.at("referrals", () -> ReferralsBuilder.referrals(node.at("referrals"), start, end)))
                .stay(stay(node))
                .room(room(node))
                .providers(node.at("providers")
                        .optional()
                        .map(new ProvidersBuilder(priceIndex)::providers)
                        .orElse(Providers.ONE))
                .waiting(Validation.at("waiting", () -> waiting(node)))
                .duty(node.at("duty-to-place").optional().map(ServiceBuilder::duty))
                .wayOut(WayOutBuilder.wayOut(node))
                .price(NodeValues.price(node.at("price")))
                .priceByStay(Dated.always(NodeValues.priceByStay(node.at("price-by-stay"))))
                .funding(Dated.always(node.at("funding")
                        .optional()
                        .map(FundingTypes.ALL::read)
                        .orElse(Funding.PER_ETMAAL)))
                .documentedCost(documentedCost(node.at("documented-cost")))
                .start(Validation.at("start", () -> atStart(node.at("start"))))
                .groups(new GroupsBuilder(node).groups())
                .desk(node.at("desk").optional().map(desk -> Validation.at("desk", () -> desk(desk))))
                .indication(
                        node.at("indication").optional().map(own -> Validation.at("indication", () -> indication(own))))
                .shared(node.at("pool").optional().map(pool -> Validation.at("pool", () -> pool(pool))))
                .build();
    }

    private static StayRule stay(Node node) {
        var maximum = node.at("maximum-stay").optional().map(NodeValues::days).orElse(Days.UNLIMITED);
        return new StayRule(new GroupsBuilder(node).stay(), Timeline.constant(Factor.ONE), Timeline.constant(maximum));
    }

    private static WaitingRules waiting(Node node) {
        var groups = new GroupsBuilder(node).groups();
        var rules = WaitingBuilder.waiting(node.at("waiting"));
        return groups.isEmpty() ? rules : rules.withPatience(ClientGroup.patience(groups));
    }

    private static OptionalDouble documentedCost(Node node) {
        return node.exists() ? OptionalDouble.of(NodeValues.plain(node)) : OptionalDouble.empty();
    }

    private ServiceLimits room(Node node) {
        return new ServiceLimits(
                node.at("places").optional().map(places -> TimelineReader.read(places, Places::new)),
                NodeValues.plafond(node.at("plafond"), priceIndex).orElse(Dated.always(new Plafond.None())),
                node.at("families").optional().map(ServiceBuilder::families),
                node.at("staff").optional().map(ServiceBuilder::staff));
    }

    private static Families families(Node node) {
        return new Families(
                new Places(NodeValues.plain(node.at("places"))),
                Timeline.constant(new PerYear(NodeValues.plain(node.at("stop")))),
                Timeline.constant(new PerYear(NodeValues.plain(node.at("recruited")))));
    }

    private static DeskUse desk(Node node) {
        return new DeskUse(
                NodeValues.text(node.at("name")),
                new Hours(NodeValues.plain(node.at("hours-per-referral"))),
                new Hours(NodeValues.plainOrNone(node.at("hours-per-move"))),
                NodeValues.wholeOrNone(node.at("waiting")));
    }

    private static Indication indication(Node node) {
        return new Indication(
                Timeline.constant(NodeValues.days(node.at("term"))),
                Timeline.constant(NodeValues.share(node.at("ends"))),
                new Hours(NodeValues.plainOrNone(node.at("hours"))),
                new Euro(NodeValues.plainOrNone(node.at("cost"))),
                Timeline.constant(
                        node.at("stand-still").optional().map(NodeValues::days).orElse(new Days(0))));
    }

    private static StaffNeed staff(Node node) {
        return new StaffNeed(NodeValues.text(node.at("pool")), new Fte(NodeValues.plain(node.at("fte-per-place"))));
    }

    private static DutyToPlace duty(Node node) {
        return new DutyToPlace(
                NodeValues.price(node.at("overflow-price")),
                node.at("comes-back").json().asBoolean(false));
    }

    private SharedPlaces pool(Node node) {
        var others = node.at("others");
        return new SharedPlaces.Pool(
                NodeValues.label(node.at("name")),
                others.at("referrals")
                        .optional()
                        .map(referrals -> ReferralsBuilder.referrals(referrals, start, end))
                        .orElse(Referrals.NONE),
                NodeValues.wholeOrNone(others.at("in-care")),
                node.at("payers").fields().stream()
                        .map(payer -> new PoolPayer(
                                payer.name(),
                                NodeValues.label(payer.at("name")),
                                NodeValues.share(payer.at("share")),
                                payer.at("own").json().asBoolean(false)))
                        .toList());
    }

    private static Start atStart(Node node) {
        return new Start(
                NodeValues.whole(node.at("in-care")),
                NodeValues.wholeOrNone(node.at("waiting-for-dwelling")),
                node.at("blocked").fields().stream()
                        .map(b -> new Start.Blocked(new ServiceId(b.name()), NodeValues.whole(b)))
                        .toList(),
                NodeValues.whole(node.at("waiting")),
                NodeValues.wholeOrNone(node.at("urgent-waiting")),
                NodeValues.wholeOrNone(node.at("inactive")),
                node.at("waited").at("observed").items().stream()
                        .map(NodeValues::plain)
                        .toList());
    }
}
