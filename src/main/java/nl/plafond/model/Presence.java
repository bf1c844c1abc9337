package nl.plafond.model;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.plafond.vocabulary.Quantity;

/**
 * While a provider takes people: before it enters nobody prefers it, and once it leaves it takes nobody any more. Those who
 * wait for it then wait for the others, as long as they have waited already; those in its places stay to the end of their care.
 *
 * @param from the first day on which it takes people
 * @param until the first day on which it does not any more
 */
public record Presence(LocalDate from, LocalDate until) {
    /** From before the first day to after the last. */
    public static final Presence ALWAYS = new Presence(LocalDate.MIN, LocalDate.MAX);

    public Presence {
        Validation.requireThere("from", from, "until", until);
        rules(from, until).orRefuse();
    }

    /** It enters before it leaves. */
    public static Validation rules(LocalDate from, LocalDate until) {
        return new Validation()
                .require(
                        from.isBefore(until),
                        () -> Violation.value("until", until)
                                .allowed("expected.later", "expected a later day than {0}", from)
                                .besides("from"));
    }

    /** Somebody takes people on every day. */
    public static Validation rulesTogether(List<Presence> all) {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.MIN);
        all.forEach(each -> days.add(each.until));
        days.remove(LocalDate.MAX);
        var rules = new Validation();
        days.stream()
                .filter(day -> all.stream().noneMatch(each -> each.on(day)))
                .findFirst()
                .ifPresent(day -> rules.require(
                        false,
                        () -> (day.equals(LocalDate.MIN)
                                        ? Violation.found(
                                                "",
                                                "found.no-provider-yet",
                                                "on the first day no provider takes people")
                                        : Violation.found(
                                                "",
                                                "found.no-provider-left",
                                                "from {0} on no provider takes people",
                                                day))
                                .allowed("expected.a-provider", "expected one at least on every day")));
        return rules;
    }

    /** Whether it takes people on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** A quantity while it takes people, and nothing before and after. */
    public <Q extends Quantity<Q>> Timeline<Q> only(Timeline<Q> quantity) {
        var there = quantity;
        var none = quantity.on(LocalDate.MIN).withValue(0);
        if (!from.equals(LocalDate.MIN)) {
            there = there.before(from, none);
        }
        return until.equals(LocalDate.MAX) ? there : there.thenAlways(until, none);
    }
}
