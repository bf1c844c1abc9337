package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import nl.plafond.model.Plafond;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.ProviderGroup;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Sums;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * What shows that limits hurt, and is easily overlooked: money above what was agreed, care that nobody pays, people who
 * were turned away, people who cannot move on, people who went to another provider than they wanted.
 *
 * <p>Each is said of unchanged policy and of the scenario in which there is most of it.
 */
final class Signals {
    /** From this part of the admissions on there is something to say about the choice of a provider. */
    private static final double MANY = 0.10;
    /** From this part of those in care on those who cannot move on are worth mentioning. */
    private static final double SOME = 0.05;
    /** From this part of the plafond on an amount is worth mentioning. */
    private static final double MUCH = 0.005;

    /** The one that tells a share. */
    private static final String OF_ADMISSIONS = "other-provider";

    private final RunView reading;
    private final ReportTexts words;

    Signals(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** Those about people. */
    List<String> ofPeople(int service) {
        var year = new PastYear(reading);
        var date = words.notation().date(reading.dayOf(reading.lookAt()));
        var all = new ArrayList<String>();
        IntFunction<Estimate> turnedAway = s -> year.sum(s, Metric.TURNED_AWAY, service);
        say("turned-away", service, date, s -> size(turnedAway.apply(s), 0.5), s -> people(turnedAway.apply(s)))
                .ifPresent(all::add);
        say(
                        blockedBy(service),
                        service,
                        date,
                        s -> blocked(s, service),
                        s -> Figure.write(
                                Metric.Unit.CLIENTS, year.meanOf(s, Metric.BLOCKED, service), words.notation()))
                .ifPresent(all::add);
        say(
                        OF_ADMISSIONS,
                        service,
                        date,
                        s -> otherProvider(s, service),
                        s -> words.say("about", words.notation().percent(otherProvider(s, service))))
                .ifPresent(all::add);
        return all;
    }

    /** Those about money. */
    List<String> ofMoney(int service) {
        int year = reading.yearOf(reading.lookAt());
        var calendar = Integer.toString(reading.years().get(year));
        var all = new ArrayList<String>();
        IntFunction<Estimate> above = s -> ofProviders(s, ProviderMetric.PAID_ABOVE, service, year);
        IntFunction<Estimate> unpaid = s -> ofProviders(s, ProviderMetric.UNPAID, service, year);
        say(above(service), service, calendar, s -> much(above.apply(s), s, service, year), s -> money(above.apply(s)))
                .ifPresent(all::add);
        say("unpaid", service, calendar, s -> much(unpaid.apply(s), s, service, year), s -> money(unpaid.apply(s)))
                .ifPresent(all::add);
        return all;
    }

    /** Above which kind of plafond money is paid: an expectation, a room to spend, or one of both. */
    private String above(int service) {
        boolean expectation = any(Plafond.Expectation.class, service);
        boolean soft = any(Plafond.Soft.class, service);
        return expectation && soft ? "above" : soft ? "above-soft" : "above-expectation";
    }

    private boolean any(Class<? extends Plafond> kind, int service) {
        return reading.baselineFirst().stream()
                .flatMap(s -> reading.plafonds(s, service))
                .anyMatch(kind::isInstance);
    }

    private Optional<String> say(
            String key, int service, String when, IntToDoubleFunction size, IntFunction<String> written) {
        int base = reading.baseline();
        int most = base;
        for (int scenario : reading.others()) {
            most = size.applyAsDouble(scenario) > size.applyAsDouble(most) ? scenario : most;
        }
        boolean isLevel = !key.equals(OF_ADMISSIONS);
        if (size.applyAsDouble(most) <= 0 || (isLevel && new AssumedLevels(reading, words).are())) {
            return Optional.empty();
        }
        var name = words.of(reading.serviceName(service));
        var mostName = reading.letter(most) + " " + words.of(reading.name(most));
        if (size.applyAsDouble(base) <= 0) {
            return Optional.of(words.say("signal." + key + ".most", name, when, written.apply(most), mostName));
        }
        var sentence = words.say("signal." + key + ".base", name, when, written.apply(base));
        boolean more = !written.apply(most).equals(written.apply(base));
        return Optional.of(more ? sentence + " " + words.say("signal.most", mostName, written.apply(most)) : sentence);
    }

    /** How many keep a place while their care is complete, over the year; zero if they are few among those in care. */
    private double blocked(int scenario, int service) {
        var year = new PastYear(reading);
        double blocked = year.meanOf(scenario, Metric.BLOCKED, service).mean();
        return blocked >= SOME * year.meanOf(scenario, Metric.IN_CARE, service).mean() ? blocked : 0;
    }

    private String blockedBy(int service) {
        return reading.ever(Metric.FOR_DWELLING, service) ? "for-dwelling" : "blocked";
    }

    private double otherProvider(int scenario, int service) {
        var year = new PastYear(reading);
        var others = year.sum(scenario, Metric.OTHER_PROVIDER, service);
        var admissions = year.sum(scenario, Metric.ADMISSIONS, service);
        double part = admissions.mean() > 0 ? others.mean() / admissions.mean() : 0;
        return part >= MANY ? part : 0;
    }

    private Estimate ofProviders(int scenario, ProviderMetric metric, int service, int year) {
        return Sums.of(ProviderGroup.numbers(reading, service).stream()
                .map(p -> reading.findings().provider(scenario, metric, p, year))
                .toList());
    }

    /** An amount, or zero if it is small beside the plafond. */
    private double much(Estimate amount, int scenario, int service, int year) {
        var plafond = ofProviders(scenario, ProviderMetric.PLAFOND, service, year);
        return plafond.exists() ? size(amount, MUCH * plafond.mean()) : 0;
    }

    private static double size(Estimate estimate, double least) {
        return estimate.exists() && estimate.mean() >= least ? estimate.mean() : 0;
    }

    private String people(Estimate estimate) {
        return Figure.about(Metric.Unit.CLIENTS, estimate, words);
    }

    private String money(Estimate estimate) {
        return Figure.about(Metric.Unit.EURO, estimate, words);
    }
}
