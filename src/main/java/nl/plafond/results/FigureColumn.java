package nl.plafond.results;

import java.util.Arrays;

/** The values of one figure in one play after another; they take room only once two of them differ. */
final class FigureColumn {
    private static final int FIRST = 64;

    private float same;
    private float[] values = {};
    private int size;

    void add(double value) {
        float number = (float) value;
        if (size == 0) {
            same = number;
        }
        if (values.length > 0 || Float.compare(number, same) != 0) {
            makeRoom();
            values[size] = number;
        }
        size++;
    }

    private void makeRoom() {
        if (size < values.length) {
            return;
        }
        int before = values.length;
        values = Arrays.copyOf(values, Math.max(FIRST, 2 * size));
        if (before == 0) {
            Arrays.fill(values, 0, size, same);
        }
    }

    float at(int row) {
        return values.length == 0 ? same : values[row];
    }

    /** Whether all values are the same as one, or do not exist where that one does not. */
    boolean isAlways(float value) {
        return values.length == 0 && Float.compare(same, value) == 0;
    }
}
