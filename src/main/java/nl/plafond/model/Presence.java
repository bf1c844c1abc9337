package nl.plafond.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.vocabulary.Quantity;

/**
 * While a provider takes people: before it enters nobody prefers it, and once it leaves it takes nobody any more. Those who
 * wait for it then wait for the others, as long as they have waited already; those in its places stay to the end of their care.
 *
 * @param from the first day on which it takes people; {@link LocalDate#MAX} for one that does not come
 * @param until the first day on which it does not any more
 */
public record Presence(LocalDate from, LocalDate until) {
    /** From before the first day to after the last. */
    public static final Presence ALWAYS = new Presence(LocalDate.MIN, LocalDate.MAX);

    public Presence {
        Validation.requireThere("from", from, "until", until);
        rules(from, until).orRefuse();
    }

    /** It enters before it leaves, unless it does not come at all. */
    public static Validation rules(LocalDate from, LocalDate until) {
        return new Validation()
                .require(
                        from.isBefore(until) || from.equals(LocalDate.MAX),
                        () -> Violation.value("until", until)
                                .allowed("expected.later", "expected a later day than {0}", from)
                                .besides("from"));
    }

    /**
     * Somebody takes people on every day.
     *
     * @param start the first day of the model
     * @param end the first day after it
     */
    public static Validation rulesTogether(List<Presence> all, LocalDate start, LocalDate end) {
        return new Validation().require("", dayWithoutAny(all, start, end).map(day -> noneOn(day, start)).stream());
    }

    /** The first day of a model on which nobody takes people; each such span begins with the model, or as someone leaves. */
    public static Optional<LocalDate> dayWithoutAny(List<Presence> all, LocalDate start, LocalDate end) {
        return Stream.concat(Stream.of(start), all.stream().map(Presence::until))
                .filter(day -> !day.isBefore(start) && day.isBefore(end))
                .sorted()
                .filter(day -> all.stream().noneMatch(each -> each.on(day)))
                .findFirst();
    }

    private static Violation noneOn(LocalDate day, LocalDate start) {
        var found = day.equals(start)
                ? Violation.found("", "found.no-provider-yet", "on the first day no provider takes people")
                : Violation.found("", "found.no-provider-left", "from {0} on no provider takes people", day);
        return found.allowed("expected.a-provider", "expected one at least on every day");
    }

    /** Whether it takes people on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether it comes at all. */
    public boolean comes() {
        return !from.equals(LocalDate.MAX);
    }

    /** The same for one that enters on a day; one that takes people then already is there as before. Fails if it has left. */
    public Presence entering(LocalDate day) {
        return on(day) ? this : new Presence(day, until);
    }

    /** The same for one that leaves on a day, if it has not left before; whoever had not come by then does not come. */
    public Presence leaving(LocalDate day) {
        if (!from.isBefore(day)) {
            return new Presence(LocalDate.MAX, until);
        }
        return day.isBefore(until) ? new Presence(from, day) : this;
    }

    /** The same where nobody new enters from a day on; who is there on the first day of the model is not new. */
    public Presence unlessNew(LocalDate day, LocalDate start) {
        boolean isNew = from.isAfter(start) && !from.isBefore(day);
        return isNew ? new Presence(LocalDate.MAX, until) : this;
    }

    /** A quantity while it takes people, and nothing before and after. */
    public <Q extends Quantity<Q>> Timeline<Q> only(Timeline<Q> quantity) {
        var none = quantity.on(LocalDate.MIN).withValue(0);
        if (!comes()) {
            return Timeline.constant(none);
        }
        var there = from.equals(LocalDate.MIN) ? quantity : quantity.before(from, none);
        return until.equals(LocalDate.MAX) ? there : there.thenAlways(until, none);
    }
}
