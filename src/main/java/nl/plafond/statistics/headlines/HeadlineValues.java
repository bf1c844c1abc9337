package nl.plafond.statistics.headlines;

import java.util.Arrays;
import nl.plafond.results.FigureTable;
import nl.plafond.results.PlayKind;
import nl.plafond.statistics.headlines.Headline.Reading;

/** What headlines were in everything that was played, from the table in which that is kept. */
public record HeadlineValues(FigureTable table) {
    /** The difference in each future of a kind, in their order; not a number where one of both figures does not exist. */
    public double[] differences(Headline headline, PlayKind kind) {
        var of = levels(headline.of(), kind);
        var against = levels(headline.against(), kind);
        for (int future = 0; future < of.length; future++) {
            of[future] -= against[future];
        }
        return of;
    }

    /** A figure of a scenario in each future of a kind, in their order; not a number where it does not exist. */
    public double[] levels(Reading reading, PlayKind kind) {
        var figures = reading.figures();
        var sum = table.values(reading.scenario(), figures.get(0), kind);
        for (var figure : figures.subList(1, figures.size())) {
            var more = table.values(reading.scenario(), figure, kind);
            Arrays.setAll(sum, future -> sum[future] + more[future]);
        }
        Arrays.setAll(sum, future -> sum[future] / figures.size());
        return sum;
    }
}
