package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import nl.plafond.model.Route.Waits;
import nl.plafond.model.Span;
import nl.plafond.simulation.MarkedList.Waited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstListTheoryTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "0.4, Infinity, 8, 60", "0.48, Infinity, 15, 60","0.3, Infinity, 1, 60", "0.6, 60, 6, 60", "0.6, 60, 3, 60", "0.6, 60, 12, 60", "0.4, 100, 6, 60", "0.2, 100, 5, 60","0.9, 30, 12, 60",
        "0.9, Infinity, 5, 10", "0.9, Infinity, 10, 10", "0.45, Infinity, 10, 10"
    })
    void one(double joins, double patience, int waiting, int longest) {
        var exact = new MarkedList(10, joins, 0, 20, patience, longest).inTheLongRun(waiting, 400);
        var s = service("s").referralsPerDay(joins).stay(new Span.Exponential(20)).places(10).start(10, waiting);
        if (patience < NEVER) s.patience(new Span.Exponential(patience));
        if (longest < 60) s.listStop(longest);
        show("one " + joins + " " + patience + " " + waiting + " " + longest, exact, FirstAges.of(model(s).days(2).plan(), 0, 20000));
    }

    @ParameterizedTest
    @CsvSource({"0.7, Infinity, 200, 40", "0.6, Infinity, 200, 20", "0.7, Infinity, 200, 30", "0.7, Infinity, 200, 50", "0.7, 500, 100, 18"})
    void grown(double joins, double patience, double days, int waiting) {
        var exact = new MarkedList(10, joins, 0, 20, patience, 75).after(days, waiting);
        var s = service("s").referralsPerDay(joins).stay(new Span.Exponential(20)).places(10).start(10, waiting);
        if (patience < NEVER) s.patience(new Span.Exponential(patience));
        show("grown " + joins + " " + patience + " " + waiting, exact, FirstAges.of(model(s).days(2).plan(), 0, 20000));
    }

    @ParameterizedTest
    @CsvSource({"12, 4, 0.5, 10, 3", "12, 4, 0.5, 10, 6", "20,4,0.1,10,3"})
    void blocked(int firstPlaces, int secondPlaces, double goesOn, double stay, int blocked) {
        var exact = new MarkedList(secondPlaces, goesOn * firstPlaces / 10, goesOn / 10, stay, NEVER, firstPlaces).inTheLongRun(blocked, 300);
        var plan = model(
                service("first").referralsPerDay(5).stay(new Span.Exponential(10)).places(firstPlaces)
                    .then(goesOn, "second", Waits.IN_PLACE).thenHome(1 - goesOn).startBlocked(firstPlaces, "second", blocked, 100),
                service("second").stay(new Span.Exponential(stay)).places(secondPlaces).start(secondPlaces, blocked)).days(2).plan();
        show("blocked " + goesOn + " " + blocked, exact, FirstAges.of(plan, 1, 20000));
    }

    private static void show(String what, Waited exact, Sample[] drawn) {
        System.err.printf("%s: mean %.3f (%.3f +- %.3f)  shortest %.3f (%.3f +- %.3f) longest %.3f (%.3f +- %.3f)%n", what,
            exact.mean(), drawn[0].mean(), drawn[0].halfWidth99(), exact.shortest(), drawn[1].mean(), drawn[1].halfWidth99(), exact.longest(), drawn[2].mean(), drawn[2].halfWidth99());
    }
}
