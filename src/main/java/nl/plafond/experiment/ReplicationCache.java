package nl.plafond.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.plafond.model.CareModel;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.Plan;
import nl.plafond.simulation.Planner;

/**
 * What has been played of a model as it is, kept for those who play a variant of it: the parts that a variant leaves alone
 * need not be played again.
 *
 * <p>Several experiments may use it at once. It holds a part of the memory and no more; what does not fit is played again, with
 * the same outcome to the last bit.
 */
public final class ReplicationCache {
    private final long seed;
    private final Room room;
    private final Planner planner = new Planner();
    private final Map<CareModel, Plan> plans = new HashMap<>();
    private final Map<Plan, AtomicReferenceArray<Logbook>> played = new HashMap<>();
    private volatile boolean cleared;

    /**
     * An empty cache.
     *
     * @param model the model as it is
     * @param seed the seed that all experiments with this cache have
     * @param replications of how many replications, the first ones, it keeps what was played
     * @param room where it keeps them
     */
    public ReplicationCache(CareModel model, long seed, int replications, Room room) {
        this.seed = seed;
        this.room = room;
        for (var part : model.separated()) {
            var plan = planner.plan(part);
            plans.put(part, plan);
            played.put(plan, new AtomicReferenceArray<>(replications));
        }
    }

    /** A list for variants of the model; what they leave alone has the plans of this cache. */
    public DistinctParts list(List<CareModel> models) {
        return DistinctParts.of(models, planner, plans);
    }

    long seed() {
        return seed;
    }

    /** What was played of a part, if it is kept. */
    Optional<Logbook> find(Plan part, int replication) {
        var kept = played.get(part);
        return kept == null || replication >= kept.length()
                ? Optional.empty()
                : Optional.ofNullable(kept.get(replication));
    }

    /** Keeps what was played of a part, if it is one of the model as it is and there is room. */
    void keep(Plan part, int replication, Logbook logbook) {
        var kept = played.get(part);
        if (cleared || kept == null || replication >= kept.length() || !room.take(logbook.bytes())) {
            return;
        }
        if (!kept.compareAndSet(replication, null, logbook)) {
            room.giveBack(logbook.bytes());
        } else if (cleared) {
            drop(kept, replication);
        }
    }

    /** Lets go of all that is kept, and keeps nothing any more: the model is of no more use. Who still plays with it may go on. */
    public void clear() {
        cleared = true;
        for (var kept : played.values()) {
            for (int replication = 0; replication < kept.length(); replication++) {
                drop(kept, replication);
            }
        }
    }

    private void drop(AtomicReferenceArray<Logbook> kept, int replication) {
        var logbook = kept.getAndSet(replication, null);
        if (logbook != null) {
            room.giveBack(logbook.bytes());
        }
    }

    /** Memory that shelves share. */
    public static final class Room {
        private final long size;
        private final AtomicLong taken = new AtomicLong();

        /** Room for so many bytes. */
        public Room(long size) {
            this.size = size;
        }

        /** How many bytes are in use. */
        public long taken() {
            return taken.get();
        }

        private boolean take(long bytes) {
            if (taken.addAndGet(bytes) <= size) {
                return true;
            }
            giveBack(bytes);
            return false;
        }

        private void giveBack(long bytes) {
            taken.addAndGet(-bytes);
        }
    }
}
