package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.List;

/** Writes calendar years: "2021–2022 en 2024". */
public final class Years {
    private Years() {}

    /** These years, in order and each once; those that follow each other by the first and the last. */
    public static String written(List<Integer> years, ReportTexts words) {
        var stretches = new ArrayList<String>();
        int first = 0;
        for (int i = 0; i < years.size(); i++) {
            if (i + 1 == years.size() || years.get(i + 1) > years.get(i) + 1) {
                stretches.add(first == i ? "" + years.get(i) : years.get(first) + "\u2013" + years.get(i));
                first = i + 1;
            }
        }
        return words.list(stretches);
    }
}
