package nl.plafond.report.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.questions.Question;
import nl.plafond.results.Frame;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.ProgrammeFindings;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.vocabulary.Metric;

/**
 * A run laid open: the model, the scenarios and what was found, with the questions that every page and chart asks of them.
 *
 * <p>Scenarios, services and months go by their number, as in the findings.
 *
 * @param model the model as it is under unchanged policy
 * @param scenarios the scenarios, in the order of the findings
 * @param plans the model under each of them
 * @param findings what the possible futures say
 * @param chance what chance alone says, at the model's own values; the same as the findings where nothing was drawn
 * @param programme what they say of the measures of the programme; empty if it was not played
 * @param run how the run was made
 * @param questions what was found of each question and what that hangs on, in their order; none where it was not looked for
 */
public record RunView(
        CareModel model,
        List<Scenario> scenarios,
        List<CareModel> plans,
        Findings findings,
        Findings chance,
        Optional<ProgrammeFindings> programme,
        RunInfo run,
        List<QuestionFinding> questions) {
    private static final int LETTERS = 26;

    public RunView {
        scenarios = List.copyOf(scenarios);
        plans = List.copyOf(plans);
        questions = List.copyOf(questions);
        require(findings, scenarios);
        require(chance, scenarios);
    }

    private static void require(Findings findings, List<Scenario> scenarios) {
        if (scenarios.size() != findings.scenarios()) {
            throw new IllegalArgumentException("findings of " + findings.scenarios() + " scenarios, not of "
                    + scenarios.size() + ": give the scenarios that were played");
        }
    }

    /** A run of plans of its own at the model's values, without a programme. */
    public RunView(CareModel model, List<Scenario> scenarios, List<CareModel> plans, Findings findings, RunInfo run) {
        this(model, scenarios, plans, findings, findings, Optional.empty(), run, List.of());
    }

    /** Opens a run at the model's values without a programme. */
    public static RunView of(CareModel model, List<Scenario> scenarios, Findings findings, RunInfo run) {
        return of(model, scenarios, findings, findings, Optional.empty(), run);
    }

    /** Opens a run. */
    public static RunView of(
            CareModel model,
            List<Scenario> scenarios,
            Findings findings,
            Findings chance,
            Optional<ProgrammeFindings> programme,
            RunInfo run) {
        return new RunView(
                model,
                scenarios,
                scenarios.stream().map(model::under).toList(),
                findings,
                chance,
                programme,
                run,
                List.of());
    }

    /** The same run with what was found of its questions. */
    public RunView withQuestions(List<QuestionFinding> found) {
        return new RunView(model, scenarios, plans, findings, chance, programme, run, found);
    }

    /** Whether the futures differ in the model's numbers too, and not by chance alone. */
    public boolean drawn() {
        return !findings.draws().isEmpty();
    }

    /**
     * The name of a text about possible futures: that for a run in which the model's numbers were drawn, or the one beside it
     * for a run that is about chance alone.
     */
    public String told(String key) {
        return drawn() ? key : key + ".chance";
    }

    /** The number of unchanged policy. */
    public int baseline() {
        return findings.baseline();
    }

    /** Whether scenarios are compared with unchanged policy, and not with another one of them. */
    public boolean isAgainstUnchanged() {
        return scenarios.get(baseline()).id().equals(model.baseline());
    }

    /** The numbers of all scenarios but unchanged policy. */
    public List<Integer> others() {
        return scenarioNumbers().filter(s -> s != baseline()).boxed().toList();
    }

    /** The numbers of all scenarios, unchanged policy first. */
    public List<Integer> baselineFirst() {
        return IntStream.concat(IntStream.of(baseline()), scenarioNumbers().filter(s -> s != baseline()))
                .boxed()
                .toList();
    }

    private IntStream scenarioNumbers() {
        return IntStream.range(0, scenarios.size());
    }

    /** A letter for each scenario, the same in every table and chart: A is unchanged policy; after Z come AA, AB … */
    public String letter(int scenario) {
        return letters(baselineFirst().indexOf(scenario));
    }

    /** The label with that number, from 0 on, as spreadsheets label their columns. */
    static String letters(int number) {
        var last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    /** The name of a scenario. */
    public Label name(int scenario) {
        return scenarios.get(scenario).name();
    }

    /** The numbers of all services of the region; people of other regions are in none of them. */
    public List<Integer> services() {
        return IntStream.range(0, findings.frame().own()).boxed().toList();
    }

    /** The numbers of the pools that services have places in together with other regions, as a whole. */
    public List<Integer> pools() {
        return findings.frame().pools().stream().map(Frame.Pool::service).toList();
    }

    /**
     * The number of a scenario.
     *
     * @throws IllegalArgumentException if it was not played
     */
    public int number(String scenario) {
        return scenarioNumbers()
                .filter(s -> scenarios.get(s).id().equals(scenario))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario of that name was played: " + scenario));
    }

    /** The number of a service. */
    public int number(ServiceId service) {
        return findings.frame().services().indexOf(service.value());
    }

    /** The number of the only service that a question is about, or of all of them together. */
    public int scope(Question question) {
        return question.services().size() == 1 ? number(question.services().get(0)) : findings.all();
    }

    /** The numbers of the scenarios of a question, the one that the others are compared with first. */
    public List<Integer> scenarios(Question question) {
        return Stream.concat(Stream.of(question.against()), question.compared().stream())
                .map(this::number)
                .toList();
    }

    /** The service with that number, as it is under a scenario. */
    public Service service(int scenario, int service) {
        var plan = plans.get(scenario);
        return (service < findings.frame().own() ? plan : plan.withOthers())
                .service(new ServiceId(findings.frame().services().get(service)));
    }

    /** The name of a service. */
    public Label serviceName(int service) {
        return service(baseline(), service).name();
    }

    /** How many months there are. */
    public int months() {
        return findings.frame().months().size();
    }

    /** The month at whose end scenarios are compared first. */
    public int lookAt() {
        int month = findings.frame().month(model.lookAt());
        return month < 0 ? last() : month;
    }

    /** The last month. */
    public int last() {
        return months() - 1;
    }

    /** The one or two months at whose end scenarios are compared. */
    public List<Integer> moments() {
        return IntStream.of(lookAt(), last()).distinct().boxed().toList();
    }

    /**
     * The months at the end of a quarter or a year, with the last one and those at whose end scenarios are compared.
     *
     * @param every how many months apart: 3 or 12
     */
    public List<Integer> ends(int every) {
        return IntStream.range(0, months())
                .filter(m -> dayOf(m).getMonthValue() % every == 0
                        || m == last()
                        || moments().contains(m))
                .boxed()
                .toList();
    }

    /** The last day of a month, or of the simulation if that comes sooner. */
    public LocalDate dayOf(int month) {
        var end = findings.frame().months().get(month).atEndOfMonth();
        return end.isAfter(run.horizon()) ? run.horizon() : end;
    }

    /** The first day of the simulation. */
    public LocalDate start() {
        return model.start();
    }

    /** The calendar years, in order. */
    public List<Integer> years() {
        return findings.frame().years();
    }

    /** The number of the calendar year that a month belongs to. */
    public int yearOf(int month) {
        return years().indexOf(findings.frame().months().get(month).getYear());
    }

    /** Whether the whole calendar year was simulated. */
    public boolean wholeYear(int year) {
        int calendar = years().get(year);
        return !start().isAfter(LocalDate.of(calendar, 1, 1))
                && !run.horizon().isBefore(LocalDate.of(calendar, 12, 31));
    }

    /** Whether a service has limited room under any scenario, so that its clients may have to wait. */
    public boolean limited(int service) {
        return scenarioNumbers().anyMatch(s -> service(s, service).limited());
    }

    /** Whether the service or one of its providers has a plafond under a scenario that can keep a client out. */
    public boolean capped(int scenario, int service) {
        return plafonds(scenario, service).anyMatch(Plafond::refuses);
    }

    /** Whether a service is ever paid in another way than by the etmaal alone under a scenario. */
    public boolean fundedOtherwise(int scenario, int service) {
        return service(scenario, service).funding().steps().values().stream()
                .anyMatch(f -> f.perEtmaal() != 1 || f.perPlace() != 0);
    }

    /** How many days of a calendar year were simulated. */
    public long daysOf(int year) {
        int calendar = years().get(year);
        var first = LocalDate.of(calendar, 1, 1);
        var last = LocalDate.of(calendar, 12, 31);
        var from = start().isAfter(first) ? start() : first;
        var to = run.horizon().isBefore(last) ? run.horizon() : last;
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The plafonds of a service under a scenario, of all its providers and of all times. */
    public Stream<Plafond> plafonds(int scenario, int service) {
        var plan = service(scenario, service);
        return Stream.concat(
                        Stream.of(plan.room().plafond()),
                        plan.providers().each().stream().flatMap(p -> p.plafond().stream()))
                .flatMap(p -> p.steps().values().stream())
                .filter(p -> !(p instanceof Plafond.None));
    }

    /** Whether a plafond that can keep a client out is in force under a scenario on the first date of comparison. */
    public boolean cappedThen(int scenario, int service) {
        var plan = service(scenario, service);
        return Stream.concat(
                        Stream.of(plan.room().plafond()),
                        plan.providers().each().stream().flatMap(p -> p.plafond().stream()))
                .anyMatch(p -> p.on(model.lookAt()).refuses());
    }

    /** Whether a measure is on a service, or on the dwellings, the staff or the desk that it needs; each is on all of them. */
    public boolean concerns(Measure measure, int service) {
        if (service == findings.all()) {
            return true;
        }
        return measure.reaches(service(baseline(), service));
    }

    /** Whether any measure of a scenario is on a service. */
    public boolean aimsAt(int scenario, int service) {
        return scenarios.get(scenario).measures().stream().anyMatch(m -> concerns(m, service));
    }

    /** Whether a metric of a service ever rises above zero. */
    public boolean ever(Metric metric, int service) {
        return scenarioNumbers()
                .filter(s -> !findings.isNothing(s, metric, service))
                .anyMatch(s -> IntStream.range(0, months())
                        .anyMatch(m -> findings.at(s, metric, service, m).mean() > 0));
    }

    /** Whether a scenario changes a metric of a service in any month of any replication. */
    public boolean changes(int scenario, Metric metric, int service) {
        return !findings.leaves(scenario, metric, service)
                && IntStream.range(0, months()).anyMatch(m -> {
                    var difference = findings.differenceAt(scenario, metric, service, m);
                    return difference.replications() > 0
                            ? !difference.none()
                            : findings.at(scenario, metric, service, m).exists()
                                    != findings.at(baseline(), metric, service, m)
                                            .exists();
                });
    }

    /** Whether a scenario changes anything at all in a service. */
    public boolean changes(int scenario, int service) {
        return Arrays.stream(Metric.values()).anyMatch(m -> changes(scenario, m, service));
    }

    /** The scenarios that change a metric of a service. */
    public List<Integer> changing(Metric metric, int service) {
        return others().stream().filter(s -> changes(s, metric, service)).toList();
    }

    /** The scenarios that leave a metric of a service as it is. */
    public List<Integer> leaving(Metric metric, int service) {
        return others().stream().filter(s -> !changes(s, metric, service)).toList();
    }
}
