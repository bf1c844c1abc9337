package nl.plafond.report.charts;

import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes an SVG drawing without what every drawing repeats, attributes in the order of the alphabet. */
final class SvgText {
    private final StringBuilder text = new StringBuilder();

    SvgText(Element root) {
        write(root, new TreeMap<>());
    }

    private void write(Node node, Map<String, String> inherited) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(escape(node.getNodeValue()));
        } else if (node instanceof Element element) {
            var set = new TreeMap<>(inherited);
            text.append('<').append(element.getTagName());
            attributes(element, inherited, set);
            text.append('>');
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child, set);
            }
            text.append("</").append(element.getTagName()).append('>');
        }
    }

    private void attributes(Element element, Map<String, String> inherited, Map<String, String> set) {
        var all = element.getAttributes();
        var sorted = new TreeMap<String, String>();
        for (int i = 0; i < all.getLength(); i++) {
            sorted.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        sorted.forEach((name, value) -> text.append(' ').append(name).append("=\"").append(escape(value)).append('"'));
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
