package nl.plafond.web;

import java.util.Map;
import nl.plafond.report.reading.RunView;

/** Tells a page now and then how many possible futures have been played, and stops the work when it is gone. */
record Progress(PlayRequest playRequest, EventStream stream) implements VariantPlayer.Onlooker {
    private static final int EACH = 25;

    @Override
    public void played(int replications, RunView reading) throws InterruptedException {
        if (stream.isGone()) {
            throw new InterruptedException("the page is gone");
        }
        if (replications % EACH == 0) {
            stream.send("progress", Map.of("played", replications, "of", playRequest.replications()));
        }
    }
}
