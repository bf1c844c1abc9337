package nl.plafond.report.page;

import java.util.List;
import java.util.OptionalDouble;
import nl.plafond.model.Service;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** What the documents give as the cost of each service in a year, beside what the run makes of its first year. */
record DocumentedCosts(RunView reading, ReportTexts words) {
    /** The services that a document gives a cost of; without rows if it gives none. */
    DataTable table() {
        var model = reading.model();
        int start = model.start().getYear();
        var rows = reading.services().stream()
                .filter(s -> service(s).documentedCost().isPresent())
                .map(this::row)
                .toList();
        return new DataTable(
                words.say("programme.documented.table", model.priceLevel()),
                words.say("programme.service"),
                List.of(
                        words.say("programme.documented.cost"),
                        words.say("programme.documented.start", start),
                        words.say("programme.documented.first", start),
                        words.say("programme.documented.difference"),
                        words.say("programme.documented.why")),
                rows);
    }

    private Row row(int number) {
        var service = service(number);
        var amounts = new Amounts(words);
        double documented = service.documentedCost().orElseThrow();
        var first = firstYear(number);
        double share = first.orElse(service.costAtStart()) / documented - 1;
        return new Row(
                words.of(service.name()),
                List.of(
                        Cell.of(amounts.exact(documented)),
                        Cell.of(amounts.exact(service.costAtStart())),
                        Cell.of(first.isPresent() ? amounts.exact(first.getAsDouble()) : words.say("table.none")),
                        Cell.of(signed(share)),
                        Cell.of("", followed(service))),
                false);
    }

    /** Euros of care in the first year, in the middle one of the possible futures; empty if that year was not played whole. */
    private OptionalDouble firstYear(int service) {
        return reading.wholeYear(0)
                ? OptionalDouble.of(reading.findings()
                        .cost(reading.baseline(), Metric.COST_CARE, service, 0)
                        .middle())
                : OptionalDouble.empty();
    }

    private String signed(double share) {
        var percent = words.notation().number(100 * share, 1);
        return (percent.startsWith("\u2212") || share == 0 ? "" : "+") + percent + "%";
    }

    private String followed(Service service) {
        var path = "services." + service.id().value() + ".documented-cost";
        return reading.model()
                .parameter(path)
                .flatMap(p -> p.reason().or(p::derivation))
                .orElse("");
    }

    private Service service(int number) {
        return reading.model().services().get(number);
    }
}
