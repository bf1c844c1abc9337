package nl.plafond.bench;

/** Something that can play the reference work, or a model. */
interface Engine {
    /** Plays a replication, and says how many clients wait at its end. */
    double play(int replication);

    /** How many clients the last replication had: who was there on the first day, and who was referred. */
    double clients();

    /** The engine of this name for this work: S, L, N, a shipped region, or its limited services. */
    static Engine of(String name, String work) throws Exception {
        return switch (name) {
            case "floor" -> new Floor(ReferenceWork.scale(work), new HeapEvents());
            case "floor-buckets" -> new Floor(ReferenceWork.scale(work), new BucketEvents());
            case "ssj" -> new SsjLoop(ReferenceWork.scale(work));
            default -> FullSimulation.of(work);
        };
    }
}
