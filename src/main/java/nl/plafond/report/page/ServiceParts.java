package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.ServiceId;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.SectorCharts;
import nl.plafond.report.charts.ServiceCharts;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.CourseText;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ProviderGroup;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** Makes the parts of the annex on services: those that a question is about or that a scenario changes. */
final class ServiceParts {
    private static final List<Metric> PEOPLE =
            List.of(Metric.WAITING, Metric.ELSEWHERE, Metric.WAIT_MEAN, Metric.BLOCKED);

    /** So many services or scenarios can be told one by one. */
    private static final int FEW = 3;

    private final RunView reading;
    private final ReportTexts words;
    private final ServiceCharts gallery;
    /** What was said on how to read a chart; said once, it need not be said again. */
    private final Set<String> said = new HashSet<>();

    ServiceParts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        gallery = new ServiceCharts(reading, words);
    }

    /** What somebody asked about by name, and what people wait for. */
    List<ServicePart> all() {
        return reading.services().stream()
                .filter(s -> asked(s) && inFull(s))
                .map(this::part)
                .toList();
    }

    /** What the others cost that a scenario changes, in one table; nothing else of them changes. No rows for none. */
    DataTable costs() {
        var tables = new MomentTables(reading, words);
        return tables.blocks(
                words.say("annex.costs"),
                reading.services().stream()
                        .filter(s -> asked(s) && !inFull(s))
                        .collect(Collectors.toMap(
                                s -> s,
                                s -> reading.others().stream()
                                        .filter(o -> isToTell(o, s))
                                        .toList(),
                                (a, b) -> a,
                                LinkedHashMap::new)));
    }

    /** The names of the services that nobody asked about and nothing changes. */
    List<String> unasked() {
        return reading.services().stream()
                .filter(s -> !asked(s))
                .map(s -> words.of(reading.serviceName(s)))
                .toList();
    }

    /** Where nothing is asked and nothing changes, as under unchanged policy alone, all services are. */
    private boolean asked(int service) {
        return isAsked(service) || reading.services().stream().noneMatch(this::isAsked);
    }

    private boolean isAsked(int service) {
        return isNamed(service) || reading.others().stream().anyMatch(s -> reading.changes(s, service));
    }

    /** Of a service without any limit that nobody asked about there is nothing to tell but what it costs. */
    private boolean inFull(int service) {
        return isNamed(service)
                || reading.limited(service)
                || waitedFor(service)
                || atDesk(service).isPresent()
                || !ProviderGroup.named(reading, service).isEmpty();
    }

    /** Whether a question is about the service and few others: one about many is about their sum. */
    private boolean isNamed(int service) {
        return reading.questions().stream()
                .map(q -> q.question().services())
                .anyMatch(named -> named.size() <= FEW && named.contains(id(service)));
    }

    private ServiceId id(int service) {
        return new ServiceId(reading.findings().frame().services().get(service));
    }

    private boolean waitedFor(int service) {
        return reading.ever(Metric.WAITING, service) || reading.ever(Metric.ELSEWHERE, service);
    }

    private ServicePart part(int service) {

        var told = reading.others().stream()
                .filter(s -> reading.changes(s, service) && isToTell(s, service))
                .toList();
        return new ServicePart(
                "service-" + id(service).value(),
                words.of(reading.serviceName(service)),
                remark(service),
                Exhibit.of(charts(service), words).stream()
                        .map(e -> e.noting(said))
                        .toList(),
                Stream.of(
                                atDesk(service).stream(),
                                new BindingLimits(reading, words).points(service).stream(),
                                new Signals(reading, words).ofMoney(service).stream())
                        .flatMap(points -> points)
                        .toList(),
                told.stream().map(s -> told(s, service)).toList(),
                others(service, told),
                tables(service, told));
    }

    /** That people wait elsewhere before the list of a service. */
    private Optional<String> atDesk(int service) {
        var model = reading.model();
        return reading.service(reading.baseline(), service)
                .desk()
                .map(use -> words.say(
                        "service.desk",
                        words.of(reading.serviceName(service)),
                        words.of(model.desks().get(model.desk(use.desk())).name()),
                        words.say("h.desks")));
    }

    /**
     * A service that could have had a list and never has one is said to have none: no zero to be proud of. A list that goes up
     * and down every year is said to do so, lest one day be taken for all of it.
     */
    private String remark(int service) {
        if (!reading.limited(service)) {
            return words.say("service.unlimited" + (atDesk(service).isPresent() ? ".desk" : ""));
        }
        if (!waitedFor(service)) {
            return words.say("answer.never");
        }
        return CourseText.monthly(reading, words, "waiting", Metric.WAITING, service)
                .season("season.list", words.say("season.what"))
                .orElse("");
    }

    /** Its strip; and who went elsewhere where the strip has a list. */
    private List<Chart> charts(int service) {
        var strip = new SectorCharts(reading, words).strip(service, gallery.compared(service));
        return Stream.concat(
                        Stream.of(strip),
                        reading.ever(Metric.WAITING, service) ? gallery.elsewhere(service).stream() : Stream.empty())
                .toList();
    }

    private List<DataTable> tables(int service, List<Integer> told) {
        var tables = new ArrayList<>(new MomentTables(reading, words).of(service, told));
        tables.addAll(new GroupTables(reading, words).of(service, told));
        tables.addAll(new PoolTables(reading, words).of(service, told));
        tables.add(new LimitsTable(reading, words).of(service));
        tables.add(new ProviderTable(reading, words, service).table());
        tables.addAll(new FundingTable(reading, words).of(service));
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    /** What a scenario does on purpose, or what it does beyond chance at any moment. */
    private boolean isToTell(int scenario, int service) {
        return reading.aimsAt(scenario, service)
                || PEOPLE.stream().anyMatch(m -> Figure.everDirected(reading, scenario, m, service))
                || costs(scenario, service).anyMatch(Certainty::directed);
    }

    /** Whether it is certain that a scenario changes nothing that is worth a word. */
    private boolean isLittle(int scenario, int service) {
        return PEOPLE.stream().allMatch(m -> Figure.everLittle(reading, scenario, m, service))
                && costs(scenario, service).allMatch(Certainty::isSame);
    }

    private Stream<Certainty> costs(int scenario, int service) {
        return IntStream.range(0, reading.years().size())
                .mapToObj(y -> Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, y)
                        .certainty());
    }

    private List<String> others(int service, List<Integer> told) {
        var same = reading.others().stream()
                .filter(s -> !reading.changes(s, service))
                .toList();
        var rest = reading.others().stream()
                .filter(s -> !told.contains(s) && !same.contains(s))
                .toList();
        return Stream.of(
                        others("answer.unsure", rest.stream().filter(s -> !isLittle(s, service))),
                        others("answer.little", rest.stream().filter(s -> isLittle(s, service))),
                        others("answer.same", same.stream()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String others(String key, Stream<Integer> scenarios) {
        var names = scenarios.map(this::named).toList();
        return names.isEmpty() ? "" : words.say(key, String.join("; ", names), words.say(reading.told("depends.by")));
    }

    private ServicePart.Told told(int scenario, int service) {
        return new ServicePart.Told(named(scenario), new MeasureTexts(words, reading).of(scenario, service));
    }

    private String named(int scenario) {
        return reading.letter(scenario) + " " + words.of(reading.name(scenario));
    }
}
