package nl.plafond.simulation;

import static nl.plafond.model.region.Measures.scenario;
import static nl.plafond.model.region.Quantities.fraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import nl.plafond.model.CareModel;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Intervention;
import nl.plafond.model.Label;
import nl.plafond.model.Municipality;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.region.Region;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Quantity;
import nl.plafond.vocabulary.Share;

/**
 * A {@link Region} in fewer words, for tests: what a test does not name does not matter to it.
 *
 * <p>A model starts on 1 January 2023, a year of 365 days, and runs for a year; prices do not rise; everybody lives in one
 * municipality.
 */
public final class TestModels {
    /** The first day, unless a test says otherwise. */
    public static final LocalDate START = LocalDate.of(2023, 1, 1);

    private static final Label NO_LABEL = new Label("-", "-");

    private final List<TestService> services;
    private final List<Municipality> municipalities = new ArrayList<>();
    private final List<Consumer<Region>> more = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private LocalDate start = START;
    private LocalDate end = START.plusYears(1);

    private TestModels(TestService... services) {
        this.services = List.of(services);
    }

    /** A model of these services. */
    public static TestModels model(TestService... services) {
        return new TestModels(services).municipalities(1);
    }

    /** A service in its simplest form. */
    public static TestService service(String id) {
        return new TestService(id);
    }

    /** The name of a service. */
    public static ServiceId id(String service) {
        return new ServiceId(service);
    }

    /** A day, counted from the first day of an ordinary test model. */
    public static LocalDate day(int days) {
        return START.plusDays(days);
    }

    /** A day by its ISO name. */
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A quantity that starts with one value and takes others from days on, counted from the first day. */
    public static <Q extends Quantity<Q>> Timeline<Q> steps(
            DoubleFunction<Q> unit, double first, double... daysAndValues) {
        var timeline = Timeline.constant(unit.apply(first));
        for (int i = 0; i < daysAndValues.length; i += 2) {
            timeline = timeline.thenAlways(day((int) daysAndValues[i]), unit.apply(daysAndValues[i + 1]));
        }
        return timeline;
    }

    /**
     * A service that lets someone go on to another service on each of these days, at 00:00; a day may be named twice. It
     * takes its clients from a list of its own that was there on the first day.
     */
    public static TestService door(String to, int... days) {
        return doorNamed("door", to, days);
    }

    /** The same with a name of its own, for a model with more than one. */
    static TestService doorNamed(String name, String to, int... days) {
        var open = Timeline.constant(Places.NONE);
        for (int day : Arrays.stream(days).sorted().toArray()) {
            var one = new Places(open.on(day(day - 1)).value() + 1);
            open = open.with(day(day - 1), one).with(day(day), Places.NONE);
        }
        return service(name)
                .places(open)
                .stay(new DurationDistribution.Fixed(1))
                .start(0, days.length)
                .then(1, to, Waits.AT_HOME);
    }

    public TestModels from(LocalDate first) {
        start = first;
        return this;
    }

    public TestModels until(LocalDate firstDayAfter) {
        end = firstDayAfter;
        return this;
    }

    public TestModels years(int years) {
        return until(start.plusYears(years));
    }

    public TestModels days(int days) {
        return until(start.plusDays(days));
    }

    public TestModels municipalities(double... weights) {
        municipalities.clear();
        for (double weight : weights) {
            municipalities.add(new Municipality("m" + municipalities.size(), NO_LABEL, weight));
        }
        return this;
    }

    /** A stream of dwellings. */
    public TestModels dwellings(String id, Timeline<PerYear> perYear, double urgency) {
        return and(region -> region.dwellings(id, perYear, fraction(urgency)));
    }

    /** Staff of whom all posts are filled. */
    public TestModels staff(String id, Timeline<Fte> fte) {
        return staff(id, fte, Timeline.constant(Share.NONE));
    }

    public TestModels staff(String id, Timeline<Fte> fte, Timeline<Share> vacancies) {
        return and(region -> region.staff(id, fte, vacancies));
    }

    /** A desk with so many hours a week, whose hours cost nothing. */
    public TestModels desk(String id, Timeline<HoursPerWeek> hours) {
        return desk(id, hours, 0);
    }

    public TestModels desk(String id, Timeline<HoursPerWeek> hours, double perHour) {
        return and(region -> region.desk(id, hours, new Euro(perHour)));
    }

    public TestModels priceIndex(double perYear) {
        return and(region -> region.priceIndex(fraction(perYear)));
    }

    public TestModels with(Intervention intervention) {
        return and(region -> region.with(intervention));
    }

    private TestModels and(Consumer<Region> said) {
        more.add(said);
        return this;
    }

    /** Measures on the model, in this order. */
    public TestModels under(Measure... each) {
        Collections.addAll(measures, each);
        return this;
    }

    public CareModel build() {
        var region = Region.starting(start).until(end).id("test").baseline("baseline");
        municipalities.forEach(region::municipality);
        services.stream().map(TestService::builder).forEach(region::with);
        more.forEach(said -> said.accept(region));
        return region.build().under(scenario("test", measures.toArray(Measure[]::new)));
    }

    public Plan plan() {
        return Plan.of(build());
    }
}
