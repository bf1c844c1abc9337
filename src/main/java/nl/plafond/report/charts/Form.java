package nl.plafond.report.charts;

/**
 * The form of a chart for a kind of page.
 *
 * @param id its name in the names of what stands in the picture
 * @param width of the picture, in units of about a CSS pixel
 * @param letters their size
 * @param frameHeight the least height of a single frame
 * @param columns how many small frames stand beside each other
 * @param names the room for names at the ends of lines, with the ties to them
 */
public record Form(String id, double width, double letters, double frameHeight, int columns, double names) {
    /** For paper and screens, over their whole width. */
    public static final Form WIDE = new Form("w", 860, 13.5, 300, 3, 196);
    /** For a phone held upright. */
    public static final Form NARROW = new Form("n", 360, 12, 220, 1, 128);
    /** For half the width of an A4, beside another one. */
    public static final Form HALF = new Form("h", 400, 12, 200, 1, 138);

    /** Whether names have room beside what they name; else they stand above it. */
    boolean roomy() {
        return columns > 1;
    }

    /** The length of the pieces of line that tie labels to their lines. */
    double tie() {
        return roomy() ? 26 : 16;
    }

    /** The form of so many charts beside each other on an A4. */
    public static Form beside(int charts) {
        return charts == 1 ? WIDE : HALF;
    }
}
