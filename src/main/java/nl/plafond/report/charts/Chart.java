package nl.plafond.report.charts;

import java.util.List;
import nl.plafond.report.reading.DataTable;

/**
 * A chart with all that comes with it, in one language.
 *
 * @param id its name in file names, the same in every language
 * @param title what it shows, as a finding where the figures allow
 * @param subtitle variable, unit and service
 * @param notes what one must know to read it
 * @param alternative what it shows, for people who listen to a screen reader
 * @param wide the picture for paper and screens
 * @param narrow the picture for phones
 * @param table the figures behind it
 */
public record Chart(
        String id,
        String title,
        String subtitle,
        List<String> notes,
        String alternative,
        Picture wide,
        Picture narrow,
        DataTable table) {
    /** The SVG for paper and screens, to stand in a page; the id is made unique by the prefix. */
    public String wideSvg(String prefix) {
        return Svg.of(wide, prefix + id + "-w", title, alternative, false);
    }

    /** The SVG for phones, to stand in a page. */
    public String narrowSvg(String prefix) {
        return Svg.of(narrow, prefix + id + "-n", title, alternative, false);
    }

    /** The SVG as a file of its own, with title and notes. */
    public String svgFile() {
        return Svg.of(framed(), id, title, alternative, true);
    }

    /** The chart as pixels, with title and notes. */
    public byte[] pngFile() {
        return Png.of(framed(), 1600);
    }

    private Picture framed() {
        return Framed.of(wide, title, subtitle, notes);
    }
}
