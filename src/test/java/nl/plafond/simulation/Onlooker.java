package nl.plafond.simulation;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.vocabulary.Metric;

/** An observer that also sees where everyone is and keeps the logbook. */
class Onlooker extends Observer {
    RegionState region;
    Logbook book;

    /** Plays a replication and looks on. */
    void play(Plan plan, long seed, int replication) {
        var buffers = new Buffers();
        region = buffers.empty(plan, true);
        book = Simulation.replication(region, seed, replication, this, buffers).play();
    }

    /** The sum of a metric over the months from a number on. */
    double sum(Metric metric, int service, int fromMonth) {
        double sum = 0;
        for (int month = fromMonth; month < book.frame().months().size(); month++) {
            sum += book.at(metric, service, month);
        }
        return sum;
    }
}
