package nl.plafond.web;

import java.util.List;

/** The models that one can choose, in the order in which they are offered. */
record Regions(List<Region> all) {
    Regions {
        all = List.copyOf(all);
    }

    /** The model of that name; fails with words for the asker if there is none. */
    Region find(String id) {
        return all.stream()
                .filter(r -> r.model().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(404, "no-model", id));
    }
}
