package nl.plafond.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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
    /** Stands for the model's own values, beside the numbers of futures. */
    private static final int AT_VALUES = -1;
    /** A plan takes about as much memory as so many logbooks of its services. */
    private static final int LOGBOOKS_OF_A_PLAN = 2;

    private final long seed;
    private final int most;
    private final Room room;
    private final Planner planner = new Planner();
    /** The plans of what is played of the model as it is, in each future, by part. */
    private final Map<Integer, Map<CareModel, Plan>> plans = new ConcurrentHashMap<>();
    /** What was played, by plan and then by people. */
    private final Map<Plan, Map<Integer, Logbook>> played = new ConcurrentHashMap<>();

    private volatile boolean cleared;

    /**
     * An empty cache.
     *
     * @param model the model as it is
     * @param seed the seed that all experiments with this cache have
     * @param replications of how many replications or futures, the first ones, it keeps what was played
     * @param room where it keeps them
     */
    public ReplicationCache(CareModel model, long seed, int replications, Room room) {
        this.seed = seed;
        this.most = replications;
        this.room = room;
        known(AT_VALUES, model, planner);
    }

    /** The plans of the parts of the model as it is in a future; they grow, as a page may look at another part of it. */
    private Map<CareModel, Plan> known(int future, CareModel model, Planner with) {
        var known = plans.computeIfAbsent(future, f -> new ConcurrentHashMap<>());
        model.separated()
                .forEach(part -> known.computeIfAbsent(part, p -> {
                    var plan = with.plan(p);
                    played.put(plan, new ConcurrentHashMap<>());
                    return plan;
                }));
        return known;
    }

    /** A list for variants of the model; what they leave alone has the plans of this cache. */
    public DistinctParts list(List<CareModel> models) {
        return DistinctParts.of(models, planner, plans.get(AT_VALUES));
    }

    /**
     * A list for variants of the model in a future; what they leave alone has the plans of this cache.
     *
     * @param model the model as it is in that future, or a part of it
     * @param models what is played: variants, the model itself among them or not, or the same part of each
     */
    public DistinctParts list(int future, CareModel model, List<CareModel> models) {
        var own = new Planner();
        if (future >= most) {
            return DistinctParts.of(models, own, Map.of());
        }
        return DistinctParts.of(models, own, known(future, model, own));
    }

    long seed() {
        return seed;
    }

    /** What was played of a part, if it is kept. */
    Optional<Logbook> find(Plan part, int people) {
        return Optional.ofNullable(played.get(part)).map(kept -> kept.get(people));
    }

    /** Keeps what was played of a part, if it is one of the model as it is and there is room. */
    void keep(Plan part, int people, Logbook logbook) {
        var kept = played.get(part);
        if (cleared || kept == null || people >= most || !room.take(size(logbook))) {
            return;
        }
        if (kept.putIfAbsent(people, logbook) != null) {
            room.giveBack(size(logbook));
        } else if (cleared) {
            drop(kept);
        }
    }

    private static long size(Logbook logbook) {
        return (1 + LOGBOOKS_OF_A_PLAN) * logbook.bytes();
    }

    /** Lets go of all that is kept, and keeps nothing any more: the model is of no more use. Who still plays with it may go on. */
    public void clear() {
        cleared = true;
        played.values().forEach(this::drop);
        plans.keySet().removeIf(future -> future != AT_VALUES);
    }

    private void drop(Map<Integer, Logbook> kept) {
        kept.keySet().forEach(people -> {
            var logbook = kept.remove(people);
            if (logbook != null) {
                room.giveBack(size(logbook));
            }
        });
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
