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

/** Says which limit keeps people out, and when: the plafond, a lack of places or of staff, or none. */
record Binding(Asked asked, ReportTexts words) {
    /** Less than so many people a year is nobody. */
    private static final double HALF_A_PERSON = 0.5;

    /** What may keep people out, in the order in which it is told. */
    private enum Limit {
        PLAFOND(".plafond", "note.binds.the-plafond"),
        PLACES(".places", "note.binds.the-places"),
        STAFF(".staff", "note.binds.the-staff");

        /** The end of the name of the text that says that it is the only limit. */
        private final String alone;

        private final String key;

        Limit(String alone, String key) {
            this.alone = alone;
            this.key = key;
        }
    }

    /** One scenario in a year, and which part of it each limit kept somebody out. */
    private record Bound(int scenario, int year, KeptOut keptOut) {
        double of(Limit limit) {
            return switch (limit) {
                case PLAFOND -> keptOut.plafond();
                case PLACES -> keptOut.places();
                case STAFF -> keptOut.staff();
            };
        }

        boolean by(Limit limit) {
            return switch (limit) {
                case PLAFOND -> keptOut.byPlafond();
                case PLACES -> keptOut.byPlaces();
                case STAFF -> keptOut.byStaff();
            };
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
        var limits = Stream.of(Limit.values())
                .filter(limit -> all.stream().anyMatch(b -> b.by(limit)))
                .toList();
        return limits.isEmpty()
                ? words.say("note.binds.none", scope(service), texts().named(scenarios(all)), years(year, last))
                : words.say(
                        "note.binds" + which(limits),
                        scope(service),
                        String.join(
                                "; ",
                                limits.stream().map(limit -> said(all, limit)).toList()));
    }

    private static String which(List<Limit> limits) {
        if (limits.size() == 1) {
            return limits.get(0).alone;
        }
        return limits.contains(Limit.STAFF) ? ".several" : "";
    }

    /** "het plafond houdt met “A” in 2024 66% van de tijd de deur dicht (in 2030 70%), met “B” 63% (54%)". */
    private String said(List<Bound> all, Limit limit) {
        var shares =
                all.stream().map(bound -> share(bound.of(limit))).distinct().toList();
        if (shares.size() == 1 && all.size() > 1) {
            var years = words.list(all.stream()
                    .map(Bound::year)
                    .distinct()
                    .map(String::valueOf)
                    .toList());
            var same = words.say("note.binds.same", texts().named(scenarios(all)), years, shares.get(0));
            return words.say(limit.key, same);
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
                    share(first.of(limit)),
                    String.valueOf(last.year()),
                    share(last.of(limit))));
        }
        return words.say(limit.key, String.join(", ", said));
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
