package nl.plafond.report.charts;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns pictures into pixels. */
final class Png {
    private Png() {}

    /** Pixels that one thread uses for one picture after another: new ones each time would take gigabytes. */
    private static final ThreadLocal<BufferedImage> CANVAS =
            ThreadLocal.withInitial(() -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));

    /**
     * A PNG of a picture, so many pixels wide.
     *
     * @param texts what the file says of itself, by the keywords of the PNG standard
     */
    static byte[] of(Picture picture, int width, Map<String, String> texts) {
        double scale = width / picture.width();
        var image = canvas(width, (int) Math.ceil(picture.height() * scale));
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        picture.painter().paint(g);
        g.dispose();
        return written(FewColours.of(image), texts);
    }

    /** As small as the format makes it. */
    private static byte[] written(BufferedImage image, Map<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var form = writer.getDefaultWriteParam();
            form.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            form.setCompressionQuality(0);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), form);
            metadata.mergeTree(IIOMetadataFormatImpl.standardMetadataFormatName, tree(texts));
            writer.write(null, new IIOImage(image, null, metadata), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode tree(Map<String, String> texts) {
        var all = new IIOMetadataNode("Text");
        texts.forEach((keyword, value) -> {
            var entry = new IIOMetadataNode("TextEntry");
            entry.setAttribute("keyword", keyword);
            entry.setAttribute("value", value);
            entry.setAttribute("encoding", "UTF-8");
            entry.setAttribute("language", "");
            entry.setAttribute("compression", "none");
            all.appendChild(entry);
        });
        var root = new IIOMetadataNode(IIOMetadataFormatImpl.standardMetadataFormatName);
        root.appendChild(all);
        return root;
    }

    private static BufferedImage canvas(int width, int height) {
        var canvas = CANVAS.get();
        if (canvas.getWidth() != width || canvas.getHeight() < height) {
            canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            CANVAS.set(canvas);
        }
        return canvas.getSubimage(0, 0, width, height);
    }
}
