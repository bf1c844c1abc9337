package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.PoolPayer;
import nl.plafond.model.SharedPlaces.Pool;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.Frame;
import nl.plafond.vocabulary.Metric;

/** A pool of places of several regions as a whole, beside the part that the region has in it; none of it is in its totals. */
record PoolTables(RunView reading, ReportTexts words) {
    /** Bills are told in so many euros: nothing says how sure the shares are. */
    private static final double ROUNDED = 10_000;

    /**
     * The tables of the pool that a service has places in; none for a service with places of its own.
     *
     * @param changing the scenarios that change it
     */
    List<DataTable> of(int service, List<Integer> changing) {
        var pool = reading.service(reading.baseline(), service).pool();
        return row(service)
                .flatMap(row -> pool.map(p -> of(p, service, row, changing)))
                .orElse(List.of());
    }

    private Optional<Integer> row(int service) {
        return reading.findings().frame().pools().stream()
                .filter(pool -> pool.owner() == service)
                .map(Frame.Pool::service)
                .findFirst();
    }

    private List<DataTable> of(Pool pool, int service, int row, List<Integer> changing) {
        var tables = new ArrayList<>(new MomentTables(reading, words).ofPool(pool.name(), row, changing));
        tables.add(payers(pool, service, row, changing));
        return tables;
    }

    /** What each region pays: this one for its own people, the others what is left by their shares. */
    private DataTable payers(Pool pool, int service, int row, List<Integer> changing) {
        int year = reading.yearOf(reading.moments().get(0));
        var scenarios =
                Stream.concat(Stream.of(reading.baseline()), changing.stream()).toList();
        return new DataTable(
                new AssumedLevels(reading, words)
                        .above(words.say(
                                "pool.payers",
                                words.of(pool.name()),
                                reading.years().get(year))),
                words.say("pool.payer"),
                scenarios.stream()
                        .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                        .toList(),
                pool.payers().stream()
                        .map(payer -> new Row(
                                words.of(payer.name()),
                                scenarios.stream()
                                        .map(s -> bill(payer, pool.part(), s, service, row, year))
                                        .toList(),
                                payer.isOwn()))
                        .toList());
    }

    private Cell bill(PoolPayer payer, double part, int scenario, int service, int row, int year) {
        double own = reading.findings()
                .cost(scenario, Metric.COST_TOTAL, service, year)
                .mean();
        double all =
                reading.findings().cost(scenario, Metric.COST_TOTAL, row, year).mean();
        double bill = payer.isOwn() ? own : (all - own) * payer.share().value() / (1 - part);
        return Cell.of(words.notation().money(bill, ROUNDED));
    }
}
