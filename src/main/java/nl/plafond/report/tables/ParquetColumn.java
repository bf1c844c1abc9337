package nl.plafond.report.tables;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A column of a Parquet file: what it is called, of which type, and what stands in it. */
sealed interface ParquetColumn {
    String name();

    Type type();

    /** Writes all rows. */
    void write(ColumnWriter writer, int rows);

    /** The fields of the column as texts, by row, for a table of texts; empty for what does not exist. */
    IntFunction<String> texts();

    /** Whole numbers, one in each row. */
    record Whole(String name, IntUnaryOperator values) implements ParquetColumn {
        @Override
        public Type type() {
            return Types.required(PrimitiveTypeName.INT32).named(name);
        }

        @Override
        public void write(ColumnWriter writer, int rows) {
            for (int row = 0; row < rows; row++) {
                writer.write(values.applyAsInt(row), 0, 0);
            }
        }

        @Override
        public IntFunction<String> texts() {
            return row -> String.valueOf(values.applyAsInt(row));
        }
    }

    /** Texts, one in each row. */
    record Text(String name, IntFunction<String> values) implements ParquetColumn {
        @Override
        public Type type() {
            return Types.required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        @Override
        public void write(ColumnWriter writer, int rows) {
            for (int row = 0; row < rows; row++) {
                writer.write(Binary.fromString(values.apply(row)), 0, 0);
            }
        }

        @Override
        public IntFunction<String> texts() {
            return values;
        }
    }

    /**
     * Numbers to one part in 32,768, which is finer than any simulation knows and takes little more than half of the room of single
     * precision; one that does not exist is null. They are asked for once, all together.
     */
    record Figure(String name, Supplier<float[]> values) implements ParquetColumn {
        /** Bits at the end of a number that say nothing: 15 of its 24 are left. */
        private static final int NOISE = 9;

        @Override
        public Type type() {
            return Types.optional(PrimitiveTypeName.FLOAT).named(name);
        }

        @Override
        public void write(ColumnWriter writer, int rows) {
            var all = values.get();
            for (int row = 0; row < rows; row++) {
                if (Float.isNaN(all[row])) {
                    writer.writeNull(0, 0);
                } else {
                    writer.write(rounded(all[row]), 0, 1);
                }
            }
        }

        @Override
        public IntFunction<String> texts() {
            var all = values.get();
            return row ->
                    Float.isNaN(all[row]) ? "" : new BigDecimal(Float.toString(rounded(all[row]))).toPlainString();
        }

        /** The nearest number without noise; whole numbers below 32,768 stay what they are. */
        static float rounded(float value) {
            int bits = Float.floatToRawIntBits(value);
            return Float.intBitsToFloat((bits + (1 << (NOISE - 1))) & -(1 << NOISE));
        }
    }
}
