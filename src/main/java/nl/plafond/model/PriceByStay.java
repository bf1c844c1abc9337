package nl.plafond.model;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;

/**
 * What is paid for a day of care by how long a client has been in care (staffel): the price of the client until the first
 * step, and from each step on a part of it.
 *
 * <p>A stay counts from its first day, also while the client is placed elsewhere, is blocked or moves to another provider of
 * the same service; a new stay begins anew. Care elsewhere has a price of its own, which steps leave alone.
 *
 * @param steps in the order of their days; none for a price that does not depend on the stay
 */
public record PriceByStay(List<Step> steps) {
    /** The same price from the first day to the last. */
    public static final PriceByStay NONE = new PriceByStay(List.of());

    /** More than this nobody agrees on. */
    public static final int MOST_STEPS = 10;

    /** On how many different days of a stay a service may have steps, those of measures included. */
    public static final int MOST_DAYS = 20;

    /** In years; hardly anyone is in care any longer. */
    public static final int LONGEST_YEARS = 20;

    /** The most that a price may become, as a part of that of the first day. */
    public static final double DEAREST = 10;

    private static final Field<Days> AFTER = Field.required("after", FieldKind.TIME);
    private static final Field<Factor> PRICE =
            Field.required("price", FieldKind.of("percent-more", written -> new Factor(written.part())));

    /** A list of steps in a form. */
    public static final FieldKind<List<Step>> STEPS = FieldKind.of(
            "price-steps",
            list -> list.items().stream()
                    .map(step -> new Step(AFTER.in(step), PRICE.in(step)))
                    .toList());

    public PriceByStay {
        Validation.requireThere("steps", steps);
        steps = List.copyOf(steps);
        rules(steps).orRefuse();
    }

    /**
     * Another price from a day of the stay on.
     *
     * @param after after so many days in care (above 0)
     * @param price as a part of the price of the first day
     */
    public record Step(Days after, Factor price) {
        public Step {
            Validation.requireThere("after", after, "price", price);
        }
    }

    /** What steps must be, by their number in the list. */
    public static Validation rules(List<Step> steps) {
        var rules = new Validation()
                .require(
                        steps.size() <= MOST_STEPS,
                        () -> Violation.found("", "found.items", "the number of items is {0}", steps.size())
                                .allowed("expected.at-most-steps", "expected at most {0} steps", MOST_STEPS));
        for (int i = 0; i < steps.size(); i++) {
            double after = steps.get(i).after().value();
            rules.require(i + ".after", ofDay(after).broken())
                    .requireBetween(i + ".price", steps.get(i).price().value(), 0, DEAREST);
            if (i > 0) {
                rules.require(
                        "", ofOrder(i, after, steps.get(i - 1).after().value()).broken());
            }
        }
        return rules;
    }

    /** The first day has the price of the service, so a step comes later. */
    private static Validation ofDay(double after) {
        return new Validation()
                .require(
                        after > 0 && after <= LONGEST_YEARS * Days.PER_YEAR,
                        () -> Violation.value("", after)
                                .allowed(
                                        "expected.day-of-stay",
                                        "expected more than 0 days and at most {0} years in care",
                                        LONGEST_YEARS));
    }

    private static Validation ofOrder(int step, double after, double before) {
        return new Validation()
                .require(
                        after > before,
                        () -> Violation.value(step + ".after", after)
                                .allowed(
                                        "expected.later-step",
                                        "expected more than the {0} days of the step before it: each step on a day of its own, in order",
                                        before)
                                .besides((step - 1) + ".after"));
    }

    /** A service tells so many days of a stay apart. */
    static Validation ofDays(Dated<PriceByStay> prices) {
        int number = days(prices).length;
        return new Validation()
                .require(
                        number <= MOST_DAYS,
                        () -> Violation.found(
                                        "price-by-stay",
                                        "found.days-of-stay",
                                        "there are steps on {0} different days of a stay, those of measures included",
                                        number)
                                .allowed("expected.at-most-days", "expected at most {0} days", MOST_DAYS));
    }

    /** Which part of the price is paid after so many days in care. */
    public Factor after(double days) {
        var price = Factor.ONE;
        for (var step : steps) {
            price = step.after().value() <= days ? step.price() : price;
        }
        return price;
    }

    /** The days of care on which a price changes that holds at some time, in order. */
    public static double[] days(Dated<PriceByStay> prices) {
        return prices.steps().values().stream()
                .flatMap(price -> price.steps.stream())
                .mapToDouble(step -> step.after().value())
                .sorted()
                .distinct()
                .toArray();
    }

    /** What is paid after so many days in care, over time. */
    public static Timeline<Factor> after(Dated<PriceByStay> prices, double days) {
        var steps = new TreeMap<LocalDate, Factor>();
        prices.steps().forEach((day, price) -> steps.put(day, price.after(days)));
        return new Timeline<>(steps);
    }

    /** The same days of care told apart, where each costs the same. */
    static Dated<PriceByStay> atOnePrice(Dated<PriceByStay> prices) {
        return Dated.always(new PriceByStay(DoubleStream.of(days(prices))
                .mapToObj(day -> new Step(new Days(day), Factor.ONE))
                .toList()));
    }

    /** What a day of care costs on average where people have come and gone for long, as a part of the price of the first day. */
    public double mean(DurationDistribution stay) {
        double sum = 0;
        double price = 1;
        double before = 0;
        for (var step : steps) {
            // Who is found in care has been there for as long as what is left of a stay may last.
            double until = stay.residualCdf(step.after().value());
            sum += price * (until - before);
            price = step.price().value();
            before = until;
        }
        return sum + price * (1 - before);
    }
}
