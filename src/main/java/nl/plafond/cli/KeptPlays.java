package nl.plafond.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammePlays;
import nl.plafond.model.questions.Questions;
import nl.plafond.results.FigureRecorder;
import nl.plafond.results.KeptFigure;
import nl.plafond.results.KeptPlay;
import nl.plafond.results.Logbook;
import nl.plafond.results.PlayKind;
import nl.plafond.vocabulary.Metric;

/** Has figures kept of what a run plays, future by future: what the questions ask, and of each year a course. */
final class KeptPlays {
    /** Of the parts of a programme the money, which is what was booked. */
    private static final Set<Metric> OF_PROGRAMME = Set.of(Metric.COST_TOTAL);

    /** Before the name of a measure: all adopted ones up to it, in the order of introduction. */
    private static final String UP_TO = "up-to.";

    private final CareModel model;

    private KeptPlays(CareModel model) {
        this.model = model;
    }

    /** What is kept of each play, in the order of the logbooks without unchanged policy as the programme plays it. */
    static List<KeptPlay> of(Selection selection, Questions questions, Optional<ProgrammePlays> programme) {
        var kept = new KeptPlays(selection.model());
        return Stream.concat(
                        KeptPlay.of(selection.scenarios(), selection.model(), questions).stream(),
                        programme.stream().flatMap(p -> kept.programme()))
                .toList();
    }

    /** Hands over the logbooks of a future, without unchanged policy as the programme plays it: it is the first scenario. */
    static void add(FigureRecorder recorder, int scenarios, PlayKind kind, int number, List<Logbook> books) {
        recorder.add(
                kind,
                number,
                IntStream.range(0, books.size())
                        .filter(play -> play != scenarios)
                        .mapToObj(books::get)
                        .toList());
    }

    private Stream<KeptPlay> programme() {
        var programme = model.programme();
        var plays = new ArrayList<KeptPlay>();
        programme.measures().forEach(measure -> plays.add(part(measure.id(), measure.alone())));
        var adopted = programme.adopted();
        for (int count = 1; count <= adopted.size(); count++) {
            boolean isAll = count == adopted.size();
            // What a step does to each service is told by the measure alone; what the steps come to, by all services
            // together.
            plays.add(
                    isAll
                            ? part(Programme.TOGETHER, programme.together())
                            : new KeptPlay(
                                    UP_TO + adopted.get(count - 1).id(),
                                    Set.of(KeptFigure.ALL),
                                    OF_PROGRAMME,
                                    List.of()));
        }
        return plays.stream();
    }

    private KeptPlay part(String name, Scenario scenario) {
        return new KeptPlay(
                name,
                scenario.concerns(model).stream().map(ServiceId::value).collect(Collectors.toSet()),
                OF_PROGRAMME,
                List.of());
    }
}
