package nl.plafond.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.BillSplit;
import nl.plafond.model.BillSplit.ByKey;
import nl.plafond.model.BillSplit.ByResidence;
import nl.plafond.model.BillSplit.Rule;
import nl.plafond.model.BillSplit.Shift;
import nl.plafond.model.BillSplit.Smoothing;
import nl.plafond.model.Label;
import nl.plafond.model.PayerKey;
import nl.plafond.model.ServiceId;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;

/** Bills made up by hand and ways to divide them, for tests: three municipalities, m0, m1 and m2. */
final class Bills {
    private static final Label NO_LABEL = new Label("-", "-");

    private Bills() {}

    /** A frame of services over calendar years from 2023 on. */
    static Frame frame(int years, String... services) {
        return Frame.of(
                List.of(services),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023 + years, 1, 1),
                List.of("m0", "m1", "m2"));
    }

    /** A logbook of bills in euros: per service, municipality and year, the year running fastest. */
    static Logbook book(Frame frame, double... euros) {
        int municipalities = frame.municipalities().size();
        int years = frame.years().size();
        var book = new LogbookWriter(frame);
        for (int i = 0; i < euros.length; i++) {
            book.addToBill(i / years / municipalities, i / years % municipalities, i % years, euros[i]);
        }
        return book.close();
    }

    /** A key with the parts of m0, m1 and so on. */
    static PayerKey key(double... parts) {
        Map<String, Double> byName = new LinkedHashMap<>();
        IntStream.range(0, parts.length).forEach(m -> byName.put("m" + m, parts[m]));
        return new PayerKey("key", NO_LABEL, byName);
    }

    static BillSplit residence(String... services) {
        return split(new ByResidence(), services);
    }

    static BillSplit by(PayerKey key, String... services) {
        return split(new ByKey(key), services);
    }

    static BillSplit shift(Optional<PayerKey> before, PayerKey after, String from, int years, String... services) {
        return split(new Shift(before, after, LocalDate.parse(from), years), services);
    }

    /** The same with a fund. */
    static BillSplit smoothed(BillSplit split, double above, PayerKey key) {
        var fund = Optional.of(new Smoothing(above, key));
        return new BillSplit(split.id(), split.name(), split.services(), split.rule(), fund);
    }

    private static BillSplit split(Rule rule, String... services) {
        var ids = List.of(services).stream().map(ServiceId::new).toList();
        return new BillSplit(rule.getClass().getSimpleName(), NO_LABEL, ids, rule, Optional.empty());
    }
}
