package nl.plafond.report;

import nl.plafond.model.Label;
import nl.plafond.report.reading.Reading;

/** The made-up run, made once for all tests. */
public final class Examples {
    public static final Reading READING = Example.reading();
    public static final Reading PROGRAMME = Example.withProgramme();

    private Examples() {}

    /** The same region with only its first scenarios played. */
    public static Reading first(int scenarios) {
        var model = Example.model();
        var played = Example.scenarios().subList(0, scenarios);
        return Reading.of(model, played, Example.findings(model, played, 3), Example.run());
    }

    /** The same region with another name for its first service. */
    public static Reading named(String housing) {
        var model = Example.model(new Label(housing, housing));
        var scenarios = Example.scenarios();
        return Reading.of(model, scenarios, Example.findings(model, scenarios, 3), Example.run());
    }
}
