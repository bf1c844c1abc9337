package nl.plafond.bench;

import java.util.Map;

/** One engine on one work, in a Java machine of its own: it warms up, plays for a while and prints its figures. */
final class PlayTrial {
    private PlayTrial() {}

    /**
     * Plays.
     *
     * @param arguments the engine, the work, and how many seconds of processor time it plays once it is warm
     */
    public static void main(String[] arguments) throws Exception {
        var engine = Engine.of(arguments[0], arguments[1]);
        double seconds = Double.parseDouble(arguments[2]);
        int replication = 0;
        for (var warm = new Stopwatch();
                replication == 0 || warm.milliseconds() < 1000 * Settings.WARMING * seconds;
                replication++) {
            engine.play(replication);
        }
        int played = 0;
        double sum = 0;
        double squares = 0;
        var watch = new Stopwatch();
        for (; played == 0 || watch.milliseconds() < 1000 * seconds; played++) {
            double list = engine.play(replication + played);
            sum += list;
            squares += list * list;
        }
        double milliseconds = watch.milliseconds() / played;
        double kilobytes = watch.kilobytes() / played;
        new Figures(Map.of(
                        "milliseconds", milliseconds,
                        "kilobytes", kilobytes,
                        "clients", engine.clients(),
                        "played", (double) played,
                        "sum", sum,
                        "squares", squares))
                .print();
    }
}
