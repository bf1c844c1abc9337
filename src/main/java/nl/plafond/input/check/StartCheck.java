package nl.plafond.input.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Access;
import nl.plafond.model.Apportionment;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond;
import nl.plafond.model.Provider;
import nl.plafond.model.Service;
import nl.plafond.model.SharedPlaces;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.flows.AbandonmentTime;
import nl.plafond.model.flows.FlowsAtStart;
import nl.plafond.model.flows.Memoizer;
import nl.plafond.model.flows.Throughput;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Places;
import nl.plafond.words.Phrase;

/**
 * Checks whether those who are there on the first day can be there together: what goes through a list must be known where
 * it is to say how long people have waited, and a start that contradicts itself is warned of.
 *
 * <p>It looks at the model as a whole, for what goes through a list comes from other services too.
 */
public final class StartCheck {
    private static final double LONGEST_IN_YEARS = 10;
    private static final int YEAR = 366;

    private final CareModel model;
    private final ModelContext region;
    private final Memoizer workedOut = new Memoizer();

    private StartCheck(CareModel model, ModelContext region) {
        this.model = model;
        this.region = region;
    }

    public static void check(CareModel model, ModelContext region) {
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

    private Node at(Service service, String key) {
        return region.find("services")
                .orElseThrow()
                .at(service.id().value())
                .at("start")
                .at(key);
    }

    private void warn(Service service, String key, String found, Object... numbers) {
        region.diagnostics().warn(at(service, key), Phrase.of(found, numbers), "suggest.check-start");
    }

    private void places(Service service) {
        var each = thereAtStart(service);
        var places = service.providers().each().isEmpty()
                ? List.of(service.room().places())
                : each.stream().map(p -> service.placesOf(p.id())).toList();
        // Where some provider has no limit to its places, those of all are no limit either.
        double all = places.stream()
                .mapToDouble(p -> p.map(own -> own.on(model.start()).value()).orElse(Double.POSITIVE_INFINITY))
                .sum();
        double inCare = inCare(service);
        if (inCare > all) {
            warn(service, "in-care", "found.above-places", shown(inCare), shown(all));
        }
    }

    /** The providers that take people on the first day. */
    private List<Provider> thereAtStart(Service service) {
        return service.providers().each().stream()
                .filter(p -> p.presence().on(model.start()))
                .toList();
    }

    /** How many its places hold on the first day, people of other regions among them. */
    private static int inCare(Service service) {
        return service.start().inCare()
                + service.pool().map(SharedPlaces.Pool::inCare).orElse(0);
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
            region.diagnostics()
                    .add(Diagnostics.about(at(service, "waiting"), Phrase.of("found.no-throughput"))
                            .suggest("suggest.add-waited")
                            .error());
        }
    }

    /** Those who wait beside free room are placed on the first day; as many places as are being matched may be free. */
    private void beside(Service service, Throughput through) {
        double matching =
                service.waiting().matching().map(DurationDistribution::mean).orElse(0.0);
        double free = free(service);
        if (Double.isInfinite(free)) {
            warn(service, "waiting", "found.waiting-beside-open");
        } else if (free >= 1 && free > through.pace() * matching) {
            warn(service, "waiting", "found.waiting-beside-room", shown(Math.floor(free)));
        }
    }

    /** For how many there is room at those providers that someone waits for. */
    private double free(Service service) {
        var each = thereAtStart(service);
        int inCare = inCare(service);
        if (service.providers().each().isEmpty()) {
            return room(service, service.room().places(), service.room().plafond()) - inCare;
        }
        boolean central = service.providers().access().on(model.start()) == Access.CENTRAL;
        var places = each.stream().map(p -> service.placesOf(p.id())).toList();
        boolean counted = places.stream()
                .allMatch(p ->
                        p.filter(own -> own.on(model.start()).value() > 0).isPresent());
        var weights = IntStream.range(0, each.size())
                .mapToDouble(p -> counted
                        ? places.get(p).orElseThrow().on(model.start()).value()
                        : each.get(p).share().value())
                .toArray();
        var there = Apportionment.of(inCare, weights);
        double free = 0;
        for (int p = 0; p < each.size(); p++) {
            var provider = each.get(p);
            double own = room(service, places.get(p), service.plafondOf(provider.id())) - there[p];
            boolean someWait =
                    central || service.start().waiting() * provider.share().value() >= 1;
            // One place may come from rounding those in care to whole clients of each provider.
            free += someWait && own >= 2 ? own : 0;
        }
        return free;
    }

    /**
     * For how many there is room on the first day. A plafond that lets people in until it is reached may have kept them out
     * the day before, so it is as if it had none.
     */
    private double room(Service service, Optional<Timeline<Places>> places, Dated<Plafond> plafonds) {
        double own = places.map(p -> p.on(model.start()).value()).orElse(Double.POSITIVE_INFINITY);
        return Math.min(own, carries(service, plafonds.on(model.start())));
    }

    private double carries(Service service, Plafond plafond) {
        if (plafond.paysAbove()) {
            return Double.POSITIVE_INFINITY;
        }
        double perYear = service.tariff().on(model.start()).value() * YEAR;
        double amount = plafond.perYear().on(model.start()).value()
                * (1 - plafond.reserve().value());
        if (plafond.rule() != Plafond.AdmissionRule.COMMITTED) {
            return 0;
        }
        return perYear > 0 ? Math.floor(amount / perYear) : Double.POSITIVE_INFINITY;
    }

    private void stop(Service service) {
        int providers = thereAtStart(service).size();
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
        var endurance = AbandonmentTime.of(service, workedOut);
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
