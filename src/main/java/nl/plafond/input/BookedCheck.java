package nl.plafond.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.words.Phrase;

/** Checks what a document books: its years, and whether each amount is read with the digits that are printed. */
final class BookedCheck {
    private static final List<String> ROWS = List.of("cost", "saving", "net");

    private final Spot booked;
    private final Region region;
    private final Complaints complaints;

    BookedCheck(Spot booked, Region region) {
        this.booked = booked;
        this.region = region;
        this.complaints = region.complaints();
    }

    void check() {
        years(booked.at("years"));
        if (ROWS.stream().noneMatch(row -> booked.at(row).exists()) && !booked.hasBrokenKey()) {
            complaints.add(Complaints.about(booked, Phrase.of("found.nothing-booked"))
                    .expected("expected.row")
                    .error());
        }
        ROWS.stream().map(booked::at).filter(Spot::isSound).forEach(this::row);
    }

    private void years(Spot years) {
        if (!years.isSound()) {
            return;
        }
        int previous = Integer.MIN_VALUE;
        for (var year : years.items()) {
            int number = Quantity.whole(year);
            if (number <= previous) {
                complaints.add(Complaints.about(year, Shown.found(year.node()))
                        .expected("expected.later-year", String.valueOf(previous))
                        .error());
            } else {
                new PeriodCheck(region).year(year, number);
            }
            previous = number;
        }
    }

    private void row(Spot row) {
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

    private void complainLength(Spot list) {
        complaints.add(Complaints.about(
                        list,
                        Phrase.of("found.items", String.valueOf(list.items().size())))
                .expected(
                        "expected.as-many-as-years",
                        String.valueOf(booked.at("years").items().size()))
                .error());
    }

    private void cell(Spot read, String text) {
        var printed = new Printed(text);
        var amount = printed.amount();
        if (read.node().isNull()) {
            if (printed.isAmount()) {
                complain(read, "expected.amount-printed", text, shown(amount.orElseThrow(), false));
            }
        } else if (amount.isEmpty()) {
            complain(read, "expected.no-amount", text, "null");
        } else if (read.node().decimalValue().abs().compareTo(amount.get()) != 0) {
            boolean below = read.number().filter(n -> n < 0).isPresent();
            complain(read, "expected.digits-printed", text, shown(amount.get(), below));
        }
    }

    private void complain(Spot read, String expected, String printed, String suggestion) {
        complaints.add(Complaints.about(read, Shown.found(read.node()))
                .expected(expected, Shown.quoted(printed))
                .suggest("suggest.write", suggestion)
                .error());
    }

    private static String shown(BigDecimal amount, boolean below) {
        return (below ? "-" : "") + amount.toPlainString();
    }
}
