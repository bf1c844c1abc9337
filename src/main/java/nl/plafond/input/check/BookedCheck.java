package nl.plafond.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.PrintedAmount;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.words.Phrase;

/** Checks what a document books: its years, and whether each amount is read with the digits that are printed. */
final class BookedCheck {
    private static final List<String> ROWS = List.of("cost", "saving", "net");

    private final Node booked;
    private final ModelContext region;
    private final Diagnostics diagnostics;

    BookedCheck(Node booked, ModelContext region) {
        this.booked = booked;
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    void check() {
        years(booked.at("years"));
        if (ROWS.stream().noneMatch(row -> booked.at(row).exists()) && !booked.hasBrokenKey()) {
            diagnostics.add(Diagnostics.about(booked, Phrase.of("found.nothing-booked"))
                    .expected("expected.row")
                    .error());
        }
        ROWS.stream().map(booked::at).filter(Node::isSound).forEach(this::row);
    }

    private void years(Node years) {
        if (!years.isSound()) {
            return;
        }
        int previous = Integer.MIN_VALUE;
        for (var year : years.items()) {
            int number = NodeValues.whole(year);
            if (number <= previous) {
                diagnostics.add(Diagnostics.about(year, ShownValue.found(year.json()))
                        .expected("expected.later-year", String.valueOf(previous))
                        .error());
            } else {
                new PeriodCheck(region).year(year, number);
            }
            previous = number;
        }
    }

    private void row(Node row) {
        var printed = row.at("printed");
        var misfits = Stream.of(printed, row.at("read"))
                .filter(list ->
                        list.items().size() != booked.at("years").items().size())
                .toList();
        if (row.exists() && booked.at("years").isSound()) {
            misfits.forEach(this::complainLength);
            if (misfits.isEmpty()) {
                IntStream.range(0, printed.items().size())
                        .forEach(i ->
                                cell(row.at("read").at(i), printed.at(i).text().orElse("")));
            }
        }
    }

    private void complainLength(Node list) {
        diagnostics.add(Diagnostics.about(
                        list,
                        Phrase.of("found.items", String.valueOf(list.items().size())))
                .expected(
                        "expected.as-many-as-years",
                        String.valueOf(booked.at("years").items().size()))
                .error());
    }

    private void cell(Node read, String text) {
        var printed = new PrintedAmount(text);
        var amount = printed.amount();
        if (read.json().isNull()) {
            if (printed.isAmount()) {
                complain(read, "expected.amount-printed", text, shown(amount.orElseThrow(), false));
            }
        } else if (amount.isEmpty()) {
            complain(read, "expected.no-amount", text, "null");
        } else if (read.json().decimalValue().abs().compareTo(amount.get()) != 0) {
            boolean below = read.number().filter(n -> n < 0).isPresent();
            complain(read, "expected.digits-printed", text, shown(amount.get(), below));
        }
    }

    private void complain(Node read, String expected, String printed, String suggestion) {
        diagnostics.add(Diagnostics.about(read, ShownValue.found(read.json()))
                .expected(expected, ShownValue.quoted(printed))
                .suggest("suggest.write", suggestion)
                .error());
    }

    private static String shown(BigDecimal amount, boolean below) {
        return (below ? "-" : "") + amount.toPlainString();
    }
}
