package nl.plafond.report.charts;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A drawing in the 256 colours that it has most of, which takes half the room: a chart has few, and those of its edges and
 * letters that are left out, less than one pixel in a hundred, become the nearest that is there.
 */
final class FewColours {
    private static final int MOST = 256;
    private static final int BITS = 8;
    private static final int FULL = 0xFF;

    private FewColours() {}

    /** The same picture; the same pixels give the same colours in the same order. */
    static BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var colours = most(counts(pixels));
        var few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(colours));
        var numbers = new HashMap<Integer, Integer>();
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = numbers.computeIfAbsent(pixels[y * width + x], colour -> nearest(colour, colours));
            }
            few.getRaster().setPixels(0, y, width, 1, row);
        }
        return few;
    }

    /** How many pixels have each colour: run by run, since most of a drawing is empty. */
    private static Map<Integer, Integer> counts(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        int from = 0;
        for (int to = 1; to <= pixels.length; to++) {
            if (to == pixels.length || pixels[to] != pixels[from]) {
                counts.merge(pixels[from], to - from, Integer::sum);
                from = to;
            }
        }
        return counts;
    }

    private static List<Integer> most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> colours) {
        var parts = new byte[3][colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            for (int part = 0; part < parts.length; part++) {
                parts[part][i] = (byte) part(colours.get(i), part);
            }
        }
        return new IndexColorModel(BITS, colours.size(), parts[0], parts[1], parts[2]);
    }

    /** The red, green or blue of a colour. */
    private static int part(int colour, int part) {
        return (colour >> ((2 - part) * BITS)) & FULL;
    }

    private static int nearest(int colour, List<Integer> colours) {
        var distances = colours.stream()
                .mapToInt(other -> {
                    int red = part(colour, 0) - part(other, 0);
                    int green = part(colour, 1) - part(other, 1);
                    int blue = part(colour, 2) - part(other, 2);
                    return red * red + green * green + blue * blue;
                })
                .toArray();
        int least = Arrays.stream(distances).min().orElseThrow();
        int at = 0;
        while (distances[at] != least) {
            at++;
        }
        return at;
    }
}
