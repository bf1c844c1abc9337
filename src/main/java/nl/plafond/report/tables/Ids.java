package nl.plafond.report.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.reading.RunView;

/** What everything in a run is called in its tables, and what goes on their rows, in order. */
record Ids(RunView reading) {
    /** What the sum over all services, municipalities or measures is called. */
    static final String ALL = "all";

    private static final int MONTHS = 12;

    String scenario(int scenario) {
        return reading.scenarios().get(scenario).id();
    }

    /** A service, or the sum over all. */
    String service(int service) {
        return service == reading.findings().all()
                ? ALL
                : reading.findings().frame().services().get(service);
    }

    String year(int year) {
        return reading.years().get(year).toString();
    }

    String day(int month) {
        return reading.dayOf(month).toString();
    }

    /** The last day of a year that was simulated. */
    LocalDate endOf(int year) {
        var end = LocalDate.of(reading.years().get(year), 12, 31);
        return end.isAfter(reading.run().horizon()) ? reading.run().horizon() : end;
    }

    /** The services by number, and the sum over all after them. */
    List<Integer> services() {
        return IntStream.rangeClosed(0, reading.findings().all()).boxed().toList();
    }

    /** The years by number. */
    List<Integer> years() {
        return IntStream.range(0, reading.years().size()).boxed().toList();
    }

    /** The months by number at the end of a year or of the run, and those that scenarios are compared on. */
    List<Integer> dates() {
        return reading.ends(MONTHS);
    }
}
