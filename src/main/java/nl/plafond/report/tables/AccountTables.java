package nl.plafond.report.tables;

import java.util.Arrays;
import java.util.List;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;

/**
 * Writes two accounts of every scenario and year as a CSV file, with intervals as a Parquet file, which are never added to one another: of euros, where what
 * everyone pays is what everyone receives; and of days of care, where what came in is what went out. What stands beside an
 * account is no part of it.
 *
 * <p>A line that is nothing under the scenario and under unchanged policy has no row, nor has a service that a scenario does
 * not touch: it stands under unchanged policy.
 */
final class AccountTables {
    private static final String EUROS = "euros";
    private static final String DAYS = "days";
    private static final String BESIDE = "beside";

    /** A line of an account by the year. */
    private record Line(String account, String side, String name, Metric metric) {}

    private static final List<Line> LINES = List.of(
            new Line(EUROS, "pays", "municipality", Metric.COST_TOTAL),
            new Line(EUROS, "pays", "municipality-taken-away", Metric.TAKEN_AWAY),
            new Line(EUROS, "pays", "state", Metric.PAID_BY_STATE),
            new Line(EUROS, "pays", "other-law", Metric.PAID_BY_OTHER_LAW),
            new Line(EUROS, "pays", "neighbours", Metric.PAID_BY_NEIGHBOURS),
            new Line(EUROS, "receives", "providers-care", Metric.COST_CARE),
            new Line(EUROS, "receives", "providers-surcharge", Metric.COST_SURCHARGE),
            new Line(EUROS, "receives", "providers-availability", Metric.COST_AVAILABILITY),
            new Line(EUROS, "receives", "bridging", Metric.COST_BRIDGING),
            new Line(EUROS, "receives", "temporary-places", Metric.COST_TEMPORARY_PLACE),
            new Line(EUROS, "receives", "elsewhere-for-want-of-room", Metric.COST_OVERFLOW),
            new Line(EUROS, "receives", "expert-table", Metric.COST_EXPERT_TABLE),
            new Line(EUROS, "receives", "reviews", Metric.COST_REVIEW),
            new Line(EUROS, "receives", "programmes", Metric.COST_PROGRAMME),
            new Line(EUROS, "receives", "friction", Metric.COST_FRICTION),
            new Line(EUROS, "receives", "moves-between-providers", Metric.COST_RELOCATION),
            new Line(EUROS, "receives", "afterwards", Metric.COST_AFTERWARDS),
            new Line(EUROS, "receives", "for-the-state", Metric.PAID_BY_STATE),
            new Line(EUROS, "receives", "for-other-law", Metric.PAID_BY_OTHER_LAW),
            new Line(EUROS, "receives", "for-neighbours", Metric.PAID_BY_NEIGHBOURS),
            new Line(EUROS, "receives", "who-takes-away", Metric.TAKEN_AWAY),
            new Line(EUROS, BESIDE, "delivered-and-not-received", Metric.COST_UNPAID),
            new Line(EUROS, BESIDE, "value-not-given", Metric.VALUE_NOT_GIVEN),
            new Line(DAYS, "in", "drawn", Metric.DAYS_DRAWN),
            new Line(DAYS, "in", "lengthened", Metric.DAYS_LENGTHENED),
            new Line(DAYS, "out", "treated", Metric.DAYS_TREATED),
            new Line(DAYS, "out", "elsewhere-for-want-of-room", Metric.DAYS_ELSEWHERE),
            new Line(DAYS, "out", "taken-over", Metric.DAYS_TAKEN_OVER),
            new Line(DAYS, "out", "shortened", Metric.DAYS_SHORTENED),
            new Line(DAYS, "out", "not-given", Metric.DAYS_NOT_GIVEN),
            new Line(DAYS, BESIDE, "blocked", Metric.DAYS_BLOCKED),
            new Line(DAYS, BESIDE, "bridged", Metric.DAYS_BRIDGED),
            new Line(DAYS, BESIDE, "in-temporary-place", Metric.DAYS_IN_TEMPORARY_PLACE),
            new Line(DAYS, BESIDE, "waited", Metric.DAYS_WAITED));

    private final RunView reading;
    private final Findings findings;
    private final Ids ids;

    AccountTables(RunView reading) {
        this.reading = reading;
        findings = reading.findings().withFew();
        ids = new Ids(reading);
    }

    void write(OutputSink cabinet) {
        var header = "scenario,service,year,account,side,line,mean,ci_low,ci_high,difference,difference_low,"
                + "difference_high," + Tables.REPLICATIONS;
        Tables.twice(cabinet, "accounts", header, (core, whole) -> {
            var table = core.and(whole);
            for (int scenario : reading.baselineFirst()) {
                for (int service : ids.services()) {
                    boolean apart = scenario == reading.baseline()
                            || service == findings.all()
                            || reading.changes(scenario, service);
                    for (int year = 0; apart && year < reading.years().size(); year++) {
                        account(table, scenario, service, year);
                    }
                }
            }
        });
    }

    private void account(RowSink table, int scenario, int service, int year) {
        for (var line : LINES) {
            var metric = line.metric();
            row(
                    table,
                    new Place(scenario, service, year),
                    line,
                    findings.cost(scenario, metric, service, year),
                    findings.cost(reading.baseline(), metric, service, year),
                    findings.costDifference(scenario, metric, service, year));
        }
        if (year > 0) {
            toCome(table, new Place(scenario, service, year), year - 1, "in", "still-to-come-before");
        }
        toCome(table, new Place(scenario, service, year), year, "out", "still-to-come");
    }

    /** Euros to the cent and days to a tenth, so that they add up. */
    private static List<String> amounts(Line line, double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> line.account().equals(EUROS) ? Figures.euro(value) : Figures.tenth(value))
                .toList();
    }

    private int lastMonthOf(int year) {
        int month = reading.months() - 1;
        while (reading.yearOf(month) > year) {
            month--;
        }
        return month;
    }

    /** Where a row belongs. */
    private record Place(int scenario, int service, int year) {}

    /** What is still to come at the end of a year. */
    private void toCome(RowSink table, Place place, int year, String side, String name) {
        int month = lastMonthOf(year);
        var metric = Metric.DAYS_TO_COME;
        row(
                table,
                place,
                new Line(DAYS, side, name, metric),
                findings.at(place.scenario(), metric, place.service(), month),
                findings.at(reading.baseline(), metric, place.service(), month),
                findings.differenceAt(place.scenario(), metric, place.service(), month));
    }

    private void row(RowSink table, Place place, Line line, Estimate level, Estimate before, Difference difference) {
        boolean nothing = level.mean() == 0 && before.mean() == 0;
        if (!level.exists() || nothing) {
            return;
        }
        boolean compared = place.scenario() != reading.baseline();
        table.row(
                ids.scenario(place.scenario()),
                ids.service(place.service()),
                ids.year(place.year()),
                line.account(),
                line.side(),
                line.name(),
                amounts(line, level.mean(), level.low(), level.high()),
                compared ? amounts(line, difference.mean(), difference.low(), difference.high()) : List.of("", "", ""),
                level.replications());
    }
}
