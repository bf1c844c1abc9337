package nl.plafond.report.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.plafond.report.programme.BookingVerdict.Cause;
import nl.plafond.report.programme.BookingVerdict.Verdict;
import nl.plafond.report.programme.MeasureEvidence.Effect;
import nl.plafond.report.programme.MeasureEvidence.Kind;
import nl.plafond.statistics.Difference;

/** Judges what was booked for a measure by what happened in the run. */
final class BookingDiagnosis {
    /** A booked amount within this part of itself of the simulated one is about the same, however narrow the interval. */
    static final double ABOUT = 0.02;

    /** From this part on a booked amount within the band of the futures is possible and no more than that. */
    private static final double FAR = 0.10;
    /** Care that changes by less than this part of what it costs has not changed. */
    static final double UNCHANGED = 0.005;
    /** A list that is shorter by fewer people than this is as long as it was. */
    static final double SHORTER = 0.5;
    /** A list that is longer by fewer people than this is not worth a word where money is saved. */
    static final double LONGER = 5;
    /** From this part of a saving on what another service costs more is worth mentioning. */
    static final double SHIFTED = 0.2;
    /** A saving that is larger later by this part of itself is still growing. */
    static final double GROWING = 0.25;

    /** From this part of a saving on it is named after what it is saved on. */
    static final double MOST = 0.5;

    /** Amounts that differ by less are the same to the euro. */
    private static final double EURO = 0.5;

    private static final int CAUSES = 2;

    private BookingDiagnosis() {}

    static BookingVerdict of(MeasureEvidence evidence) {
        var verdict = verdict(evidence.booked(), evidence.simulated());
        return new BookingVerdict(verdict, verdict == Verdict.ABSENT ? List.of() : causes(evidence, verdict));
    }

    /** How a booked net amount compares with a simulated one. */
    static Verdict verdict(OptionalDouble booked, Difference simulated) {
        if (simulated.replications() == 0) {
            return Verdict.ABSENT;
        }
        boolean nothing = simulated.none();
        boolean unsure = !nothing && !simulated.isOneWay();
        boolean saves = simulated.middle() < 0;
        if (booked.isEmpty()) {
            return nothing
                    ? Verdict.UNBOOKED
                    : unsure ? Verdict.UNBOOKED_UNSURE : saves ? Verdict.UNBOOKED_SAVES : Verdict.UNBOOKED_COSTS;
        }
        double net = booked.getAsDouble();
        if (Math.abs(simulated.middle() - net) < EURO && !(simulated.bandHigh() - simulated.bandLow() >= EURO)) {
            return Verdict.EXACT;
        }
        boolean inside = simulated.bandLow() <= net && net <= simulated.bandHigh();
        boolean near = Math.abs(simulated.middle() - net) <= ABOUT * Math.abs(net);
        if (unsure && inside) {
            return net == 0 ? Verdict.ABOUT : Verdict.UNKNOWN;
        }
        if (inside || near) {
            boolean far = Math.abs(simulated.middle() - net) > FAR * Math.abs(net);
            return far ? Verdict.POSSIBLE : Verdict.ABOUT;
        }
        boolean dearer = simulated.middle() > net;
        if (net < 0) {
            return nothing || unsure
                    ? Verdict.NO_SAVING
                    : !saves ? Verdict.COSTS : dearer ? Verdict.LESS : Verdict.MORE;
        }
        if (saves && !unsure) {
            return net > 0 ? Verdict.SAVES : Verdict.MORE;
        }
        return dearer ? Verdict.DEARER : Verdict.CHEAPER;
    }

    private static List<Cause> causes(MeasureEvidence evidence, Verdict verdict) {
        var certain = byItsNature(evidence, verdict);
        if (certain.isPresent()) {
            return List.of(certain.get());
        }
        if (asBooked(verdict)) {
            boolean works = evidence.start()
                    .filter(day -> day.getYear() <= evidence.year())
                    .isPresent();
            return works && evidence.kind() == Kind.PRICE ? List.of(new BookingVerdict.PriceOnly()) : List.of();
        }
        var causes = new ArrayList<Cause>();
        boolean disappoints = verdict != Verdict.MORE && verdict != Verdict.SAVES && verdict != Verdict.CHEAPER;
        longerList(evidence).ifPresent(causes::add);
        if (disappoints) {
            partly(evidence, verdict).ifPresent(causes::add);
            refilled(evidence).ifPresent(causes::add);
            later(evidence).ifPresent(causes::add);
            shifted(evidence).ifPresent(causes::add);
        }
        if (causes.isEmpty()) {
            rest(evidence).ifPresent(causes::add);
        }
        return causes.stream().limit(CAUSES).toList();
    }

    /** What follows from the measure itself, whatever happened in the run. */
    private static Optional<Cause> byItsNature(MeasureEvidence evidence, Verdict verdict) {
        var late = evidence.start().filter(day -> day.getYear() > evidence.year());
        if (evidence.kind() == Kind.NOTHING) {
            return Optional.of(new BookingVerdict.Nothing());
        }
        if (late.isPresent() && !asBooked(verdict)) {
            boolean booked = evidence.booked().orElse(0) != 0;
            return Optional.of(new BookingVerdict.NotYet(late.get(), booked));
        }
        return evidence.kind() == Kind.COST && !asBooked(verdict)
                ? Optional.of(new BookingVerdict.CostOnly())
                : Optional.empty();
    }

    private static boolean asBooked(Verdict verdict) {
        return verdict == Verdict.EXACT || verdict == Verdict.ABOUT || verdict == Verdict.POSSIBLE;
    }

    /** What can be said where nothing stands out. */
    private static Optional<Cause> rest(MeasureEvidence evidence) {
        return evidence.kind() == Kind.PRICE ? Optional.of(new BookingVerdict.PriceOnly()) : people(evidence);
    }

    /** It starts during the year, and a saving is booked. */
    private static Optional<Cause> partly(MeasureEvidence evidence, Verdict verdict) {
        boolean saving = verdict == Verdict.LESS || verdict == Verdict.NO_SAVING || verdict == Verdict.COSTS;
        return evidence.start()
                .filter(day -> saving && day.getYear() == evidence.year() && day.getDayOfYear() > 1)
                .map(BookingVerdict.Partly::new);
    }

    /** The service whose list shortens most while its care costs what it did. */
    private static Optional<Cause> refilled(MeasureEvidence evidence) {
        return evidence.effects().stream()
                .filter(Effect::limited)
                .filter(e -> e.waiting().isOneWay() && e.waiting().middle() < -SHORTER)
                .filter(e -> !e.care().isOneWay() || Math.abs(e.care().middle()) <= UNCHANGED * e.level())
                .min(Comparator.comparingDouble(e -> e.waiting().middle()))
                .map(e ->
                        new BookingVerdict.Refilled(e.service(), e.waiting(), savesBridging(evidence.simulated(), e)));
    }

    /** Whether most of what is saved is bridging care. */
    private static boolean savesBridging(Difference simulated, Effect effect) {
        return simulated.bandHigh() < 0 && effect.bridging().middle() <= MOST * simulated.middle();
    }

    /** The service whose list grows most while less is paid for its care, where money is saved. */
    private static Optional<Cause> longerList(MeasureEvidence evidence) {
        return evidence.simulated().bandHigh() < 0
                ? evidence.effects().stream()
                        .filter(Effect::limited)
                        .filter(e -> e.waiting().isOneWay() && e.waiting().middle() > LONGER)
                        .filter(e -> e.care().bandHigh() < 0)
                        .max(Comparator.comparingDouble(e -> e.waiting().middle()))
                        .map(e -> new BookingVerdict.LongerList(e.service(), e.waiting()))
                : Optional.empty();
    }

    /** A saving that is clearly larger in the last year. */
    private static Optional<Cause> later(MeasureEvidence evidence) {
        double now = Math.min(0, evidence.simulated().middle());
        return evidence.later()
                .filter(l -> l.difference().isOneWay() && l.difference().middle() < 0)
                .filter(l -> l.difference().middle() < (1 + GROWING) * now)
                .map(l -> new BookingVerdict.Later(l.year(), l.difference(), l.newcomers()));
    }

    /** Care that costs more in another service than the one where it costs most less. */
    private static Optional<Cause> shifted(MeasureEvidence evidence) {
        var by = Comparator.<Effect>comparingDouble(e -> e.care().middle());
        var certain =
                evidence.effects().stream().filter(e -> e.care().isOneWay()).toList();
        var less = certain.stream().min(by).filter(e -> e.care().middle() < 0);
        var more = certain.stream().max(by).filter(e -> e.care().middle() > 0);
        if (less.isEmpty() || more.isEmpty()) {
            return Optional.empty();
        }
        boolean much =
                more.get().care().middle() >= -SHIFTED * less.get().care().middle();
        return much
                ? Optional.of(new BookingVerdict.Shifted(
                        less.get().service(), more.get().service(), more.get().care()))
                : Optional.empty();
    }

    /** Where the number of clients who are in care, or placed elsewhere, changes most. */
    private static Optional<Cause> people(MeasureEvidence evidence) {
        var inCare = most(evidence, Effect::inCare);
        var elsewhere = most(evidence, Effect::elsewhere);
        double more = elsewhere.map(e -> Math.abs(e.elsewhere().middle())).orElse(0.0);
        return inCare.filter(e -> Math.abs(e.inCare().middle()) >= more)
                .<Cause>map(e -> new BookingVerdict.InCare(e.service(), e.inCare()))
                .or(() -> elsewhere.map(e -> new BookingVerdict.Elsewhere(e.service(), e.elsewhere())));
    }

    private static Optional<Effect> most(MeasureEvidence evidence, Function<Effect, Difference> clients) {
        return evidence.effects().stream()
                .filter(e -> clients.apply(e).isOneWay())
                .max(Comparator.comparingDouble(e -> Math.abs(clients.apply(e).middle())));
    }
}
