package nl.plafond.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.plafond.model.BillSplit;
import nl.plafond.model.BillSplit.ByKey;
import nl.plafond.model.BillSplit.Shift;
import nl.plafond.model.PayerKey;
import nl.plafond.model.ServiceId;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;

/**
 * One way to divide the bills of a region, worked out for the municipalities of a frame, in whole cents.
 *
 * <p>What a service costs in a year is rounded to cents once, from the sum of the bills by residence. Every division
 * divides that same amount without losing a cent, so that the region pays the same under all of them.
 */
final class Division {
    private final List<Integer> calendar;
    private final int municipalities;
    private final boolean[] covered;
    private final Rule rule;
    private final Optional<EqualisationFund> fund;

    private Division(Frame frame, boolean[] covered, Rule rule, Optional<EqualisationFund> fund) {
        calendar = frame.years();
        municipalities = frame.municipalities().size();
        this.covered = covered;
        this.rule = rule;
        this.fund = fund;
    }

    /** Each municipality pays for its own residents. */
    static Division byResidence(Frame frame) {
        return new Division(frame, new boolean[frame.own()], Division::residence, Optional.empty());
    }

    /**
     * The division that a model describes.
     *
     * @throws IllegalArgumentException if it uses a key that gives none of the municipalities a part
     */
    static Division of(BillSplit split, Frame frame) {
        var covered = new boolean[frame.own()];
        for (int s = 0; s < covered.length; s++) {
            covered[s] = split.covers(new ServiceId(frame.services().get(s)));
        }
        var fund = split.smoothing().map(smoothing -> new EqualisationFund(smoothing, frame));
        return new Division(frame, covered, rule(split.rule(), frame), fund);
    }

    private static Rule rule(BillSplit.Rule rule, Frame frame) {
        if (rule instanceof ByKey key) {
            return byKey(key.key(), frame);
        } else if (rule instanceof Shift shift) {
            var before = shift.before().map(key -> byKey(key, frame)).orElse(Division::residence);
            var after = byKey(shift.after(), frame);
            return (bills, total, year) -> {
                double part = shift.part(year);
                var old = before.amounts(bills, total, year);
                var young = after.amounts(bills, total, year);
                var amounts = new double[old.length];
                Arrays.setAll(amounts, m -> (1 - part) * old[m] + part * young[m]);
                return amounts;
            };
        }
        return Division::residence;
    }

    private static double[] residence(double[] bills, long total, int year) {
        return bills;
    }

    private static Rule byKey(PayerKey key, Frame frame) {
        var parts = parts(key, frame);
        return (bills, total, year) -> amounts(total, parts);
    }

    static double[] amounts(long total, double[] parts) {
        return Arrays.stream(parts).map(part -> total * part).toArray();
    }

    /** The parts of the municipalities of the frame in a key, together 1. */
    static double[] parts(PayerKey key, Frame frame) {
        var parts = frame.municipalities().stream().mapToDouble(key::part).toArray();
        double sum = Arrays.stream(parts).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("key " + key.id() + " gives no municipality a part");
        }
        return Arrays.stream(parts).map(part -> part / sum).toArray();
    }

    /** What each municipality pays in a year for all services together, in cents. */
    long[] bills(Logbook book, int year) {
        return together(service -> part(ServiceBill.of(book, service, year), service, year));
    }

    /** What each municipality pays for one service in a year, in cents, before a fund smooths it. */
    long[] part(ServiceBill bill, int service, int year) {
        return covered[service]
                ? CentApportionment.spread(bill.total(), rule.amounts(bill.cents(), bill.total(), calendar.get(year)))
                : bill.byResidence();
    }

    /** What each municipality pays for all services together, in cents, from its parts of each of them. */
    long[] together(IntFunction<long[]> parts) {
        var divided = new long[municipalities];
        var others = new long[municipalities];
        for (int service = 0; service < covered.length; service++) {
            add(covered[service] ? divided : others, parts.apply(service));
        }
        var paid = fund.map(f -> f.smooth(divided)).orElse(divided);
        add(paid, others);
        return paid;
    }

    static void add(long[] sum, long[] more) {
        for (int m = 0; m < sum.length; m++) {
            sum[m] += more[m];
        }
    }

    /** How the bill of one service in one year is divided. */
    private interface Rule {
        /**
         * What each municipality would pay if cents could be split.
         *
         * @param bills by residence, in cents
         * @param total all of them together, in whole cents
         * @param year the calendar year
         */
        double[] amounts(double[] bills, long total, int year);
    }
}
