package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.day;
import static nl.plafond.simulation.TestModels.id;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.steps;
import static nl.plafond.simulation.TestService.home;
import static nl.plafond.simulation.TestService.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import nl.plafond.model.Access;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Afterwards.CareElsewhere;
import nl.plafond.model.Afterwards.ComingBack;
import nl.plafond.model.Afterwards.CostAfterwards;
import nl.plafond.model.CareModel;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Dated;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Funding;
import nl.plafond.model.Intervention;
import nl.plafond.model.Intervention.Transfer.Who;
import nl.plafond.model.Label;
import nl.plafond.model.Payer;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.measures.BuildUp;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangeDeskHours;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangeExpertTable;
import nl.plafond.model.measures.ChangeFamilies;
import nl.plafond.model.measures.ChangeIndication;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.ChangePriceByStay;
import nl.plafond.model.measures.ChangeRelocation;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.model.measures.ChangeStaff;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.ChangeTemporaryPlaces;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.model.measures.ShiftGroup;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;

/** Models that nobody thought of: every rule with some chance, in every combination. */
final class AnyModel {
    private static final String[] NAMES = {"a", "b", "c"};
    private static final Label NO_LABEL = new Label("-", "-");

    private final SplittableRandom random;
    /** Apart, so that it disturbs nothing of the others. */
    private final SplittableRandom leavers;
    /** Apart as well. */
    private final SplittableRandom families;
    /** Apart for the same reason. */
    private final SplittableRandom pools;
    /** Apart, for providers that enter and leave. */
    private final SplittableRandom comers;
    /** Apart, for providers that do not come. */
    private final SplittableRandom absent;
    /** Apart too. */
    private final SplittableRandom staff;
    /** Whether staff are counted at all. */
    private boolean counted;

    private OptionalDouble fte = OptionalDouble.empty();

    /** Apart as they are. */
    private final SplittableRandom tables;
    /** And this one. */
    private final SplittableRandom groups;
    /** Apart as well as they. */
    private final SplittableRandom temporary;
    /** Apart as well as those. */
    private final SplittableRandom relocations;

    /** Apart, for desks that decide on who is referred. */
    private final SplittableRandom desks;

    /** Apart, for indications of limited length. */
    private final SplittableRandom indications;

    /** Whether there is one at all. */
    private final boolean decides;

    /** Apart for the same reason. */
    private final SplittableRandom tariffs;

    /** Apart for the same reason. */
    private final SplittableRandom stepped;

    /** Apart for the same reason. */
    private final SplittableRandom bonuses;

    /** Apart for the same reason. */
    private final SplittableRandom shifts;

    /** Apart for the same reason. */
    private final SplittableRandom amounts;

    AnyModel(long seed) {
        random = new SplittableRandom(seed);
        leavers = new SplittableRandom(seed + 1_000_000);
        families = new SplittableRandom(seed + 2_000_000);
        pools = new SplittableRandom(seed + 3_000_000);
        groups = new SplittableRandom(seed + 12_000_000);
        tariffs = new SplittableRandom(seed + 7_000_000);
        bonuses = new SplittableRandom(seed + 14_000_000);
        shifts = new SplittableRandom(seed + 18_000_000);
        amounts = new SplittableRandom(seed + 21_000_000);
        stepped = new SplittableRandom(seed + 13_000_000);
        tables = new SplittableRandom(seed + 9_000_000);
        temporary = new SplittableRandom(seed + 8_000_000);
        relocations = new SplittableRandom(seed + 10_000_000);
        comers = new SplittableRandom(seed + 5_000_000);
        absent = new SplittableRandom(seed + 17_000_000);
        staff = new SplittableRandom(seed + 4_000_000);
        counted = staff.nextInt(3) == 0;
        desks = new SplittableRandom(seed + 15_000_000);
        indications = new SplittableRandom(seed + 16_000_000);
        decides = desks.nextInt(3) == 0;
    }

    /** The same model with so many staff as long as it runs. */
    TestModels withStaff(double number) {
        counted = true;
        fte = OptionalDouble.of(number);
        return make();
    }

    /** The same model where nobody counts staff. */
    TestModels withoutStaff() {
        counted = false;
        return make();
    }

    TestModels make() {
        var services = new ArrayList<TestService>();
        for (int i = 0; i < NAMES.length; i++) {
            services.add(service(i));
        }
        if (pools.nextInt(3) == 0) {
            services.add(
                    pool("closed").afterMaximum(0.7, "instead", Waits.IN_PLACE).afterMaximumHome(0.3));
            services.add(pool("instead"));
        }
        var made = model(services.toArray(TestService[]::new))
                .years(3)
                .municipalities(1, 2)
                .priceIndex(0.02)
                .dwellings("d", steps(PerYear::new, random.nextInt(40), 300, random.nextInt(40)), random.nextDouble());
        staff(made);
        desk(made);
        var measures = new ArrayList<Measure>();
        if (fte.isEmpty() && staff.nextBoolean()) {
            measures.add(new ChangeStaff("team", day(250), day(250), new Change.ByShare(staff.nextDouble() - 0.5)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            measures.add(measure());
        }
        if (chance(0.5)) {
            measures.add(funding());
        }
        if (families.nextBoolean()) {
            measures.add(new ChangeFamilies(
                    id(NAMES[families.nextInt(NAMES.length)]),
                    day(100),
                    day(500),
                    Optional.of(2 * families.nextDouble() - 1),
                    Optional.of(2 * families.nextDouble() - 1)));
        }
        for (var name : NAMES) {
            if (groups.nextBoolean()) {
                measures.add(ofGroup(id(name)));
            }
        }
        if (relocations.nextInt(3) == 0) {
            var service = id(NAMES[relocations.nextInt(NAMES.length)]);
            measures.add(
                    new ChangeRelocation(service, day(relocations.nextInt(900)), new Share(relocations.nextDouble())));
        }
        if (temporary.nextInt(3) == 0) {
            var service = id(NAMES[temporary.nextInt(NAMES.length)]);
            measures.add(new ChangeTemporaryPlaces(service, day(temporary.nextInt(900)), temporary.nextInt(6)));
        }
        if (tables.nextInt(3) == 0) {
            measures.add(new ChangeExpertTable(
                    id(NAMES[tables.nextInt(NAMES.length)]),
                    day(tables.nextInt(900)),
                    new PerYear(tables.nextInt(30))));
        }
        if (shifts.nextInt(2) == 0) {
            var service = id(NAMES[shifts.nextInt(NAMES.length)]);
            var from = day(shifts.nextInt(900));
            measures.add(new ShiftGroup(
                    service, "g0", "g1", from, from.plusDays(shifts.nextInt(200)), new Share(shifts.nextDouble())));
        }
        if (stepped.nextInt(3) == 0) {
            var service = id(NAMES[stepped.nextInt(NAMES.length)]);
            measures.add(new ChangePriceByStay(service, day(stepped.nextInt(900)), agreed()));
        }
        if (indications.nextInt(3) == 0) {
            measures.add(new ChangeIndication(
                    id(NAMES[indications.nextInt(NAMES.length)]),
                    day(indications.nextInt(900)),
                    Optional.of(new Days(7 + indications.nextInt(200))),
                    Optional.of(new Share(indications.nextDouble())),
                    Optional.of(new Days(1 + indications.nextInt(60))).filter(days -> indications.nextInt(3) == 0)));
        }
        if (decides && desks.nextBoolean()) {
            measures.add(new ChangeDeskHours("toegang", day(250), day(400), new Change.By(desks.nextInt(30) - 10)));
        }
        for (int i = amounts.nextInt(3); i > 0; i--) {
            measures.add(onPlafond());
        }
        interventions(made);
        return made.under(sensible(made.build(), measures).toArray(Measure[]::new));
    }

    /** Another amount, or another plafond that may be rebalanced, of a provider or of all, which have moved room maybe. */
    private Measure onPlafond() {
        var service = id(NAMES[amounts.nextInt(NAMES.length)]);
        var provider = Optional.of(List.of("one", "two", "three").get(amounts.nextInt(3)))
                .filter(one -> amounts.nextBoolean());
        var from = day(1 + amounts.nextInt(900));
        if (amounts.nextBoolean()) {
            return new ChangePlafond(service, provider, from, new Change.ByShare(amounts.nextDouble() * 1.4 - 1));
        }
        var smart = new Plafond.Smart(
                steps(EuroPerYear::new, 10_000 + amounts.nextInt(500_000), 600, amounts.nextInt(500_000)),
                Timeline.constant(new Growth(amounts.nextDouble() / 10)),
                new Share(amounts.nextBoolean() ? 0 : amounts.nextDouble() / 3),
                amounts.nextInt(4) > 0,
                amounts.nextInt(4) > 0 ? Plafond.Renewal.AS_AGREED : Plafond.Renewal.FROM_PRODUCTION,
                0,
                Timeline.constant(Factor.ONE));
        return new SetPlafond(service, provider, from, smart, amounts.nextBoolean());
    }

    /** Places that are shared with other regions. */
    private TestService pool(String name) {
        var pool = TestModels.service(name)
                .referralsPerYear(pools.nextInt(60))
                .urgent(pools.nextDouble() / 2)
                .stay(new DurationDistribution.GammaSpan(30 + pools.nextInt(200), 0.3 + pools.nextDouble()))
                .maximumStay(20 + pools.nextInt(200))
                .price(50 + pools.nextInt(200))
                .places(steps(Places::new, 10 + pools.nextInt(40), 200, pools.nextInt(60), 500, pools.nextInt(60)))
                .pool(pools.nextDouble(), pools.nextInt(120), pools.nextInt(8))
                .order(Order.values()[pools.nextInt(Order.values().length)]);
        if (pools.nextBoolean()) {
            pool.provider("one", 0.6).provider("two", 0.4);
            pool.access(pools.nextBoolean() ? Access.CENTRAL : Access.PER_PROVIDER);
        }
        if (name.equals("closed") && pools.nextBoolean()) {
            return pool.dutyToPlace(300, false).start(pools.nextInt(8), 0);
        }
        expertTable(pool);
        temporary(pool);
        pool.patience(new DurationDistribution.Exponential(50 + pools.nextInt(500)));
        if (pools.nextInt(3) == 0) {
            pool.matching(new DurationDistribution.Exponential(1 + pools.nextInt(60)));
        }
        if (pools.nextInt(3) == 0) {
            pool.listStop(pools.nextInt(10));
        }
        int inCare = pools.nextInt(8);
        int waiting = pools.nextInt(8);
        return pool.start(inCare, waiting).inactive(families.nextInt(waiting + 1));
    }

    /** What happens on a day to those who wait or are in care. */
    private void staff(TestModels made) {
        if (fte.isPresent()) {
            made.staff("team", steps(Fte::new, fte.getAsDouble()));
        } else {
            made.staff(
                    "team",
                    steps(Fte::new, staff.nextInt(60), 150, staff.nextInt(60), 600, 60 * staff.nextDouble()),
                    steps(Share::new, staff.nextDouble() / 4, 400, staff.nextDouble()));
        }
    }

    private void desk(TestModels made) {
        if (decides) {
            made.desk(
                    "toegang",
                    steps(HoursPerWeek::new, desks.nextInt(40), 120, desks.nextInt(40), 500, 40 * desks.nextDouble()),
                    desks.nextInt(80));
        }
    }

    private void interventions(TestModels made) {
        if (leavers.nextBoolean()) {
            var routes = List.of(route(0.3, NAMES[1], Waits.AT_HOME), home(0.7));
            made.with(new Intervention.Review(
                    day(1 + leavers.nextInt(900)),
                    id(NAMES[0]),
                    new Share(leavers.nextDouble()),
                    new Euro(leavers.nextInt(1000)),
                    routes,
                    Optional.of(new Intervention.Review.Residents(
                                    new Share(families.nextDouble()),
                                    List.of(route(0.5, NAMES[2], waitsOf(families)), home(0.5))))
                            .filter(r -> families.nextBoolean())));
        }
        if (leavers.nextBoolean()) {
            made.with(new Intervention.Transfer(
                    day(1 + leavers.nextInt(900)),
                    id(NAMES[leavers.nextInt(NAMES.length)]),
                    new Share(leavers.nextDouble() / 2),
                    new Share(leavers.nextDouble() / 2),
                    leavers.nextBoolean() ? Who.ANYONE : Who.LONGEST_STAYING));
        }
        if (leavers.nextBoolean()) {
            made.with(new Intervention.MoveSurplus(day(200), id(NAMES[0]), Optional.empty(), id(NAMES[1])));
        }
    }

    /** What becomes of those who go without care. */
    private Afterwards afterwards() {
        var payer = Payer.values()[leavers.nextInt(Payer.values().length)];
        var other = Payer.values()[leavers.nextInt(Payer.values().length)];
        var cost = new CostAfterwards(
                new Euro(leavers.nextInt(1000)),
                new EuroPerDay(leavers.nextInt(50)),
                new Days(leavers.nextInt(900)),
                payer);
        var back = new ComingBack(
                new Share(leavers.nextDouble() / 2),
                new DurationDistribution.Exponential(20 + leavers.nextInt(300)),
                new Growth(leavers.nextDouble()));
        var elsewhere =
                new CareElsewhere(new Share(leavers.nextDouble() / 2), new EuroPerDay(leavers.nextInt(200)), other);
        return new Afterwards(
                Optional.of(cost).filter(c -> leavers.nextBoolean()),
                Optional.of(back).filter(b -> leavers.nextBoolean()),
                Optional.of(elsewhere).filter(e -> leavers.nextBoolean()));
    }

    /** The measures that make sense on a model, after each other: no more patience of those who wait without end. */
    private static List<Measure> sensible(CareModel model, List<Measure> measures) {
        var sensible = new ArrayList<Measure>();
        for (var measure : measures) {
            sensible.add(measure);
            try {
                model.under(new Scenario("any", NO_LABEL, NO_LABEL, sensible));
            } catch (IllegalArgumentException refused) {
                sensible.remove(sensible.size() - 1);
            }
        }
        return sensible;
    }

    private TestService service(int number) {
        var next = NAMES[(number + 1) % NAMES.length];
        double on;
        var service = TestModels.service(NAMES[number])
                .referralsPerYear(random.nextInt(120))
                .urgent(random.nextDouble() / 2)
                .stay(span())
                .price(50 + random.nextInt(200))
                .then(on = random.nextDouble() / 2, next, waits(), bonus())
                .thenHome(1 - on);
        if (chance(0.3)) {
            service.referralsFrom("m0", random.nextInt(60));
        }
        leaving(service, next);
        if (stepped.nextInt(3) == 0) {
            service.priceByStay(staffel());
        }
        boolean grouped = groups.nextInt(3) == 0;
        if (grouped) {
            groups(service, next, /* mayShareAPlace= */ false);
        }
        if (number == 0 && chance(0.5)) {
            // No other has an age limit, so that nobody is sent round in a circle on their birthday.
            service.ageLimit(
                    6574, new DurationDistribution.GammaSpan(6200, 0.05), route(0.5, next, waits()), home(0.5));
        }
        if (chance(0.2)) {
            decide(service);
            return service.start(random.nextInt(30), 0);
        }
        room(service, grouped, next);
        providers(service);
        if (chance(0.2)) {
            return service.dutyToPlace(300, chance(0.5)).start(random.nextInt(30), 0);
        }
        decide(service);
        waiting(service, next);
        expertTable(service);
        temporary(service);
        int inCare = random.nextInt(30);
        int waiting = random.nextInt(30);
        return service.start(inCare, waiting).inactive(families.nextBoolean() ? families.nextInt(waiting + 1) : 0);
    }

    /** Two to four prices by the days of a stay, of which one may be nothing, and others from a day on. */
    private Dated<PriceByStay> staffel() {
        var first = agreed();
        return stepped.nextBoolean() ? Dated.always(first) : Dated.always(first).thenAlways(day(400), agreed());
    }

    private PriceByStay agreed() {
        var steps = new double[2 + 2 * stepped.nextInt(3)];
        double day = 0;
        for (int i = 0; i < steps.length; i += 2) {
            day += 1 + stepped.nextInt(150);
            steps[i] = day;
            steps[i + 1] = stepped.nextInt(5) == 0 ? 0 : 2 * stepped.nextDouble();
        }
        return TestService.staffel(steps);
    }

    private void decide(TestService service) {
        boolean hasDesk = decides && desks.nextInt(4) > 0;
        if (indications.nextInt(3) == 0) {
            service.indication(
                    7 + indications.nextInt(300),
                    indications.nextDouble(),
                    hasDesk && indications.nextBoolean() ? 4 * indications.nextDouble() : 0,
                    indications.nextInt(300),
                    indications.nextInt(3) == 0 ? 1 + indications.nextInt(60) : 0);
        }
        if (hasDesk) {
            service.desk(
                    "toegang",
                    0.5 + 8 * desks.nextDouble(),
                    desks.nextBoolean() ? 0 : 4 * desks.nextDouble(),
                    desks.nextBoolean() ? 0 : desks.nextInt(8));
        }
    }

    /** What is paid for each who goes on: one in three something. */
    private Euro bonus() {
        return new Euro(bonuses.nextInt(3) == 0 ? bonuses.nextInt(3000) : 0);
    }

    private void temporary(TestService service) {
        if (temporary.nextInt(3) == 0) {
            service.temporary(
                    steps(Places::new, temporary.nextInt(4), 150, temporary.nextInt(4), 600, temporary.nextInt(4)),
                    1 + temporary.nextInt(60),
                    temporary.nextInt(300));
        }
    }

    private void expertTable(TestService service) {
        if (tables.nextInt(3) == 0) {
            service.expertTable(
                    tables.nextInt(200),
                    tables.nextInt(60),
                    steps(PerYear::new, 20 * tables.nextDouble(), 100, tables.nextInt(30), 500, tables.nextInt(3)),
                    tables.nextInt(500));
        }
    }

    /** Two or three groups who differ in everything that groups may differ in. */
    private void groups(TestService service, String next, boolean mayShareAPlace) {
        double first = groups.nextDouble();
        boolean patient = groups.nextBoolean();
        var parts =
                groups.nextBoolean() ? new double[] {first, 1 - first} : new double[] {first / 2, first / 2, 1 - first};
        var each = new ClientGroup[parts.length];
        for (int g = 0; g < parts.length; g++) {
            each[g] = group("g" + g, parts[g], next, patient, mayShareAPlace);
        }
        service.groups(each);
    }

    private ClientGroup group(String name, double part, String next, boolean patient, boolean mayShareAPlace) {
        double on = groups.nextDouble();
        boolean inPlace = groups.nextBoolean();
        Optional<DurationDistribution> patience =
                patient ? Optional.empty() : Optional.of(new DurationDistribution.Exponential(1 + groups.nextInt(90)));
        var stay = new DurationDistribution.GammaSpan(1 + groups.nextInt(200), 0.3 + groups.nextDouble());
        var group = ClientGroup.of(name, NO_LABEL, new Share(part), stay, patience)
                .withPrice(steps(Factor::new, groups.nextDouble() * 3, 300, groups.nextDouble() * 3));
        if (groups.nextBoolean()) {
            group = group.withUrgent(Optional.of(Timeline.constant(new Share(groups.nextDouble()))));
        }
        if (groups.nextBoolean()) {
            group = group.withOut(Optional.of(Dated.always(List.of(
                    route(on / 2, next, inPlace ? Waits.IN_PLACE : Waits.AT_HOME)
                            .withBonus(bonus()),
                    home(1 - on / 2)))));
        }
        return mayShareAPlace ? group.withPlace(0.2 + 0.8 * groups.nextDouble()) : group;
    }

    private Measure ofGroup(ServiceId service) {
        var from = day(groups.nextInt(900));
        double more = groups.nextDouble() * 1.5 - 0.7;
        return switch (groups.nextInt(3)) {
            case 0 ->
                new ChangeInflow(
                        service,
                        Optional.empty(),
                        Optional.of("g0"),
                        from,
                        from.plusDays(90),
                        new Change.ByShare(more));
            case 1 -> new ChangeStay(service, Optional.of("g1"), from, from.plusDays(30), more);
            default -> new ChangePrice(service, Optional.of("g0"), Optional.empty(), from, new Change.ByShare(more));
        };
    }

    private void leaving(TestService service, String next) {
        if (chance(0.3)) {
            service.housing("d", random.nextDouble(), random.nextDouble());
        }
        if (chance(0.3)) {
            service.breakdown(random.nextDouble() * 3, next, waits(), random.nextDouble());
        }
        if (chance(0.3)) {
            service.relapse(random.nextDouble(), span(), next);
        }
        if (chance(0.3)) {
            service.maximumStay(20 + random.nextInt(200))
                    .afterMaximum(0.5, next, waits())
                    .afterMaximumHome(0.5);
        }
    }

    private void room(TestService service, boolean grouped, String next) {
        int kind = random.nextInt(3);
        if (kind != 0) {
            service.places(steps(Places::new, random.nextInt(40), 200, random.nextInt(40), 500, random.nextInt(40)));
            if (counted && staff.nextInt(4) > 0) {
                service.staff("team", 0.1 + staff.nextInt(20) / 10.0);
            }
            boolean inFamilies = families.nextBoolean();
            if (grouped && !inFamilies && groups.nextBoolean()) {
                groups(service, next, /* mayShareAPlace= */ true);
            }
            if (inFamilies) {
                service.families(
                        1 + families.nextInt(4),
                        steps(PerYear::new, families.nextDouble(), 300, 2 * families.nextDouble()),
                        steps(PerYear::new, families.nextInt(30), 400, families.nextInt(30)));
            }
        }
        if (kind != 1) {
            service.plafond(plafond(100_000 + random.nextInt(2_000_000)));
        }
    }

    private Plafond plafond(double perYear) {
        var rule = chance(0.5) ? AdmissionRule.COMMITTED : AdmissionRule.UNTIL_REACHED;
        var amount = steps(EuroPerYear::new, perYear, 400, perYear * (0.5 + random.nextDouble()));
        var index = Timeline.constant(new Growth(random.nextDouble() / 20));
        return switch (random.nextInt(4)) {
            case 0 -> new Plafond.Hard(rule, amount, index);
            case 1 ->
                new Plafond.Smart(
                        amount,
                        index,
                        new Share(random.nextDouble() / 3),
                        chance(0.7),
                        chance(0.5) ? Plafond.Renewal.FROM_PRODUCTION : Plafond.Renewal.AS_AGREED,
                        random.nextDouble() / 5 - 0.1,
                        steps(Factor::new, 1, 365, 0.8));
            case 2 -> new Plafond.Soft(rule, amount, index, chance(0.5) ? Plafond.IfNone.WAIT : Plafond.IfNone.ADMIT);
            default -> new Plafond.Expectation(amount, index);
        };
    }

    private void providers(TestService service) {
        if (chance(0.6)) {
            service.provider("one", 0.5, tariff());
            var tariff = tariff();
            if (comers.nextInt(3) == 0) {
                var from = day(1 + comers.nextInt(500));
                var until = day(502 + comers.nextInt(700));
                service.provider("two", 0.3, absent.nextInt(4) == 0 ? LocalDate.MAX : from, until);
            } else if (comers.nextInt(2) == 0) {
                service.provider("two", 0.3, LocalDate.MIN, day(comers.nextInt(1200) + 1));
            } else {
                service.provider("two", 0.3, tariff);
            }
            if (chance(0.5)) {
                service.provider("three", 0.2, plafond(100_000 + random.nextInt(300_000)));
            } else {
                service.provider("three", 0.2, random.nextInt(8));
            }
            if (relocations.nextBoolean()) {
                service.relocation(relocations.nextDouble(), relocations.nextInt(5000));
            }
            service.access(chance(0.4) ? Access.CENTRAL : Access.PER_PROVIDER);
        }
    }

    /** What a provider is paid, as a part of the price of the service: one in three less or more, and another part later. */
    private Timeline<Factor> tariff() {
        return tariffs.nextInt(3) == 0
                ? steps(Factor::new, 0.5 + tariffs.nextDouble(), 1 + tariffs.nextInt(700), 0.5 + tariffs.nextDouble())
                : Timeline.constant(Factor.ONE);
    }

    private void waiting(TestService service, String next) {
        service.patience(new DurationDistribution.Exponential(50 + random.nextInt(500)))
                .bridging(10, random.nextDouble())
                .norm(60)
                .afterwards(afterwards())
                .order(Order.values()[random.nextInt(Order.values().length)]);
        if (chance(0.3)) {
            service.leaving(route(0.4, next, waits()), home(0.6));
        }
        if (chance(0.3)) {
            service.escalation(random.nextDouble() * 2, next);
        }
        if (chance(0.3)) {
            service.heavier(random.nextDouble());
        }
        if (chance(0.3)) {
            service.listStop(random.nextInt(10));
        }
        if (chance(0.3)) {
            service.matching(span());
        }
    }

    private Measure measure() {
        var service = id(NAMES[random.nextInt(NAMES.length)]);
        var from = day(1 + random.nextInt(900));
        return switch (random.nextInt(8)) {
            case 0 -> new SetPlafond(service, Optional.empty(), from, plafond(500_000), chance(0.5));
            case 1 -> new ChangeAccess(service, from, chance(0.5) ? Access.CENTRAL : Access.PER_PROVIDER);
            case 2 -> new ChangePatience(service, from, random.nextDouble() - 0.5);
            case 3 -> new ChangeUrgency(service, from, new Share(random.nextDouble()));
            case 4 -> new ChangeDwellings("d", from, from, new Change.ByShare(random.nextDouble() * 2 - 1));
            case 5 -> new BuildUp(service, from, from.plusDays(100), 1 + random.nextInt(20), 3);
            case 6 ->
                new ChangeInflow(
                        service,
                        Optional.of("m0"),
                        Optional.empty(),
                        from,
                        from,
                        new Change.ByShare(random.nextDouble() * 2 - 1));
            default -> new ChangeRoutes(service, from, List.of(home(1)));
        };
    }

    private Measure funding() {
        var service = id(NAMES[random.nextInt(NAMES.length)]);
        var form = switch (random.nextInt(3)) {
            case 0 -> new Funding.VacancySurcharge(random.nextDouble());
            case 1 -> new Funding.Availability();
            default -> new Funding.Hybrid(random.nextDouble());
        };
        return new SetFunding(service, day(random.nextInt(600)), form);
    }

    private static Waits waitsOf(SplittableRandom random) {
        return random.nextBoolean() ? Waits.IN_PLACE : Waits.AT_HOME;
    }

    private Waits waits() {
        return chance(0.5) ? Waits.IN_PLACE : Waits.AT_HOME;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private DurationDistribution span() {
        double mean = 5 + random.nextInt(400);
        return switch (random.nextInt(4)) {
            case 0 -> new DurationDistribution.Fixed(mean);
            case 1 -> new DurationDistribution.Exponential(mean);
            case 2 -> new DurationDistribution.GammaSpan(mean, 0.3 + random.nextDouble());
            default -> new DurationDistribution.Lognormal(mean, 0.3 + random.nextDouble());
        };
    }
}
