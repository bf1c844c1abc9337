package nl.plafond.report.programme;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.programme.BookingVerdict.Verdict;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;
import nl.plafond.vocabulary.Metric;

/** Says in one plain sentence how a booked amount compares with what the run makes of it, and why. */
public final class BookingVerdictText {
    private static final int MOST_NAMED = 2;
    /** An overlap below this part of the whole explains nothing. */
    private static final double SMALLEST_OVERLAP = 0.01;

    private final Comparison comparison;
    private final ReportTexts words;
    private final Amounts amounts;

    /** Sentences in a language. */
    public BookingVerdictText(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.words = words;
        amounts = new Amounts(words);
    }

    /**
     * A sentence in two parts.
     *
     * @param verdict how a booked amount compares with what the run makes of it
     * @param cause why; empty where nothing stands out
     */
    public record Sentence(String verdict, String cause) {
        /** The whole sentence. */
        public String whole() {
            var text = verdict + (cause.isEmpty() ? "" : ": " + cause);
            return text.endsWith(".") ? text : text + ".";
        }
    }

    /** The sentence for a measure in a year. */
    public Sentence of(int measure, int year) {
        var reason = BookingDiagnosis.of(new EvidenceCollector(comparison).of(measure, year));
        var sentence = sentence(reason, comparison.alone(measure, year));
        return reason.verdict() == Verdict.ABOUT && comparison.measure(measure).sizedFromBooking()
                ? new Sentence(sentence.verdict(), words.say("reason.sized-from-booking"))
                : sentence;
    }

    /** The sentence for all adopted measures together in a year. */
    public Sentence ofTotal(int year) {
        var together = comparison.together(year);
        var verdict = BookingDiagnosis.verdict(comparison.net(year), together);
        return new Sentence(said(verdict, together), verdict == Verdict.ABSENT ? "" : causeOfTotal(year));
    }

    /** Whether an overlap is large enough beside the whole to be a reason for it. */
    private static boolean matters(Difference gap, Difference together) {
        return Math.abs(gap.middle()) >= SMALLEST_OVERLAP * Math.abs(together.middle());
    }

    private String causeOfTotal(int year) {
        return comparison.adopted().stream()
                .flatMap(m -> EvidenceCollector.start(comparison.measure(m)).stream())
                .min(Comparator.naturalOrder())
                .filter(first -> first.getYear() > year)
                .map(first -> words.say("reason.not-yet.first", words.notation().date(first)))
                .orElseGet(() -> matters(comparison.gap(year), comparison.together(year)) ? overlap(year) : "");
    }

    /** What the measures lose by coming together; empty where that is not beyond chance. */
    public String overlap(int year) {
        var gap = comparison.gap(year);
        if (!gap.isOneWay()) {
            return "";
        }
        if (gap.middle() > 0) {
            var once = comparison.gap(Metric.COST_PROGRAMME, year);
            return once.isOneWay() && once.middle() > 0
                    ? words.say("reason.paid-once", amounts.about(gap), amounts.about(once))
                    : words.say("reason.synergy", amounts.about(gap));
        }
        var losers = losers(year);
        return losers.isEmpty()
                ? words.say("reason.overlap", amounts.about(gap))
                : words.say("reason.overlap.most", amounts.about(gap), words.list(losers));
    }

    private record Loss(int measure, double euros) {}

    /** The measures that save most less after the others than alone. */
    private List<String> losers(int year) {
        var adopted = comparison.adopted();
        return IntStream.range(0, adopted.size())
                .mapToObj(place -> loss(place, adopted.get(place), year))
                .filter(l -> l.euros() > 0)
                .sorted(Comparator.comparingDouble(l -> -l.euros()))
                .limit(MOST_NAMED)
                .map(l -> words.of(comparison.measure(l.measure()).name()))
                .toList();
    }

    private Loss loss(int place, int measure, int year) {
        var step = comparison.step(place, year);
        var alone = comparison.alone(measure, year);
        boolean apart = step.bandLow() > alone.bandHigh();
        return new Loss(measure, apart ? step.middle() - alone.middle() : 0);
    }

    Sentence sentence(BookingVerdict reason, Difference simulated) {
        var causes = reason.causes().stream().map(this::said).toList();
        return new Sentence(said(reason.verdict(), simulated), String.join("; ", causes));
    }

    private String said(Verdict verdict, Difference simulated) {
        return words.say("reason." + verdict.key(), amounts.about(simulated));
    }

    private String said(BookingVerdict.Cause cause) {
        var notation = words.notation();
        if (cause instanceof BookingVerdict.NotYet c) {
            return words.say(c.booked() ? "reason.not-yet.booked" : "reason.not-yet", notation.date(c.from()));
        } else if (cause instanceof BookingVerdict.Partly c) {
            return words.say("reason.partly", notation.date(c.from()));
        } else if (cause instanceof BookingVerdict.CostOnly) {
            return words.say("reason.cost-only");
        } else if (cause instanceof BookingVerdict.PriceOnly) {
            return words.say("reason.price-only");
        } else if (cause instanceof BookingVerdict.Refilled c) {
            var key = c.bridging() ? "reason.refilled.bridging" : "reason.refilled";
            return words.say(key, service(c.service()), amounts.people(c.list()));
        } else if (cause instanceof BookingVerdict.LongerList c) {
            return words.say("reason.longer-list", service(c.service()), amounts.people(c.list()));
        } else if (cause instanceof BookingVerdict.Later c) {
            var key = c.newcomers() ? "reason.later.newcomers" : "reason.later";
            return words.say(key, c.year(), amounts.about(c.difference()));
        } else if (cause instanceof BookingVerdict.Shifted c) {
            return words.say("reason.shifted", service(c.from()), service(c.to()), amounts.about(c.more()));
        } else if (cause instanceof BookingVerdict.InCare c) {
            var key = c.clients().middle() < 0 ? "reason.fewer" : "reason.more-people";
            return words.say(key, service(c.service()), amounts.people(c.clients()));
        } else if (cause instanceof BookingVerdict.Elsewhere c) {
            var key = c.clients().middle() < 0 ? "reason.fewer-elsewhere" : "reason.more-elsewhere";
            return words.say(key, service(c.service()), amounts.people(c.clients()));
        }
        return words.say("reason.nothing");
    }

    private String service(int service) {
        return words.of(comparison.reading().serviceName(service));
    }
}
