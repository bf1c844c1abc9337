package nl.plafond.report.charts;

import java.awt.RenderingHints;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * Draws SVG, with texts that stay texts and stay in place.
 *
 * <p>A text is anchored at its start, middle or end, so it is where it belongs in whatever font the reader has.
 */
final class SvgGraphics extends SVGGraphics2D {
    SvgGraphics(SVGGeneratorContext context) {
        super(context, false);
    }

    /** Takes no hint that is not there: JFreeChart puts back what was never set. */
    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value != null) {
            super.setRenderingHint(key, value);
        }
    }

    void text(String text, double x, double y, Pen.Anchor anchor) {
        var element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "text");
        element.setAttributeNS(null, "x", generatorCtx.doubleString(x));
        element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
        if (anchor != Pen.Anchor.START) {
            element.setAttributeNS(null, "text-anchor", anchor.svg);
        }
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }
}
