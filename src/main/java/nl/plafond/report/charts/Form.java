package nl.plafond.report.charts;

/**
 * The form of a chart for a kind of page.
 *
 * @param width of the picture, in units of about a CSS pixel
 * @param letters their size
 * @param frameHeight the height of a single frame
 * @param columns how many small frames stand beside each other
 * @param names whether there is room for names at the ends of lines
 */
record Form(double width, double letters, double frameHeight, int columns, boolean names) {
    /** For paper and screens. */
    static final Form WIDE = new Form(860, 13.5, 300, 3, true);
    /** For a phone held upright. */
    static final Form NARROW = new Form(360, 12.5, 240, 1, false);

    double smallFrameHeight() {
        return names ? 130 : 140;
    }
}
