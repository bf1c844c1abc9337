package nl.plafond.report.charts;

/**
 * The form of a chart for a kind of page.
 *
 * @param id its name in the names of what stands in the picture
 * @param width of the picture, in units of about a CSS pixel
 * @param letters their size
 * @param frameHeight the height of a single frame
 * @param columns how many small frames stand beside each other
 * @param names whether there is room for names at the ends of lines
 */
public record Form(String id, double width, double letters, double frameHeight, int columns, boolean names) {
    /** For paper and screens, over their whole width. */
    public static final Form WIDE = new Form("w", 860, 13.5, 300, 3, true);
    /** For a phone held upright. */
    public static final Form NARROW = new Form("n", 360, 12.5, 240, 1, false);
    /** For half the width of an A4, beside another one. */
    public static final Form HALF = new Form("h", 400, 13, 210, 1, false);

    double smallFrameHeight() {
        return names ? 130 : 140;
    }
}
