package nl.plafond.web;

import java.util.List;
import java.util.TreeMap;

/** Every setting of some controls together; of two settings that follow each other only the last control differs, if it can. */
public record PlayedGrid(List<GridAxis> axes) {
    public PlayedGrid {
        axes = List.copyOf(axes);
    }

    /** How many settings there are; one if there is no control. */
    public int size() {
        return axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
    }

    /** What a setting changes, by the name of the control. */
    TreeMap<String, String> settings(int number) {
        var settings = new TreeMap<String, String>();
        int rest = number;
        for (int i = axes.size() - 1; i >= 0; i--) {
            var axis = axes.get(i);
            var value = axis.values().get(rest % axis.values().size());
            rest /= axis.values().size();
            if (!value.equals(GridAxis.start(axis.control()))) {
                settings.put(axis.control().id(), value);
            }
        }
        return settings;
    }
}
