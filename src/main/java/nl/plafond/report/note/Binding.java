package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.KeptOut;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** Says which limit keeps people out, and when: the plafond, a lack of places, or none. */
record Binding(Asked asked, ReportTexts words) {
    /** Less than so many people a year is nobody. */
    private static final double HALF_A_PERSON = 0.5;

    /** One scenario in a year, and which part of it each limit kept somebody out. */
    private record Bound(int scenario, int year, KeptOut keptOut) {
        double of(boolean isPlafond) {
            return isPlafond ? keptOut.plafond() : keptOut.places();
        }

        boolean by(boolean isPlafond) {
            return isPlafond ? keptOut.byPlafond() : keptOut.byPlaces();
        }
    }

    /** What binds at the moment of the first contrast and at the end, without and with the scenario that it is about. */
    String sentence(Contrast lead) {
        int service = service(lead);
        int year = asked.year(lead);
        return reading().service(asked.against(), service).dutyToPlace()
                ? elsewhere(lead, service, year)
                : limits(lead, service, year);
    }

    private RunView reading() {
        return asked.reading();
    }

    /** The service that the question is about; of several the one whose list it moves most. */
    private int service(Contrast lead) {
        var services = asked.services().isEmpty() ? reading().services() : asked.services();
        int month = lead.figures().get(0).last();
        return services.stream()
                .max(Comparator.comparingDouble(s -> Math.abs(middle(lead.scenario(), s, Metric.WAITING, month))
                        + Math.abs(middle(lead.scenario(), s, Metric.ELSEWHERE, month))))
                .orElse(0);
    }

    private double middle(int scenario, int service, Metric metric, int month) {
        double middle = asked.contrast(scenario, List.of(KeptFigure.atEnd(service, metric, month)))
                .middle();
        return Double.isNaN(middle) ? 0 : middle;
    }

    private String limits(Contrast lead, int service, int year) {
        int last = lastWholeYear(year);
        var all = Stream.of(asked.against(), lead.scenario())
                .distinct()
                .flatMap(s -> Stream.of(year, last).distinct().map(y -> bound(s, service, y)))
                .toList();
        var said = Stream.of(true, false)
                .filter(isPlafond -> all.stream().anyMatch(b -> b.by(isPlafond)))
                .map(isPlafond -> limit(all, isPlafond))
                .toList();
        return said.isEmpty()
                ? words.say("note.binds.none", scope(service), texts().named(scenarios(all)), years(year, last))
                : words.say(
                        "note.binds" + (said.size() > 1 ? "" : said.get(0).isPlafond() ? ".plafond" : ".places"),
                        scope(service),
                        String.join("; ", said.stream().map(Said::text).toList()));
    }

    private record Said(boolean isPlafond, String text) {}

    /** "het plafond houdt met “A” in 2024 66% van de tijd de deur dicht (in 2030 70%), met “B” 63% (54%)". */
    private Said limit(List<Bound> all, boolean isPlafond) {
        var shares =
                all.stream().map(bound -> share(bound.of(isPlafond))).distinct().toList();
        if (shares.size() == 1 && all.size() > 1) {
            var years = words.list(all.stream()
                    .map(Bound::year)
                    .distinct()
                    .map(String::valueOf)
                    .toList());
            var same = words.say("note.binds.same", texts().named(scenarios(all)), years, shares.get(0));
            return new Said(isPlafond, words.say(key(isPlafond), same));
        }
        var said = new ArrayList<String>();
        for (int scenario : scenarios(all)) {
            var of = all.stream().filter(b -> b.scenario() == scenario).toList();
            var first = of.get(0);
            var last = of.get(of.size() - 1);
            var key = "note.binds.part" + (said.isEmpty() ? ".first" : "") + (of.size() > 1 ? "" : ".once");
            said.add(words.say(
                    key,
                    texts().named(scenario),
                    String.valueOf(first.year()),
                    share(first.of(isPlafond)),
                    String.valueOf(last.year()),
                    share(last.of(isPlafond))));
        }
        return new Said(isPlafond, words.say(key(isPlafond), String.join(", ", said)));
    }

    private static String key(boolean isPlafond) {
        return "note.binds." + (isPlafond ? "the-plafond" : "the-places");
    }

    private static List<Integer> scenarios(List<Bound> all) {
        return all.stream().map(Bound::scenario).distinct().toList();
    }

    private String years(int first, int last) {
        return first == last
                ? words.say("asked.year", first)
                : words.list(List.of(String.valueOf(first), String.valueOf(last)));
    }

    private int lastWholeYear(int year) {
        return reading().years().stream()
                .filter(y -> y >= year && reading().wholeYear(reading().years().indexOf(y)))
                .max(Comparator.naturalOrder())
                .orElse(year);
    }

    private Bound bound(int scenario, int service, int year) {
        return new Bound(
                scenario,
                year,
                new KeptOut(
                        level(scenario, service, Metric.REFUSED_BY_PLAFOND, year),
                        level(scenario, service, Metric.REFUSED_BY_PLACES, year),
                        level(scenario, service, Metric.REFUSED_BY_STAFF, year)));
    }

    private double level(int scenario, int service, Metric metric, int year) {
        var figure = KeptFigure.ofYear(reading().findings().frame(), service, metric, year);
        double middle =
                asked.contrast(scenario, List.of(figure)).figure().after().middle();
        return Double.isNaN(middle) ? 0 : middle;
    }

    private String elsewhere(Contrast lead, int service, int year) {
        double without = level(asked.against(), service, Metric.OVERFLOW, year);
        double with = level(lead.scenario(), service, Metric.OVERFLOW, year);
        return without < HALF_A_PERSON && with < HALF_A_PERSON
                ? words.say("note.binds.elsewhere.never", scope(service), year)
                : words.say(
                        "note.binds.elsewhere",
                        scope(service),
                        year,
                        texts().named(asked.against()),
                        number(without),
                        texts().named(lead.scenario()),
                        number(with));
    }

    private String number(double people) {
        return people < HALF_A_PERSON
                ? words.say("note.hardly-ever")
                : words.say("note.times", words.notation().number(people, 0));
    }

    private String share(double part) {
        return words.notation().percent(part);
    }

    private String scope(int service) {
        return texts().scope(service);
    }

    private ContrastText texts() {
        return new ContrastText(reading(), words);
    }
}
