package nl.plafond.report.tables;

import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.CostFactor;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * Writes by how many euros volume, duration, price and weight explain the difference of the cost of care of each service between
 * the first whole year and another, and between unchanged policy and a scenario: as a CSV file, with intervals as a Parquet file.
 */
final class FactorTables {
    /** Where nothing is compared with that. */
    private static final String NONE = "";

    private final RunView reading;
    private final Ids ids;

    FactorTables(RunView reading) {
        this.reading = reading;
        ids = new Ids(reading);
    }

    void write(OutputSink cabinet) {
        var first = reading.findings().firstWholeYear();
        if (first.isEmpty()) {
            return;
        }
        var header =
                "scenario,service,year,since,against,factor,mean,ci_low,ci_high,p10,p50,p90," + Tables.REPLICATIONS;
        Tables.twice(cabinet, "factors", header, (core, whole) -> {
            for (int scenario : reading.baselineFirst()) {
                for (int service : reading.services()) {
                    boolean changed = scenario != reading.baseline() && reading.changes(scenario, service);
                    for (int year = first.getAsInt(); year < reading.years().size(); year++) {
                        if (reading.wholeYear(year)) {
                            rows(core.and(whole), new Place(scenario, service, year), first.getAsInt(), changed);
                        }
                    }
                }
            }
        });
    }

    /** What is explained. */
    private record Place(int scenario, int service, int year) {}

    private void rows(RowSink table, Place place, int first, boolean changed) {
        var findings = reading.findings();
        for (var factor : CostFactor.values()) {
            if (place.year() > first) {
                var since = findings.explainedSince(place.scenario(), place.service(), place.year(), factor);
                row(table, place, String.valueOf(reading.years().get(first)), NONE, factor, since);
            }
            if (changed) {
                var against = findings.explainedAgainst(place.scenario(), place.service(), place.year(), factor);
                row(table, place, NONE, ids.scenario(reading.baseline()), factor, against);
            }
        }
    }

    private void row(RowSink table, Place place, String since, String against, CostFactor factor, Estimate explained) {
        table.row(
                ids.scenario(place.scenario()),
                ids.service(place.service()),
                String.valueOf(reading.years().get(place.year())),
                since,
                against,
                factor.key(),
                Figures.whole(explained, Metric.Unit.EURO),
                explained.replications());
    }
}
