package nl.plafond.statistics;

/** The values of some figures in a few replications one after the other, packed: a figure's own stand side by side. */
sealed interface SampleBlock {
    /** How many replications it holds: enough for a figure to fill a line of the processor's memory. */
    int REPLICATIONS = 32;

    /** Writes the values of a figure to a place, and says what the next place is. */
    int copy(int figure, double[] into, int at);

    /**
     * A block of these values, which stand replication by replication: in half the memory where all are whole and small, as
     * those that count people are.
     */
    static SampleBlock of(float[] values, int figures) {
        for (float value : values) {
            if (value != (short) value) {
                return Real.of(values, figures);
            }
        }
        return Whole.of(values, figures);
    }

    /** Small whole numbers. */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(short[] values) implements SampleBlock {
        private static Whole of(float[] values, int figures) {
            var packed = new short[values.length];
            for (int place = 0; place < packed.length; place++) {
                packed[place] = (short) values[place % REPLICATIONS * figures + place / REPLICATIONS];
            }
            return new Whole(packed);
        }

        @Override
        public int copy(int figure, double[] into, int at) {
            for (int replication = 0; replication < REPLICATIONS; replication++) {
                into[at + replication] = values[figure * REPLICATIONS + replication];
            }
            return at + REPLICATIONS;
        }
    }

    /** Any other numbers, and what is none. */
    @SuppressWarnings("ArrayRecordComponent")
    record Real(float[] values) implements SampleBlock {
        private static Real of(float[] values, int figures) {
            var packed = new float[values.length];
            for (int place = 0; place < packed.length; place++) {
                packed[place] = values[place % REPLICATIONS * figures + place / REPLICATIONS];
            }
            return new Real(packed);
        }

        @Override
        public int copy(int figure, double[] into, int at) {
            for (int replication = 0; replication < REPLICATIONS; replication++) {
                into[at + replication] = values[figure * REPLICATIONS + replication];
            }
            return at + REPLICATIONS;
        }
    }
}
