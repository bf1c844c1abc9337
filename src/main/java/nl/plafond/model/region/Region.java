package nl.plafond.model.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.AccessDesk;
import nl.plafond.model.BillSplit;
import nl.plafond.model.Budget;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.CareModel;
import nl.plafond.model.CareModelRecordBuilder;
import nl.plafond.model.DwellingStream;
import nl.plafond.model.Intervention;
import nl.plafond.model.Label;
import nl.plafond.model.Municipality;
import nl.plafond.model.Parameter;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.Source;
import nl.plafond.model.Staff;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.model.programme.Programme;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/**
 * A region under construction: the builder of {@link CareModel}.
 *
 * <p>Only the first day, the last and a service have to be said. Prices are those of the first year and do not rise, everybody
 * lives in one municipality, and scenarios are compared on the last day.
 *
 * <p>A builder changes as it is told; the model that it builds never does.
 *
 * <pre>{@code
 * var region = Region.starting(2024)
 *         .years(5)
 *         .priceIndex(percent(2))
 *         .municipality("noord", 60_000)
 *         .municipality("zuid", 40_000)
 *         .dwellings("sociale-huur", perYear(15))
 *         .with(
 *                 service("beschermd-wonen")
 *                         .referrals(perYear(50))
 *                         .urgent(percent(10))
 *                         .stay(gamma(years(4), cv(1)))
 *                         .providers(
 *                                 provider("groot", percent(70)),
 *                                 provider("klein", percent(30)).places(25))
 *                         .places(90)
 *                         .plafond(committed(euroPerYear(5_500_000)))
 *                         .price(euroPerDay(150))
 *                         .patience(exponential(years(3)))
 *                         .norm(weeks(13))
 *                         .bridging(euroPerDay(20), percent(80))
 *                         .out(inPlace("begeleid-wonen", percent(40)), home(percent(60)))
 *                         .housing("sociale-huur", percent(50), percent(20))
 *                         .inCare(88)
 *                         .waiting(40),
 *                 service("begeleid-wonen")
 *                         .stay(exponential(years(2)))
 *                         .places(30)
 *                         .price(euroPerDay(60))
 *                         .inCare(30))
 *         .build();
 * }</pre>
 */
public final class Region {
    private String id = "region";
    private Optional<Label> name = Optional.empty();
    private final LocalDate start;
    private Optional<LocalDate> end = Optional.empty();
    private Optional<LocalDate> lookAt = Optional.empty();
    private int priceLevel;
    private Timeline<Growth> priceIndex = Timeline.constant(Growth.NONE);
    private final List<Municipality> municipalities = new ArrayList<>();
    private final List<ServiceBuilder> services = new ArrayList<>();
    private final List<DwellingStream> dwellings = new ArrayList<>();
    private final List<Staff> staff = new ArrayList<>();
    private final List<AccessDesk> desks = new ArrayList<>();
    private final List<Intervention> interventions = new ArrayList<>();
    private final List<ProgrammeCost> costs = new ArrayList<>();
    private Programme programme = Programme.none();
    private final List<BillSplit> splits = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private String baseline = "baseline";
    private List<Source> sources = List.of();
    private List<Parameter> parameters = List.of();

    private Region(LocalDate start) {
        this.start = start;
        priceLevel = start.getYear();
    }

    /** A region whose simulation starts on 1 January of a year. */
    public static Region starting(int year) {
        return starting(LocalDate.of(year, 1, 1));
    }

    /** A region whose simulation starts on a day. */
    public static Region starting(LocalDate firstDay) {
        return new Region(firstDay);
    }

    /** A service, to be described and added to a region. */
    public static ServiceBuilder service(String id) {
        return new ServiceBuilder(id);
    }

    /** A provider with its part of a service: of the clients who prefer it, of the places and of the plafond. */
    public static ProviderBuilder provider(String id, Fraction part) {
        return new ProviderBuilder(id, part);
    }

    /** What files and results call the region. */
    public Region id(String other) {
        id = other;
        return this;
    }

    /** What people call it. */
    public Region named(String dutch, String english) {
        name = Optional.of(new Label(dutch, english));
        return this;
    }

    /** How many years the simulation lasts. */
    public Region years(int number) {
        return until(start.plusYears(number));
    }

    /** The first day after the last one of the simulation. */
    public Region until(LocalDate firstDayAfter) {
        end = Optional.of(firstDayAfter);
        return this;
    }

    /** A day on which scenarios are compared, besides the last. */
    public Region lookAt(LocalDate day) {
        lookAt = Optional.of(day);
        return this;
    }

    /** The year whose prices all amounts are in. */
    public Region priceLevel(int year) {
        priceLevel = year;
        return this;
    }

    /** By how much prices rise each year; plafonds without an index of their own follow. */
    public Region priceIndex(Fraction perYear) {
        return priceIndex(Timeline.constant(perYear.growth()));
    }

    /** By how much prices rise each year, over time. */
    public Region priceIndex(Timeline<Growth> perYear) {
        priceIndex = perYear;
        return this;
    }

    /** One more municipality, and its part of the clients relative to the others; its number of inhabitants, for instance. */
    public Region municipality(String municipality, double weight) {
        return municipality(new Municipality(municipality, new Label(municipality, municipality), weight));
    }

    /** One more municipality. */
    public Region municipality(Municipality municipality) {
        municipalities.add(municipality);
        return this;
    }

    /** More services. */
    public Region with(ServiceBuilder... more) {
        services.addAll(Arrays.asList(more));
        return this;
    }

    /** One more stream of dwellings for people who leave care; one that nobody waits for goes to somebody else. */
    public Region dwellings(String stream, PerYear number) {
        return dwellings(stream, Timeline.constant(number), new Fraction(0));
    }

    /** The same over time, with the part that goes to clients with urgency before all others. */
    public Region dwellings(String stream, Timeline<PerYear> number, Fraction urgency) {
        dwellings.add(new DwellingStream(
                stream, new Label(stream, stream), number, Timeline.constant(Factor.ONE), urgency.share()));
        return this;
    }

    /** Staff whom some services have together, over time, and the part of the posts that nobody can be found for. */
    public Region staff(String team, Timeline<Fte> fte, Timeline<Share> vacancies) {
        staff.add(new Staff(team, new Label(team, team), fte, vacancies));
        return this;
    }

    /** A desk that decides on who is referred to some services: its hours over time, and what an hour that is used costs. */
    public Region desk(String desk, Timeline<HoursPerWeek> hours, Euro perHour) {
        desks.add(new AccessDesk(desk, new Label(desk, desk), hours, perHour));
        return this;
    }

    /** Something that happens on a date whatever the scenario. */
    public Region with(Intervention intervention) {
        interventions.add(intervention);
        return this;
    }

    /** What is paid apart from care whatever the scenario. */
    public Region with(ProgrammeCost cost) {
        costs.add(cost);
        return this;
    }

    /** The measures of a programme, with what was booked for them. */
    public Region programme(Programme measures) {
        programme = measures;
        return this;
    }

    /** One more way to divide the bill; it changes no total. */
    public Region split(BillSplit split) {
        splits.add(split);
        return this;
    }

    /** One more amount that the cost is held against; it moves nothing. */
    public Region budget(BudgetLine line) {
        budget.add(line);
        return this;
    }

    /** What the scenario of unchanged policy is called. */
    public Region baseline(String scenario) {
        baseline = scenario;
        return this;
    }

    /** Where its numbers come from. */
    public Region sources(List<Source> documents, List<Parameter> numbers) {
        sources = List.copyOf(documents);
        parameters = List.copyOf(numbers);
        return this;
    }

    /**
     * The model.
     *
     * @throws IllegalArgumentException if something makes no sense, or if it is not said what there is or until when
     */
    public CareModel build() {
        var last = end.orElseThrow(() -> new IllegalArgumentException(id + ": say how many years it lasts"));
        if (services.isEmpty()) {
            throw new IllegalArgumentException(id + ": a region has a service at least");
        }
        var label = name.orElse(new Label(id, id));
        return CareModelRecordBuilder.builder()
                .id(id)
                .name(label)
                .start(start)
                .end(last)
                .lookAt(lookAt.orElse(last.minusDays(1)))
                .priceLevel(priceLevel)
                .priceIndex(priceIndex)
                .municipalities(municipalities.isEmpty() ? List.of(new Municipality(id, label, 1)) : municipalities)
                .services(services.stream()
                        .map(s -> Validation.at("services." + s.id(), () -> s.build(priceIndex)))
                        .toList())
                .dwellings(dwellings)
                .staff(staff)
                .desks(desks)
                .interventions(interventions)
                .costs(costs)
                .programme(programme)
                .splits(splits)
                .budget(new Budget(budget))
                .baseline(baseline)
                .sources(sources)
                .parameters(parameters)
                .build();
    }
}
