package nl.plafond.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small model with a lever of each kind, which is played in no time. */
public final class Toy {
    private static final String PAPERS = "status: choice, range: [%s], reason: toy}";

    private Toy() {}

    /** Writes the model into a folder. */
    public static Path in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("model.yaml"), """
                name: {nl: Speelgoed, en: Toy}
                start: 2022-01-01
                end: 2024-01-01
                look-at: 2022-12-31
                baseline: zonder
                prices:
                  level: 2022
                  index: {value: 0, unit: percent per year, PAPERS(0, 5)
                services:
                  verblijf:
                    name: {nl: Verblijf, en: Residential care}
                    referrals:
                      rate: {value: 12, unit: per year, PAPERS(0, 200)
                    stay:
                      family: gamma
                      mean: {value: 1, unit: years, PAPERS(0.1, 6)
                      cv: {value: 1, unit: ratio, PAPERS(0.1, 2)
                    places: {value: 8, unit: places, PAPERS(0, 50)
                    waiting:
                      norm: {value: 10, unit: weeks, PAPERS(1, 50)
                    price: {value: 200, unit: euro per etmaal, PAPERS(20, 900)
                    start:
                      in-care: {value: 8, unit: clients, PAPERS(0, 300)
                      waiting: {value: 4, unit: clients, PAPERS(0, 200)
                """.replaceAll("PAPERS\\((.*)\\)", PAPERS.formatted("$1")));
        Files.writeString(folder.resolve("scenarios/zonder.yaml"), """
                name: {nl: Ongewijzigd beleid, en: Unchanged policy}
                question: {nl: Wat als er niets verandert?, en: What if nothing changes?}
                measures: []
                """);
        Files.writeString(
                folder.resolve("scenarios/minder.yaml"), """
                name: {nl: Minder aanmeldingen, en: Fewer referrals}
                question: {nl: Wat doen minder aanmeldingen?, en: What do fewer referrals do?}
                measures:
                  - change-inflow:
                      service: verblijf
                      from: 2022-07-01
                      by: {value: -20, unit: percent, PAPERS(-40, 0)
                """.replaceAll("PAPERS\\((.*)\\)", PAPERS.formatted("$1")));
        Files.writeString(folder.resolve("levers.yaml"), """
                levers:
                  plekken:
                    name: {nl: Plekken erbij of eraf, en: More or fewer places}
                    slider: {moves: by, least: -4, most: 8, step: 1}
                    start: {least: 2022-01-01, most: 2023-06-01}
                    measures:
                      - change-places:
                          service: verblijf
                          from: 2022-07-01
                          by: {value: 0, unit: places, PAPERS(-2, 4)
                  verblijfsduur:
                    name: {nl: Langer of korter verblijf, en: Longer or shorter stay}
                    slider: {moves: by, least: -50, most: 50, step: 1}
                    measures:
                      - change-stay:
                          service: verblijf
                          from: 2022-07-01
                          by: {value: 0, unit: percent, PAPERS(-30, 30)
                """.replaceAll("PAPERS\\((.*)\\)", PAPERS.formatted("$1")));
        return folder;
    }
}
