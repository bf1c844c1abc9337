package nl.plafond.report.charts;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable;

/**
 * A chart with all that comes with it, in one language.
 *
 * @param id its name in file names, the same in every language
 * @param title what it shows, as a finding where the figures allow
 * @param subtitle variable, unit and service
 * @param notes what one must know to read it
 * @param alternative what it shows, for people who listen to a screen reader
 * @param drawing draws it in a form
 * @param table the figures behind it
 */
public record Chart(
        String id,
        String title,
        String subtitle,
        List<String> notes,
        String alternative,
        Function<Form, Picture> drawing,
        DataTable table) {
    /** On half an A4 that makes 270 to the inch. */
    private static final double PIXELS_PER_UNIT = 2.25;

    public Chart {
        notes = List.copyOf(notes);
    }

    /** The SVG to stand in a page; its id is made unique by the prefix. */
    public String svg(Form form, String prefix) {
        return Svg.of(drawing.apply(form), prefix + id + "-" + form.id(), title, alternative, false);
    }

    /** The SVG as a file of its own, with title and notes. */
    public String svgFile(Form form) {
        return Svg.of(framed(form), id, title, alternative, true);
    }

    /** The chart as pixels, with title and notes, and in the file with its title and alternative as text. */
    public byte[] png(Form form) {
        var texts = new TreeMap<String, String>();
        texts.put("Title", title);
        texts.put("Description", alternative);
        return Png.of(framed(form), (int) (PIXELS_PER_UNIT * form.width()), texts);
    }

    /** The same chart for a file of its own: below its notes it says what it was made with. */
    public Chart madeWith(String foot) {
        var more = Stream.concat(notes.stream(), Stream.of(foot)).toList();
        return new Chart(id, title, subtitle, more, alternative + " " + foot, drawing, table);
    }

    /** What its lines say at each moment, and where in the SVG. */
    public ReadOut readOut(Form form) {
        return drawing.apply(form).readOut();
    }

    private Picture framed(Form form) {
        return Framed.of(drawing.apply(form), title, subtitle, notes);
    }
}
