package nl.plafond.input;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.Endurance;
import nl.plafond.model.FlowsAtStart;
import nl.plafond.model.Plafond;
import nl.plafond.model.Service;
import nl.plafond.model.Span;
import nl.plafond.model.Throughput;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.WorkedOut;
import nl.plafond.units.Days;
import nl.plafond.words.Phrase;

/**
 * Checks whether those who are there on the first day can be there together: what goes through a list must be known where
 * it is to say how long people have waited, and a start that contradicts itself is warned of.
 *
 * <p>It looks at the model as a whole, for what goes through a list comes from other services too.
 */
final class StartCheck {
    private static final double LONGEST_IN_YEARS = 10;
    private static final int YEAR = 366;

    private final CareModel model;
    private final Region region;
    private final WorkedOut workedOut = new WorkedOut();

    private StartCheck(CareModel model, Region region) {
        this.model = model;
        this.region = region;
    }

    static void check(CareModel model, Region region) {
        var check = new StartCheck(model, region);
        var through = FlowsAtStart.of(model, check.workedOut);
        for (int s = 0; s < through.size(); s++) {
            var service = model.services().get(s);
            check.places(service);
            if (service.start().waiting() > 0 && service.limited()) {
                check.known(service, through.get(s));
                check.beside(service, through.get(s));
                check.stop(service);
                check.length(service, through.get(s));
            }
        }
    }

    private Spot at(Service service, String key) {
        return region.find("services")
                .orElseThrow()
                .at(service.id().value())
                .at("start")
                .at(key);
    }

    private void warn(Service service, String key, String found, Object... numbers) {
        region.complaints().warn(at(service, key), Phrase.of(found, numbers), "suggest.check-start");
    }

    private void places(Service service) {
        var places = places(service, Double.NaN);
        double inCare = service.start().inCare();
        if (places.isPresent() && inCare > places.getAsDouble()) {
            warn(service, "in-care", "found.above-places", shown(inCare), shown(places.getAsDouble()));
        }
    }

    /** How many places there are on the first day; empty where some provider has no limit to them. */
    private OptionalDouble places(Service service, double unlimited) {
        var each = service.providers().each();
        var places = each.isEmpty()
                ? DoubleStream.of(
                        service.room().places().map(p -> p.on(model.start())).orElse(unlimited))
                : each.stream()
                        .mapToDouble(p -> service.placesOf(p.id())
                                .map(own -> own.on(model.start()))
                                .orElse(unlimited));
        double all = places.sum();
        return Double.isNaN(all) ? OptionalDouble.empty() : OptionalDouble.of(all);
    }

    /** Nobody can know how long people have waited on a list that nobody joins or is let in from. */
    private void known(Service service, Throughput through) {
        var start = service.start();
        boolean apart = service.waiting().order() != Order.FIRST_COME;
        boolean some = through.pace() > 0;
        boolean regular = !apart
                || start.waiting() == start.urgentWaiting()
                || through.ofRegular().pace() > 0;
        boolean urgent =
                !apart || start.urgentWaiting() == 0 || through.ofUrgent().pace() > 0;
        if (start.waited().isEmpty() && !(some && regular && urgent)) {
            region.complaints()
                    .add(Complaints.about(at(service, "waiting"), Phrase.of("found.no-throughput"))
                            .suggest("suggest.add-waited")
                            .error());
        }
    }

    /** Who waits beside free places is placed on the first day; as many as are being matched may be free. */
    private void beside(Service service, Throughput through) {
        double matching = service.waiting().matching().map(Span::mean).orElse(0.0);
        double free = room(service) - service.start().inCare();
        if (free >= 1 && free > through.pace() * matching) {
            warn(service, "waiting", "found.waiting-beside-room", shown(Math.floor(free)));
        }
    }

    /**
     * For how many there is room on the first day. A plafond that lets people in until it is reached may have kept them out
     * the day before, so it is as if it had none.
     */
    private double room(Service service) {
        double places = places(service, Double.POSITIVE_INFINITY).orElse(Double.POSITIVE_INFINITY);
        var each = service.providers().each();
        double paid = each.isEmpty()
                ? carries(service, service.room().plafond().on(model.start()))
                : each.stream()
                        .mapToDouble(
                                p -> carries(service, service.plafondOf(p.id()).on(model.start())))
                        .sum();
        return Math.min(places, paid);
    }

    private double carries(Service service, Plafond plafond) {
        if (!plafond.refuses()) {
            return Double.POSITIVE_INFINITY;
        }
        boolean ahead = plafond instanceof Plafond.Smart
                || (plafond instanceof Plafond.Hard hard && hard.rule() == Plafond.AdmissionRule.COMMITTED)
                || (plafond instanceof Plafond.Soft soft && soft.rule() == Plafond.AdmissionRule.COMMITTED);
        double reserve =
                plafond instanceof Plafond.Smart smart ? smart.reserve().value() : 0;
        double perYear = service.tariff().on(model.start()) * YEAR;
        double amount = plafond.perYear().on(model.start()) * (1 - reserve);
        return !ahead ? 0 : perYear > 0 ? Math.floor(amount / perYear) : Double.POSITIVE_INFINITY;
    }

    private void stop(Service service) {
        int providers = service.providers().each().size();
        boolean one = service.providers().access().on(model.start()) == Access.CENTRAL;
        int lists = one ? 1 : Math.max(1, providers);
        service.waiting()
                .stop()
                .filter(stop -> service.start().waiting() > stop.length() * lists)
                .ifPresent(stop -> warn(
                        service,
                        "waiting",
                        "found.above-stop",
                        shown(service.start().waiting()),
                        shown(stop.length() * lists)));
    }

    /** A list that is longer than its throughput can have made it. */
    private void length(Service service, Throughput through) {
        var endurance = Endurance.of(service, workedOut);
        double perYear = through.pace() * Days.PER_YEAR;
        double waiting = service.start().waiting();
        if (perYear == 0) {
            return;
        }
        if (endurance.isEndless() && waiting > LONGEST_IN_YEARS * perYear) {
            warn(service, "waiting", "found.years-of-throughput", shown(waiting), rounded(perYear));
        } else if (!endurance.isEndless() && waiting > through.pace() * endurance.mean()) {
            double weeks = endurance.mean() / 7;
            warn(service, "waiting", "found.longer-than-patience", shown(waiting), rounded(perYear), shown(weeks));
        }
    }

    private static String shown(double number) {
        return BalanceCheck.shown(number);
    }

    /** A rate, with a digit behind the point where it is small. */
    private static String rounded(double rate) {
        return rate < 10 ? String.valueOf(Math.round(10 * rate) / 10.0) : shown(rate);
    }
}
