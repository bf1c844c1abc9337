package nl.plafond.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.plafond.model.Violation.Wording;

/**
 * The rules of a record: gathers everything that breaks one, so that its constructor can refuse it for all reasons at once.
 *
 * <pre>{@code
 * public Start {
 *     new Validation()
 *             .require(urgent <= waiting, () -> Violation.value("urgent-waiting", urgent)
 *                     .allowed("expected.at-most-waiting", "expected at most the {0} who wait", waiting)
 *                     .besides("waiting"))
 *             .orRefuse();
 * }
 * }</pre>
 */
public final class Validation {
    /** What rounding of a few percentages to a few decimals may leave. */
    private static final double ROUNDING = 1e-8;

    private static final double PERCENT = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(3000, 1, 1);
    static final Wording NUMBER = Wording.of("what.number", "a number");

    private final List<Violation> violations = new ArrayList<>();

    /**
     * Refuses what is null, before anything is asked of it.
     *
     * @param namesAndParts the name of a part, and the part, in turn
     */
    public static void requireThere(Object... namesAndParts) {
        var rules = new Validation();
        for (int i = 0; i < namesAndParts.length; i += 2) {
            var name = (String) namesAndParts[i];
            rules.require(
                    namesAndParts[i + 1] != null,
                    () -> Violation.found(name, "found.nothing-given", "nothing is given (null)"));
        }
        rules.orRefuse();
    }

    /** Requires that something is so. */
    public Validation require(boolean sound, Supplier<Violation> otherwise) {
        if (!sound) {
            violations.add(otherwise.get());
        }
        return this;
    }

    /** Requires a finite number that is not negative. */
    public Validation requireNotNegative(String path, double number) {
        return require(
                number >= 0 && number < Double.POSITIVE_INFINITY,
                () -> Violation.value(path, number)
                        .allowed("expected.at-least", "expected {0} of {1} or more", NUMBER, 0));
    }

    /** The same of every number of a list. */
    public Validation requireNotNegative(String path, Iterable<Double> numbers) {
        int place = 0;
        for (double number : numbers) {
            requireNotNegative(path + "." + place++, number);
        }
        return this;
    }

    /** Requires a number between two others, or one of them. */
    public Validation requireBetween(String path, double number, double low, double high) {
        return require(
                number >= low && number <= high,
                () -> Violation.value(path, number)
                        .allowed("expected.from-to", "expected {0} from {1} to {2}", NUMBER, low, high));
    }

    /** Requires that a day is not before another. */
    public Validation requireNotBefore(String path, LocalDate day, LocalDate first) {
        return require(
                !day.isBefore(first),
                () -> Violation.value(path, day).allowed("expected.later", "expected a later day than {0}", first));
    }

    /** Requires a day in a time that models are about. */
    public Validation requireInTime(String path, LocalDate day) {
        return require(
                !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY),
                () -> Violation.value(path, day)
                        .allowed("expected.between", "expected a day from {0} to {1}", FIRST_DAY, LAST_DAY));
    }

    /** Requires that no name is there twice. */
    public Validation requireNoneTwice(String path, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name))
                .forEach(
                        name -> violations.add(Violation.found(path, "found.taken-twice", "{0} is there twice", name)));
        return this;
    }

    /** Requires that a name is one of those that are known. */
    public Validation requireKnown(String path, String name, Collection<String> known, String key, String english) {
        return require(
                known.contains(name), () -> Violation.value(path, name).allowed(key, english, List.copyOf(known)));
    }

    /** Requires that who is sent from a service is sent to another. */
    public Validation requireElsewhere(String path, String to, String from) {
        return require(
                !to.equals(from),
                () -> Violation.value(path, to).allowed("expected.elsewhere", "expected another service"));
    }

    /** Requires that one part of a model has another that it needs. */
    public Validation requireBeside(String path, boolean there, String key) {
        return require(
                there,
                () -> Violation.found(path, "found.needs-key", "this needs the key \"{0}\", which is not there", key)
                        .besides(key));
    }

    /** Requires that a name does not mean something else already. */
    public Validation requireFree(String path, String name, Map<String, Wording> reserved) {
        return require(
                !reserved.containsKey(name),
                () -> Violation.found(
                                path, "found.reserved", "{0} is already the name of {1} here", name, reserved.get(name))
                        .allowed("expected.other-name", "expected another name"));
    }

    /** Requires that parts make one whole. */
    public Validation requireWhole(String path, DoubleStream parts) {
        return requireWhole(path, parts, ROUNDING);
    }

    /** The same, but for what rounding may leave. */
    Validation requireWhole(String path, DoubleStream parts, double rounding) {
        double sum = parts.sum();
        return require(
                Math.abs(sum - 1) <= rounding,
                () -> Violation.found(path, "found.sum", "found shares that together make {0} percent", PERCENT * sum)
                        .allowed("expected.hundred", "expected together 100 percent"));
    }

    /** A part at a path; what it refuses is told as seen from here. */
    public static <T> T at(String path, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidModelException e) {
            throw new InvalidModelException(
                    e.violations().stream().map(v -> v.within(path)).toList());
        }
    }

    /** A part that a service must have before a measure can change it. */
    public static <T> T present(Optional<T> part, ServiceId service, String name) {
        return part.orElseThrow(() -> new InvalidModelException(List.of(lacking(service.value(), name))));
    }

    /** That a service has nothing of this kind that could change. */
    public static Violation lacking(String service, String part) {
        return Violation.found(
                "service", "found.no-part", "the service {0} has no \"{1}\" that could change", service, part);
    }

    /** Requires what another rule requires, of a part at a path. */
    public Validation require(String path, Stream<Violation> ofPart) {
        ofPart.map(violation -> violation.within(path)).forEach(violations::add);
        return this;
    }

    /** Everything that broke a rule so far. */
    public Stream<Violation> broken() {
        return violations.stream();
    }

    /** Refuses the record if anything broke a rule. */
    public void orRefuse() {
        if (!violations.isEmpty()) {
            throw new InvalidModelException(violations);
        }
    }
}
