package nl.plafond.model.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Validation;

/**
 * What is played of a programme, in this order: unchanged policy, each measure alone, the adopted ones one after the other
 * until all are there, and, for a forecast, unchanged policy and all adopted ones with low and with high growth.
 *
 * @param measures how many measures there are, the rejected ones among them
 * @param adopted which of them, by number from 0, are part of the programme, in the order of introduction
 * @param forecast whether the plays with low and high growth are there
 */
public record ProgrammePlays(int measures, List<Integer> adopted, boolean forecast) {
    /** How fast demand grows by itself. */
    public enum Growth {
        /** As the model has it. */
        EXPECTED("expected"),
        /** The lower ends of the ranges of all growth. */
        LOW("low"),
        /** The upper ends of them. */
        HIGH("high");

        private final String id;

        Growth(String id) {
            this.id = id;
        }

        /** Its name in tables and texts. */
        public String id() {
            return id;
        }
    }

    public ProgrammePlays {
        Validation.requireThere("adopted", adopted);
        adopted = List.copyOf(adopted);
    }

    /** What is played of a programme. */
    public static ProgrammePlays of(Programme programme, boolean forecast) {
        var all = programme.measures();
        var adopted = IntStream.range(0, all.size())
                .filter(i -> all.get(i).adopted())
                .boxed()
                .toList();
        return new ProgrammePlays(all.size(), adopted, forecast);
    }

    /** The models to play, in order. */
    public List<CareModel> models(CareModel expected, CareModel low, CareModel high) {
        var programme = expected.programme();
        var models = new ArrayList<CareModel>(List.of(expected));
        programme.measures().forEach(m -> models.add(expected.under(m.alone())));
        var together = expected;
        for (var measure : programme.adopted()) {
            together = together.under(measure.alone());
            models.add(together);
        }
        if (forecast) {
            for (var grown : List.of(low, high)) {
                models.add(grown);
                models.add(grown.under(grown.programme().together()));
            }
        }
        return models;
    }

    /** What the plays are called, in order: a measure by its id, those up to one by its id with dots before it. */
    public List<String> names(Programme programme) {
        var names = new ArrayList<String>(List.of("-"));
        programme.measures().forEach(m -> names.add(m.id()));
        programme.adopted().forEach(m -> names.add("… " + m.id()));
        if (forecast) {
            names.addAll(List.of("- (<)", Programme.TOGETHER + " (<)", "- (>)", Programme.TOGETHER + " (>)"));
        }
        return names;
    }

    /** How many plays there are. */
    public int count() {
        return beforeForecast() + (forecast ? 4 : 0);
    }

    /** How many plays come before those of low and high growth. */
    public int beforeForecast() {
        return 1 + measures + adopted.size();
    }

    /** The number of the play of one measure alone. */
    public int alone(int measure) {
        return 1 + measure;
    }

    /** The number of the play of the first so many adopted measures; none of them is unchanged policy. */
    public int upTo(int adoptedCount) {
        return adoptedCount == 0 ? 0 : measures + adoptedCount;
    }

    /** The number of the play of unchanged policy. */
    public int unchanged(Growth growth) {
        return switch (growth) {
            case EXPECTED -> 0;
            case LOW -> beforeForecast();
            case HIGH -> beforeForecast() + 2;
        };
    }

    /** The number of the play of all adopted measures together. */
    public int together(Growth growth) {
        return growth == Growth.EXPECTED ? upTo(adopted.size()) : unchanged(growth) + 1;
    }
}
