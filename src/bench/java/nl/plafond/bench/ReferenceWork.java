package nl.plafond.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The work that engines are compared on, ten years of one service.
 *
 * <p><b>S</b>: 120 referrals a year, lognormal stays of 2.5 years on average (cv 1), 268 places of which 80 go after a year
 * and drain, 268 clients in care with equilibrium remainders and 133 waiting, first come first served. <b>L</b> is a
 * hundred times S. <b>N</b> is a country: 435,000 referrals a year, one list, 42 regions with a part of 420,000 places each,
 * some 4.8 million clients.
 */
final class ReferenceWork {
    static final double YEAR = 365.25;
    static final double MEAN_STAY = 2.5 * YEAR;
    static final int DAYS = 3653;
    static final int MONTHS = 120;
    static final double MONTH = 30.4375;
    static final int REFERRALS_A_YEAR = 120;
    static final int PLACES = 268;
    static final int PLACES_LEFT = 188;
    static final int DROP_DAY = 365;
    static final int WAITING = 133;
    static final double PRICE = 140.75;

    /** Clients that S has on average. */
    static final double CLIENTS = PLACES + WAITING + REFERRALS_A_YEAR * DAYS / YEAR;

    private static final Path FOLDER = Path.of("target", "bench", "models");

    private static final String REGION = """
            name: {nl: %1$s, en: %1$s}
            start: 2020-01-01
            end: 2030-01-01
            look-at: 2024-12-31
            baseline: base
            prices:
              level: 2020
              index: %2$s
            municipalities:
              a: {name: {nl: A, en: A}, weight: %3$s}
              b: {name: {nl: B, en: B}, weight: %4$s}
            services:
            """;

    private static final String SERVICE = """
              bw:
                name: {nl: BW, en: BW}
                referrals:
                  rate: %s
                stay:
                  family: lognormal
                  mean: %s
                  cv: %s
                places:
                  - %s
                  - {from: 2020-12-31, %s}
                plafond:
                  kind: hard
                  admission: committed
                  per-year: %s
                price: %s
                start:
                  in-care: %s
                  waiting: %s
            """;

    private static final String COUNTRY = """
              jeugdhulp:
                name: {nl: Jeugdhulp, en: Youth care}
                referrals:
                  rate: %s
                stay:
                  family: lognormal
                  mean: %s
                  cv: %s
                places:
                  - %s
                providers:
                  access: central
                  profile:
                    regio:
                      name: {nl: Regio, en: Region}
                      count: %s
                      share: {value: 100, unit: percent, status: assumption, range: [99, 100], reason: benchmark}
                price: %s
                start:
                  in-care: %s
                  waiting: %s
            """;

    private static final String SCENARIO = """
            name: {nl: Basis, en: Base}
            question: {nl: Wat als niets verandert?, en: What if nothing changes?}
            measures: []
            """;

    private ReferenceWork() {}

    /** How many times S a work is. */
    static int scale(String work) {
        return work.equals("L") ? 100 : 1;
    }

    static boolean is(String work) {
        return work.equals("S") || work.equals("L") || work.equals("N");
    }

    /** The folder of a model: of one that is shipped, or of one that {@link #write} has written. */
    static Path folder(String work) {
        return is(work) ? FOLDER.resolve(work) : Path.of("models", work);
    }

    /** Writes the models S, L and N. */
    static void write() throws IOException {
        write("S", service(1));
        write("L", service(100));
        write("N", country());
    }

    private static void write(String name, String services) throws IOException {
        var scenarios = Files.createDirectories(folder(name).resolve("scenarios"));
        var region = REGION.formatted(
                name, number(2, "percent per year"), whole(60, "inhabitants"), whole(40, "inhabitants"));
        Files.writeString(folder(name).resolve("model.yaml"), region + services);
        Files.writeString(scenarios.resolve("base.yaml"), SCENARIO);
    }

    private static String service(int scale) {
        return SERVICE.formatted(
                number(REFERRALS_A_YEAR * scale, "per year"),
                number(2.5, "years"),
                number(1, "ratio"),
                whole(PLACES * scale, "places"),
                fields("" + PLACES_LEFT * scale, "" + 180 * scale, "" + 200 * scale, "places"),
                number(60_000.0 * PLACES * scale * 10, "euro per year"),
                number(PRICE, "euro per etmaal"),
                whole(PLACES * scale, "clients"),
                whole(WAITING * scale, "clients"));
    }

    private static String country() {
        return COUNTRY.formatted(
                number(435_000, "per year"),
                number(1, "years"),
                number(1, "ratio"),
                whole(420_000, "places"),
                "{" + fields("42", "40", "44", "providers") + "}",
                number(60, "euro per etmaal"),
                whole(420_000, "clients"),
                whole(40_000, "clients"));
    }

    private static String number(double value, String unit) {
        return "{" + fields("" + value, "" + value * 0.9, "" + value * 1.1, unit) + "}";
    }

    private static String whole(int value, String unit) {
        return "{" + fields("" + value, "" + (int) (value * 0.9), "" + (int) (value * 1.1), unit) + "}";
    }

    private static String fields(String value, String low, String high, String unit) {
        return "value: %s, unit: %s, status: assumption, range: [%s, %s], reason: benchmark"
                .formatted(value, unit, low, high);
    }
}
