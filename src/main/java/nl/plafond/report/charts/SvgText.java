package nl.plafond.report.charts;

import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes an SVG drawing without what every drawing repeats, attributes in the order of the alphabet. */
final class SvgText {
    /** Charts stay within their frames by their scales; nothing needs to be cut off. */
    private static final Set<String> LEFT_OUT = Set.of("defs");

    private static final String CLIP = "clip-path";

    /** How the opacity of the band of the futures is written, with the precision of these drawings. */
    private static final String WIDE_BAND = "0.2";

    /** What SVG assumes by itself and no chart changes for what is inside. */
    private static final Map<String, String> INITIAL = Map.ofEntries(
            Map.entry("color-interpolation", "auto"),
            Map.entry("color-rendering", "auto"),
            Map.entry("image-rendering", "auto"),
            Map.entry("shape-rendering", "auto"),
            Map.entry("text-rendering", "auto"),
            Map.entry("font-style", "normal"));

    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    /** A colour of which each pair of digits is twice the same. */
    private static final Pattern TWICE = Pattern.compile("#(.)\\1(.)\\2(.)\\3");

    private static final String FILL = "fill";

    /** What says nothing where no line is drawn. */
    private static final Set<String> OF_LINES = Set.of(
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width");

    private final StringBuilder text = new StringBuilder();

    SvgText(Element root) {
        write(root);
    }

    private void write(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(escape(node.getNodeValue()));
        } else if (node instanceof Element element && !LEFT_OUT.contains(element.getTagName())) {
            text.append('<').append(element.getTagName());
            attributes(element);
            if (!element.hasChildNodes()) {
                text.append("/>");
                return;
            }
            text.append('>');
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child);
            }
            text.append("</").append(element.getTagName()).append('>');
        }
    }

    private void attributes(Element element) {
        var all = element.getAttributes();
        var sorted = new TreeMap<String, String>();
        for (int i = 0; i < all.getLength(); i++) {
            sorted.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        if (WIDE_BAND.equals(sorted.get("opacity"))) {
            // So that a page can hide it and show chance alone.
            sorted.put("class", "futures");
        }
        if ("line".equals(element.getTagName())) {
            sorted.remove(FILL);
        }
        if ("none".equals(sorted.get("stroke")) && !element.hasChildNodes()) {
            sorted.keySet().removeAll(OF_LINES);
        }
        sorted.forEach((name, value) -> {
            if (!CLIP.equals(name) && !value.equals(INITIAL.get(name))) {
                text.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(written(name, value)))
                        .append('"');
            }
        });
    }

    private static String written(String name, String value) {
        return switch (name) {
            case "d" -> SvgPath.shorter(value);
            case FILL, "stroke" -> colour(value);
            default -> value;
        };
    }

    /** {@code rgb(0,114,178)} as {@code #0072b2}, and {@code rgb(221,221,221)} as {@code #ddd}. */
    private static String colour(String value) {
        var parts = RGB.matcher(value);
        if (!parts.matches()) {
            return value;
        }
        var hex = IntStream.rangeClosed(1, parts.groupCount())
                .mapToObj(part -> HexFormat.of().toHexDigits((byte) Integer.parseInt(parts.group(part))))
                .collect(Collectors.joining("", "#", ""));
        return TWICE.matcher(hex).replaceFirst("#$1$2$3");
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
