package nl.plafond.report.charts;

import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Element;

/** Turns pictures into SVG that is the same bytes on every machine. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /**
     * SVG with a name that a screen reader can read out.
     *
     * @param id unique on the page that the picture stands on
     */
    static String of(Picture picture, String id, String title, String description, boolean file) {
        var document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(1);
        context.setIDGenerator(new Ids(id));
        var g = new SvgGraphics(context);
        picture.painter().paint(g);
        var root = g.getRoot();
        describe(root, id, title, description);
        size(root, picture, file);
        return new SvgText(root).toString();
    }

    private static void describe(Element root, String id, String title, String description) {
        var document = root.getOwnerDocument();
        var name = document.createElementNS(NAMESPACE, "title");
        name.setAttribute("id", id + "-t");
        name.appendChild(document.createTextNode(title));
        var text = document.createElementNS(NAMESPACE, "desc");
        text.setAttribute("id", id + "-d");
        text.appendChild(document.createTextNode(description));
        root.insertBefore(text, root.getFirstChild());
        root.insertBefore(name, text);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-t " + id + "-d");
    }

    private static void size(Element root, Picture picture, boolean file) {
        root.setAttribute("viewBox", "0 0 " + Math.round(picture.width()) + " " + Math.round(picture.height()));
        root.removeAttribute("width");
        root.removeAttribute("height");
        if (file) {
            root.setAttribute("xmlns", NAMESPACE);
            root.setAttribute("width", String.valueOf(Math.round(picture.width())));
            root.setAttribute("height", String.valueOf(Math.round(picture.height())));
        }
    }

    /** Names that are unique on a page with many charts. */
    private static final class Ids extends SVGIDGenerator {
        private final String prefix;
        private int number;

        Ids(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + number++;
        }
    }
}
