package nl.plafond.report;

import java.util.List;
import nl.plafond.model.Label;
import nl.plafond.report.reading.RunView;

/** The made-up run, made once for all tests. */
public final class Examples {
    public static final RunView READING = Example.reading();
    public static final RunView PROGRAMME = Example.withProgramme();

    private Examples() {}

    /** The same region with only its first scenarios played. */
    public static RunView first(int scenarios) {
        var model = Example.model();
        var played = Example.scenarios().subList(0, scenarios);
        return RunView.of(model, played, Example.findings(model, played, 12), Example.run());
    }

    /** The number of a scenario of which chance makes as much as policy. */
    public static final int NOISE = 6;

    /** The same region with unchanged policy and one other scenario of the run. */
    public static RunView with(int scenario) {
        var model = Example.model();
        var played = List.of(Example.scenarios().get(0), Example.scenarios().get(scenario));
        return RunView.of(model, played, Example.some(model, List.of(0, scenario), 40), Example.run());
    }

    /** The same region with another name for its first service. */
    public static RunView named(String housing) {
        var model = Example.model(new Label(housing, housing));
        var scenarios = Example.scenarios();
        return RunView.of(model, scenarios, Example.findings(model, scenarios, 3), Example.run());
    }
}
