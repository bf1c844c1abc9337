package nl.plafond.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The parts that JMH times: nanoseconds by the clock, in so many Java machines of their own as there are rounds. */
final class SmallParts {
    private static final int ITERATIONS = 2;
    private static final int WARMING = 4;

    private SmallParts() {}

    static Table table(Settings settings) throws RunnerException {
        var table = new Table("part", "case", "ns");
        measured(settings).forEach(result -> {
            var parameters = result.getParams();
            var cases = parameters.getParamsKeys().stream()
                    .map(key -> key + " " + parameters.getParam(key))
                    .toList();
            var name = parameters.getBenchmark();
            table.row(
                    name.substring(name.lastIndexOf('.') + 1),
                    String.join(", ", cases),
                    Table.number(result.getPrimaryResult().getScore()));
        });
        return table;
    }

    private static Collection<RunResult> measured(Settings settings) throws RunnerException {
        var time = TimeValue.milliseconds((long) (1000 * settings.seconds() / 2));
        try {
            return new Runner(new OptionsBuilder()
                            .include("nl\\.plafond\\.bench\\.\\w+\\.(" + settings.only() + ")$")
                            .forks(settings.rounds())
                            .warmupIterations(WARMING)
                            .warmupTime(time)
                            .measurementIterations(ITERATIONS)
                            .measurementTime(time)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();
        } catch (NoBenchmarksException none) {
            return List.of();
        }
    }
}
