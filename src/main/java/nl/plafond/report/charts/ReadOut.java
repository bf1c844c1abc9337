package nl.plafond.report.charts;

import java.util.List;

/**
 * What the lines of a picture say at each of its moments, and where, so that a page can tell it on top of the picture.
 *
 * <p>Places are in the units of the picture, with the origin at the upper left. A picture without a time axis has no moments.
 *
 * @param top the upper end of the frame of the lines
 * @param bottom its lower end
 * @param moments from left to right
 */
public record ReadOut(double top, double bottom, List<Moment> moments) {
    /** Of a picture without a time axis. */
    public static final ReadOut NONE = new ReadOut(0, 0, List.of());

    public ReadOut {
        moments = List.copyOf(moments);
    }

    /**
     * The end of a month, or a year.
     *
     * @param heading the month or the year, in words
     * @param values of the lines that exist there, from the upper one down
     */
    public record Moment(double x, String heading, List<Value> values) {
        public Moment {
            values = List.copyOf(values);
        }
    }

    /**
     * What a line says.
     *
     * @param name of the line
     * @param colour of the line, as a page writes it
     * @param text the value in the unit of the axis
     * @param band where the futures lie, in the same unit; empty where no band is known
     */
    public record Value(String name, String colour, String text, String band, double y) {}
}
