package nl.plafond.report.note;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.ServiceMeasure;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.Frame;
import nl.plafond.vocabulary.Metric;

/** Says which groups of clients a question is about: whose measures they are, and whose cost changes most. */
record GroupText(Asked asked, ReportTexts words) {
    /** The groups that the measures of the scenarios are for; nothing where none is for a group. */
    String measures() {
        return String.join(
                " ", asked.compared().stream().flatMap(this::measuresOf).toList());
    }

    private RunView reading() {
        return asked.reading();
    }

    /** The groups that measures of a scenario are for, service by service. */
    private Stream<String> measuresOf(int scenario) {
        var ofGroups = reading().scenarios().get(scenario).measures().stream()
                .filter(ServiceMeasure.class::isInstance)
                .map(ServiceMeasure.class::cast)
                .filter(measure -> measure.group().isPresent())
                .toList();
        return ofGroups.stream().map(ServiceMeasure::service).distinct().map(service -> {
            var groups = ofGroups.stream()
                    .filter(measure -> measure.service().equals(service))
                    .map(measure -> name(service, measure.group().orElseThrow()))
                    .distinct()
                    .toList();
            return words.say(
                    "note.groups.measures",
                    new ContrastText(reading(), words).named(scenario),
                    words.of(reading().model().service(service).name()),
                    words.list(groups),
                    groups.size());
        });
    }

    /** The group whose cost of care changes most; nothing where nobody can say, or where it is not held against unchanged policy. */
    Optional<String> most(Contrast lead) {
        int year = reading().years().indexOf(asked.year(lead));
        if (asked.against() != reading().baseline() || !reading().wholeYear(year)) {
            return Optional.empty();
        }
        var groups = reading().findings().frame().groups();
        return IntStream.range(0, groups.size())
                .boxed()
                .filter(g -> asked.services().isEmpty()
                        || asked.services().contains(groups.get(g).service()))
                .filter(g -> cost(lead, groups.get(g), year).certainty().directed())
                .max(Comparator.comparingDouble(g ->
                        Math.abs(cost(lead, groups.get(g), year).difference().middle())))
                .map(g -> said(lead, groups.get(g), g, year));
    }

    private Figure cost(Contrast lead, Frame.Group group, int year) {
        return Figure.ofYear(reading(), lead.scenario(), Metric.COST_CARE, group.row(), year);
    }

    private String said(Contrast lead, Frame.Group group, int number, int year) {
        var service = reading().service(reading().baseline(), group.service());
        var share = reading().findings().shareOfClients(reading().baseline(), number, year);
        return words.say(
                "note.groups.most",
                words.of(service.name()),
                String.valueOf(reading().years().get(year)),
                new ContrastText(reading(), words).named(lead.scenario()),
                name(service.id(), group.id()),
                cost(lead, group, year).middleTold(words),
                Figure.write(Metric.Unit.SHARE, share, words.notation()));
    }

    private String name(ServiceId service, String id) {
        return words.say(
                "note.groups.name",
                reading()
                        .model()
                        .service(service)
                        .group(id)
                        .map(group -> words.of(group.name()))
                        .orElse(id));
    }
}
