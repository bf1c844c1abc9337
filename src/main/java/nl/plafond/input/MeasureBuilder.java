package nl.plafond.input;

import java.time.LocalDate;
import nl.plafond.model.Change;
import nl.plafond.model.Diversion.IfFull;
import nl.plafond.model.Intervention.Review;
import nl.plafond.model.Intervention.Transfer;
import nl.plafond.model.Measure;
import nl.plafond.model.Route;
import nl.plafond.model.Scenario;
import nl.plafond.model.ServiceId;
import nl.plafond.units.Euro;

/** Builds scenarios from sound files. */
final class MeasureBuilder {
    private final Spot spot;
    private final ServiceId service;

    private MeasureBuilder(Spot spot) {
        this.spot = spot;
        this.service = Quantity.service(spot.at("service"));
    }

    static Scenario scenario(Document document) {
        var top = document.top();
        return new Scenario(
                document.scenario(),
                Quantity.label(top.at("name")),
                Quantity.label(top.at("question")),
                top.at("measures").items().stream()
                        .map(item -> new MeasureBuilder(item.fields().get(0)).measure())
                        .toList());
    }

    private Measure measure() {
        var from = Quantity.date(spot.at(spot.at("on").exists() ? "on" : "from"));
        return switch (spot.name()) {
            case "change-places" -> new Measure.ChangePlaces(service, from, full(from), change());
            case "build-up" ->
                new Measure.BuildUp(
                        service, from, full(from), Quantity.whole(spot.at("places")), Quantity.whole(spot.at("step")));
            case "change-plafond" -> new Measure.ChangePlafond(service, from, change());
            case "change-inflow" -> new Measure.ChangeInflow(service, from, full(from), change());
            case "divert" ->
                new Measure.Divert(
                        service,
                        from,
                        full(from),
                        Quantity.share(spot.at("share")),
                        Quantity.service(spot.at("to")),
                        choice("if-full").equals("wait") ? IfFull.WAIT : IfFull.OWN_SERVICE);
            case "change-stay" -> new Measure.ChangeStay(service, from, full(from), Quantity.part(spot.at("by")));
            case "maximum-stay" ->
                new Measure.MaximumStay(
                        service, from, Quantity.days(spot.at("to")).value());
            case "no-maximum-stay" -> new Measure.MaximumStay(service, from, Double.POSITIVE_INFINITY);
            case "review-list" -> new Measure.ReviewList(review(from));
            case "transfer" -> new Measure.TransferClients(transfer(from));
            case "change-price" -> new Measure.ChangePrice(service, from, change());
            case "cost-once" -> new Measure.CostOnce(service, from, euro("amount"));
            case "cost-per-year" ->
                new Measure.CostPerYear(service, from, Quantity.date(spot.at("until")), euro("amount"));
            default -> throw new IllegalStateException("no measure " + spot.name());
        };
    }

    /** The day on which the whole change is there; at once where the file does not say. */
    private LocalDate full(LocalDate from) {
        return spot.at("full").date().orElse(from);
    }

    private Change change() {
        var by = spot.at("by");
        if (!by.exists()) {
            return new Change.To(Quantity.plain(spot.at("to")));
        }
        return by.unit().orElse("").equals("percent")
                ? new Change.ByShare(Quantity.part(by))
                : new Change.By(Quantity.plain(by));
    }

    private Review review(LocalDate on) {
        return new Review(
                on,
                service,
                Quantity.share(spot.at("off-list")),
                euro("cost-per-file"),
                ServiceBuilder.routes(spot.at("out"), Route.Waits.AT_HOME));
    }

    private Transfer transfer(LocalDate on) {
        return new Transfer(
                on,
                service,
                Quantity.share(spot.at("in-care")),
                Quantity.share(spot.at("waiting")),
                choice("who").equals("longest-staying") ? Transfer.Who.LONGEST_STAYING : Transfer.Who.ANYONE);
    }

    private Euro euro(String key) {
        return new Euro(Quantity.plain(spot.at(key)));
    }

    private String choice(String key) {
        return spot.at(key).text().orElse("");
    }
}
