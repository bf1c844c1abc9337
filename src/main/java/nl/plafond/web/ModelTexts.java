package nl.plafond.web;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.controls.Control;
import nl.plafond.model.CareModel;
import nl.plafond.model.Parameter;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.live.Paper;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;

/**
 * A model as the page shows it, in one language.
 *
 * @param region the model
 * @param words the texts of the language
 */
record ModelTexts(ServedModel region, ReportTexts words) {
    /** A link stays short, and says of which version of the model it is. */
    private static final int HASH_LETTERS = 8;

    /** What the page needs before anything is set. */
    record Model(
            String id,
            String print,
            String hash,
            String name,
            String start,
            String end,
            String lookAt,
            long seed,
            List<String> months,
            List<Offered> services,
            String baseline,
            List<Plan> scenarios,
            List<Option> municipalities,
            Map<String, Document> sources,
            Map<String, Long> shares) {}

    /** A service that one can look at. */
    record Offered(String id, String name, boolean limited) {}

    /** A scenario that one can start from. */
    record Plan(String id, String name, String question, List<String> touches) {}

    /** A document that numbers come from. */
    record Document(String title, Optional<String> address) {}

    /** Something that can be set; what does not apply to its kind is empty. */
    record Knob(
            String id,
            Optional<String> under,
            String name,
            Optional<String> hint,
            String group,
            String groupName,
            List<String> services,
            String kind,
            Object least,
            Object most,
            Optional<Double> step,
            Object start,
            Optional<Paper> number,
            List<Option> options,
            List<Paper> facts) {}

    /** One of several. */
    record Option(String id, String name) {}

    Model model(long seed) {
        var model = region.model();
        var last = model.end().minusDays(1);
        return new Model(
                model.id(),
                region.print(),
                region.editor().hash().substring(0, HASH_LETTERS),
                words.of(model.name()),
                model.start().toString(),
                last.toString(),
                model.lookAt().toString(),
                seed,
                region.frame().months().stream()
                        .map(YearMonth::atEndOfMonth)
                        .map(day -> (day.isAfter(last) ? last : day).toString())
                        .toList(),
                services(),
                model.baseline(),
                region.editor().scenarios().stream().map(this::plan).toList(),
                model.municipalities().stream()
                        .map(m -> new Option(m.id(), words.of(m.name())))
                        .toList(),
                sources(),
                shares());
    }

    /** Those that are limited under any scenario first: there people wait. */
    private List<Offered> services() {
        var plans =
                region.editor().scenarios().stream().map(region.model()::under).toList();
        return region.model().services().stream()
                .map(service -> offered(service, plans))
                .sorted(Comparator.comparing(o -> !o.limited()))
                .toList();
    }

    private Offered offered(Service service, List<CareModel> plans) {
        boolean limited =
                plans.stream().anyMatch(plan -> plan.service(service.id()).limited());
        return new Offered(service.id().value(), words.of(service.name()), limited);
    }

    private Plan plan(Scenario scenario) {
        return new Plan(
                scenario.id(),
                words.of(scenario.name()),
                words.of(scenario.question()),
                scenario.measures().stream()
                        .flatMap(m -> m.touches().stream())
                        .map(ServiceId::value)
                        .distinct()
                        .toList());
    }

    private Map<String, Document> sources() {
        var sources = new LinkedHashMap<String, Document>();
        region.model().sources().forEach(s -> sources.put(s.id(), new Document(s.title(), s.address())));
        return sources;
    }

    private Map<String, Long> shares() {
        var shares = new LinkedHashMap<String, Long>();
        for (var status : Parameter.Status.values()) {
            shares.put(
                    status.id(),
                    region.model().parameters().stream()
                            .filter(p -> p.status() == status)
                            .count());
        }
        return shares;
    }

    /** What can be set under a scenario. */
    List<Knob> controls(String scenario) {
        var papers = papers();
        return region.editor().controls(scenario).stream()
                .map(c -> knob(c, papers))
                .toList();
    }

    private Knob knob(Control control, Papers papers) {
        var group = control.group().id();
        var setting = control.setting();
        var slider = setting instanceof Control.Slider s ? Optional.of(s) : Optional.<Control.Slider>empty();
        return new Knob(
                control.id(),
                control.under(),
                words.of(control.name()),
                control.hint().map(words::of),
                group,
                words.say("live.group." + group),
                control.services().stream().map(ServiceId::value).toList(),
                kind(setting),
                least(setting),
                most(setting),
                slider.map(Control.Slider::step),
                start(setting),
                slider.map(s -> papers.of(s.number())),
                setting instanceof Control.Choice choice
                        ? choice.options().stream()
                                .map(o -> new Option(o.id(), words.of(o.name())))
                                .toList()
                        : List.of(),
                control.facts().stream().map(papers::of).toList());
    }

    private static String kind(Control.Setting setting) {
        return setting.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Object least(Control.Setting setting) {
        return setting instanceof Control.Slider slider
                ? slider.least()
                : setting instanceof Control.Month month ? month.least().toString() : Optional.empty();
    }

    private static Object most(Control.Setting setting) {
        return setting instanceof Control.Slider slider
                ? slider.most()
                : setting instanceof Control.Month month ? month.most().toString() : Optional.empty();
    }

    private static Object start(Control.Setting setting) {
        if (setting instanceof Control.Slider slider) {
            return slider.start();
        }
        if (setting instanceof Control.Month month) {
            return month.start().toString();
        }
        return setting instanceof Control.Switch onOrOff ? onOrOff.start() : ((Control.Choice) setting).start();
    }

    /** The numbers of a service with their papers; of the whole region for all services together. */
    List<Paper> papers(Optional<ServiceId> service) {
        var papers = papers();
        return region.model().parameters().stream()
                .filter(p -> service.isEmpty() || isAbout(p, service.get().value()))
                .map(papers::of)
                .toList();
    }

    /** Those of the service itself, of dwellings, staff, desks and prices; not those of other services, of scenarios or who lives where. */
    private static boolean isAbout(Parameter parameter, String service) {
        return Stream.of("services." + service + ".", "dwellings.", "staff.", "access-desks.", "prices.")
                .anyMatch(parameter.path()::startsWith);
    }

    private Papers papers() {
        return new Papers(new ParameterNames(region.model(), region.editor().scenarios(), words), words);
    }

    /** Makes papers readable. */
    private record Papers(ParameterNames names, ReportTexts words) {
        Paper of(Parameter parameter) {
            return Paper.of(parameter, names, words);
        }
    }
}
