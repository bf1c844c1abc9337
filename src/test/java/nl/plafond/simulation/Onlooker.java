package nl.plafond.simulation;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.vocabulary.Metric;

/** A watch that also sees the world it watches and keeps its logbook. */
class Onlooker extends Observer {
    Replication world;
    Logbook book;

    /** Plays a replication under its eyes. */
    void play(Plan plan, long seed, int replication) {
        world = Simulation.replication(plan, seed, replication, this, new Buffers());
        book = world.play();
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
