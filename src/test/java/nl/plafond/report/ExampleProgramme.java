package nl.plafond.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.plafond.model.BillSplit;
import nl.plafond.model.Budget;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.BudgetLine.Amounts;
import nl.plafond.model.BudgetLine.Kind;
import nl.plafond.model.BudgetLine.Scope;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.PayerKey;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.programme.Booked;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.model.programme.ProgrammeMeasureRecordBuilder;
import nl.plafond.model.programme.ProgrammePlays;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.statistics.ProgrammeFindings;
import nl.plafond.statistics.ProgrammeTally;
import nl.plafond.vocabulary.Metric;

/** The programme of the region that does not exist: four measures, one of them rejected, with misprints. */
final class ExampleProgramme {
    private static final int FIRST = 2021;
    private static final String[] NOTHING = {"", "", "", ""};

    private ExampleProgramme() {}

    static Programme programme() {
        var scenarios = Example.scenarios();
        return new Programme(
                new Label("Actieprogramma", "Action programme"),
                List.of(
                        measure(
                                "01-heronderzoek",
                                "Heronderzoek van de wachtlijst",
                                "Review of the waiting list",
                                true,
                                scenarios.get(1).measures(),
                                booked(
                                        new String[] {"", "150.000", "", ""},
                                        new String[] {"0", "-600.000", "-600.000", "-600.000"},
                                        NOTHING)),
                        measure(
                                "02-minder-instroom",
                                "Minder instroom door preventie",
                                "Less inflow by prevention",
                                true,
                                scenarios.get(4).measures(),
                                booked(
                                        new String[] {"150.000", "150.000", "150.000", "150.000"},
                                        new String[] {"0", "-400.000", "-400.000", "-400.000"},
                                        new String[] {"150.000", "-250.000", "-260.000", "--250.000"})),
                        measure(
                                "03-alternatief",
                                "Alternatieven voor gesloten jeugdhulp",
                                "Alternatives to secure care",
                                true,
                                scenarios.get(5).measures(),
                                booked(
                                        NOTHING,
                                        new String[] {"-900.000", "-900.000", "900.000", "-900.000"},
                                        new String[] {"-900.000", "-900.000", "-900.000", "-900.000"})),
                        measure(
                                "04-lager-tarief",
                                "Lager tarief voor begeleiding",
                                "Lower price for support",
                                false,
                                List.of(new ChangePrice(
                                        Example.SUPPORT, LocalDate.of(2022, 1, 1), new Change.ByShare(-0.02))),
                                booked(NOTHING, new String[] {"ntb", "ntb", "ntb", "ntb"}, NOTHING))));
    }

    /** What the town has to save, and what may be spent on housing, less a cut. */
    static Budget budget() {
        return new Budget(List.of(
                line("taakstelling", Kind.SAVINGS_TARGET, Optional.of("stad"), Set.of(), 250_000, 600_000),
                line("budget", Kind.BUDGET, Optional.empty(), Set.of(Example.HOUSING), 16e6, 16e6),
                line("korting", Kind.CUT, Optional.empty(), Set.of(Example.HOUSING), 1e6, 2e6),
                line("inkomsten", Kind.INCOME, Optional.of("dorp"), Set.of(), 9e6, 1e5)));
    }

    private static BudgetLine line(
            String id, Kind kind, Optional<String> municipality, Set<ServiceId> services, double first, double next) {
        return new BudgetLine(
                id,
                new Label("Regel " + id, "Line " + id),
                kind,
                new Scope(municipality, services, Set.of()),
                new Amounts(new TreeMap<>(Map.of(FIRST + 1, first, FIRST + 2, next)), OptionalInt.empty(), false));
    }

    private static ProgrammeMeasure measure(
            String id, String nl, String en, boolean adopted, List<Measure> measures, List<Booked> booked) {
        return ProgrammeMeasureRecordBuilder.builder()
                .id(id)
                .number(id.substring(1, 2))
                .name(new Label(nl, en))
                .question(new Label("Wat bespaart het?", "What does it save?"))
                .adopted(adopted)
                .sizedFromBooking(false)
                .measures(measures)
                .source("plan")
                .booked(booked)
                .notes(
                        adopted
                                ? List.of()
                                : List.of(new Label("Het document noemt geen bedrag.", "No amount is given.")))
                .build();
    }

    private static List<Booked> booked(String[] cost, String[] saving, String[] net) {
        return IntStream.range(0, cost.length)
                .mapToObj(i ->
                        new Booked(FIRST + i, amount(cost[i], false), amount(saving[i], true), amount(net[i], false)))
                .toList();
    }

    private static Booked.Amount amount(String printed, boolean saving) {
        var digits = printed.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return new Booked.Amount(printed, OptionalDouble.empty());
        }
        double euros = Double.parseDouble(digits);
        return new Booked.Amount(printed, OptionalDouble.of(!saving && printed.startsWith("-") ? -euros : euros));
    }

    static List<BillSplit> splits() {
        var key = new PayerKey(
                "inwoners", new Label("Naar inwoners", "By inhabitants"), Map.of("dorp", 0.25, "stad", 0.75));
        return List.of(
                split("woonplaats", "Elk voor zich", "Each for itself", new BillSplit.ByResidence()),
                split("solidair", "Samen, naar inwoners", "Together, by inhabitants", new BillSplit.ByKey(key)));
    }

    private static BillSplit split(String id, String nl, String en, BillSplit.Rule rule) {
        return new BillSplit(id, new Label(nl, en), List.of(), rule, Optional.empty());
    }

    static ProgrammeFindings findings(CareModel model, int replications) {
        var frame = Frame.of(
                model.services().stream().map(s -> s.id().value()).toList(),
                model.start(),
                model.end(),
                List.of("dorp", "stad"));
        var tally = new ProgrammeTally(frame, ProgrammePlays.of(model.programme()));
        for (int replication = 0; replication < replications; replication++) {
            tally.add(logbooks(frame, MadeUp.logbooks(frame, 7, replication)));
        }
        return tally.findings();
    }

    /** Alone, one after the other with a tenth less of each later one. */
    private static List<Logbook> logbooks(Frame frame, List<Logbook> books) {
        var tariff = new double[] {0, 0, 0, 0, 0, 0, 1};
        var all = new ArrayList<Logbook>();
        all.add(mixed(frame, books, new double[7], 0));
        all.add(mixed(frame, books, weights(1, 0, 0), 0));
        all.add(mixed(frame, books, weights(0, 1, 0), 0));
        all.add(mixed(frame, books, weights(0, 0, 1), 0));
        all.add(mixed(frame, books, tariff, 0));
        all.add(mixed(frame, books, weights(1, 0, 0), 0));
        all.add(mixed(frame, books, weights(1, 0.9, 0), 0));
        all.add(mixed(frame, books, weights(1, 0.9, 0.8), 0));
        return all;
    }

    private static double[] weights(double review, double inflow, double alternative) {
        return new double[] {0, review, 0, 0, inflow, alternative, 0};
    }

    private static Logbook mixed(Frame frame, List<Logbook> books, double[] weights, double growth) {
        int months = frame.months().size();
        int services = frame.services().size();
        var book = new LogbookWriter(frame);
        for (var metric : Metric.values()) {
            for (int service = 0; service < services; service++) {
                for (int month = 0; month < months; month++) {
                    double base = books.get(0).at(metric, service, month);
                    double value = base;
                    for (int s = 1; s < 6; s++) {
                        value += weights[s] * (books.get(s).at(metric, service, month) - base);
                    }
                    boolean cheaper = weights[6] > 0 && service == 2 && month >= 24 && metric.isCost();
                    value *= (cheaper ? 0.98 : 1) * (1 + growth * month / 12);
                    book.put(metric, service, month, value);
                }
            }
        }
        return book.close();
    }
}
