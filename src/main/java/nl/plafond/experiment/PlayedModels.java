package nl.plafond.experiment;

import nl.plafond.results.Frame;

/** What an experiment plays, one replication after another: which models, and with which people. */
public interface PlayedModels {
    /** What the logbooks have rows for, the same in every replication. */
    Frame frame();

    /** The models of a replication; asked on any thread. */
    DistinctParts parts(int replication);

    /** The number of the people with which they are played: models that are played with the same number see the same people. */
    default int people(int replication) {
        return replication;
    }

    /** The same models in every replication, each time with other people. */
    static PlayedModels always(DistinctParts parts) {
        return new PlayedModels() {
            @Override
            public Frame frame() {
                return parts.frame();
            }

            @Override
            public DistinctParts parts(int replication) {
                return parts;
            }
        };
    }
}
