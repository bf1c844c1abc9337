package nl.plafond.model.programme;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.Label;
import nl.plafond.model.Validation;
import nl.plafond.model.measures.Scenario;

/**
 * A programme of measures in the order in which they are introduced.
 *
 * @param name the name that people see
 * @param measures all measures of its document, the rejected ones among them
 */
public record Programme(Label name, List<ProgrammeMeasure> measures) {
    /** What the scenario of all adopted measures together is called. */
    public static final String TOGETHER = "together";

    public Programme {
        Validation.requireThere("name", name, "measures", measures);
        measures = List.copyOf(measures);
        new Validation()
                .requireNoneTwice("programme", measures.stream().map(ProgrammeMeasure::id))
                .orRefuse();
    }

    /** A model without a programme. */
    public static Programme none() {
        return new Programme(new Label("", ""), List.of());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return measures.isEmpty();
    }

    /** The measures that are part of the programme, in the order of introduction. */
    public List<ProgrammeMeasure> adopted() {
        return measures.stream().filter(ProgrammeMeasure::adopted).toList();
    }

    /** All adopted measures at once. */
    public Scenario together() {
        return upTo(adopted().size());
    }

    /** The first so many of the adopted measures at once; none of them is unchanged policy. */
    public Scenario upTo(int count) {
        var measures = adopted().stream()
                .limit(count)
                .flatMap(m -> m.measures().stream())
                .toList();
        return new Scenario(TOGETHER, name, name, measures);
    }

    /** The years for which something is booked, in order. */
    public List<Integer> years() {
        return measures.stream()
                .flatMap(m -> m.booked().stream())
                .flatMap(b -> Stream.of(b.year()))
                .distinct()
                .sorted()
                .toList();
    }
}
