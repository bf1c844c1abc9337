package nl.plafond.web;

import java.util.List;

/** The models that one can choose, in the order in which they are offered. */
record ServedModels(List<WatchedModel> all) {
    ServedModels {
        all = List.copyOf(all);
    }

    /**
     * The model of that name as its files are now; fails with words for the asker if there is none, if something is wrong with
     * its files, or if they are not those that the asker knows.
     *
     * @param print what the asker knows of the files; empty if that is nothing yet
     */
    ServedModel find(String id, String print) {
        var region = all.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(404, "no-model", id))
                .now();
        if (!print.isEmpty() && !print.equals(region.print())) {
            throw new RefusedException(409, "model-changed");
        }
        return region;
    }
}
