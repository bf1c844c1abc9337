package nl.plafond.report.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.plafond.model.programme.Booked;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.report.programme.Misprint.Kind;
import nl.plafond.report.programme.Misprint.Row;

/**
 * Finds where the document of a programme contradicts itself.
 *
 * <p>Which sign a row is printed with is a habit of the document: that of most of its amounts. An amount that is read
 * against the habit has been turned.
 */
public final class Misprints {
    /** Amounts in whole euros add up to the euro. */
    private static final double EURO = 0.5;
    /** 160.000 and -1.538.246. */
    private static final Pattern PLAIN = Pattern.compile("[-\u2212+]?\\s?\\d{1,3}(\\.\\d{3})*(,\\d+)?");

    private final List<ProgrammeMeasure> measures;

    private Misprints(List<ProgrammeMeasure> measures) {
        this.measures = measures;
    }

    /** All of them, measure by measure and year by year. */
    public static List<Misprint> of(List<ProgrammeMeasure> measures) {
        return new Misprints(measures).all();
    }

    private List<Misprint> all() {
        var found = new ArrayList<Misprint>();
        for (int m = 0; m < measures.size(); m++) {
            for (var booked : measures.get(m).booked()) {
                for (var row : Row.values()) {
                    cell(m, booked, row, found);
                }
                sum(m, booked, found);
            }
        }
        return found;
    }

    private void cell(int measure, Booked booked, Row row, List<Misprint> found) {
        var amount = amount(row).apply(booked);
        var none = OptionalDouble.empty();
        if (amount.euros().isEmpty()) {
            found.add(new Misprint(measure, booked.year(), row, amount.printed(), none, none, Kind.MISSING));
        } else if (isTurned(amount, row)) {
            var printed = OptionalDouble.of(-amount.euros().getAsDouble());
            found.add(new Misprint(measure, booked.year(), row, amount.printed(), amount.euros(), printed, Kind.SIGN));
        } else if (!PLAIN.matcher(amount.printed().strip()).matches()) {
            found.add(new Misprint(measure, booked.year(), row, amount.printed(), amount.euros(), none, Kind.WRITING));
        }
    }

    private static void sum(int measure, Booked booked, List<Misprint> found) {
        boolean parts =
                booked.cost().euros().isPresent() || booked.saving().euros().isPresent();
        var net = booked.net().euros();
        if (parts && net.isPresent() && Math.abs(net.getAsDouble() - booked.sum()) >= EURO) {
            found.add(new Misprint(
                    measure,
                    booked.year(),
                    Row.NET,
                    booked.net().printed(),
                    net,
                    OptionalDouble.of(booked.sum()),
                    Kind.SUM));
        }
    }

    private boolean isTurned(Booked.Amount amount, Row row) {
        double euros = amount.euros().orElse(0);
        return euros != 0 && (minus(amount) != (euros < 0)) != againstTheSign(row);
    }

    /** Whether most amounts of a row are printed with another sign than they are read with. */
    private boolean againstTheSign(Row row) {
        int against = 0;
        int with = 0;
        for (var measure : measures) {
            for (var booked : measure.booked()) {
                var amount = amount(row).apply(booked);
                double euros = amount.euros().orElse(0);
                if (euros != 0) {
                    boolean differs = minus(amount) != (euros < 0);
                    against += differs ? 1 : 0;
                    with += differs ? 0 : 1;
                }
            }
        }
        return against > with;
    }

    private static boolean minus(Booked.Amount amount) {
        var text = amount.printed().strip();
        return text.startsWith("-") || text.startsWith("\u2212") || text.startsWith("\u2013");
    }

    private static Function<Booked, Booked.Amount> amount(Row row) {
        return switch (row) {
            case COST -> Booked::cost;
            case SAVING -> Booked::saving;
            case NET -> Booked::net;
        };
    }
}
