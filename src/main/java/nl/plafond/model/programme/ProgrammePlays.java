package nl.plafond.model.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Validation;

/**
 * What is played of a programme, in this order: unchanged policy, each measure alone, and the adopted ones one after the other
 * until all are there.
 *
 * @param measures how many measures there are, the rejected ones among them
 * @param adopted which of them, by number from 0, are part of the programme, in the order of introduction
 */
public record ProgrammePlays(int measures, List<Integer> adopted) {
    public ProgrammePlays {
        Validation.requireThere("adopted", adopted);
        adopted = List.copyOf(adopted);
    }

    /** What is played of a programme. */
    public static ProgrammePlays of(Programme programme) {
        var all = programme.measures();
        var adopted = IntStream.range(0, all.size())
                .filter(i -> all.get(i).adopted())
                .boxed()
                .toList();
        return new ProgrammePlays(all.size(), adopted);
    }

    /** The models to play, in order. */
    public List<CareModel> models(CareModel model) {
        var programme = model.programme();
        var models = new ArrayList<CareModel>(List.of(model));
        programme.measures().forEach(m -> models.add(model.under(m.alone())));
        for (int count = 1; count <= adopted.size(); count++) {
            models.add(model.under(programme.upTo(count)));
        }
        return models;
    }

    /** What the plays are called, in order: a measure by its id, those up to one by its id with dots before it. */
    public List<String> names(Programme programme) {
        var names = new ArrayList<String>(List.of("-"));
        programme.measures().forEach(m -> names.add(m.id()));
        programme.adopted().forEach(m -> names.add("… " + m.id()));
        return names;
    }

    /** How many plays there are. */
    public int count() {
        return 1 + measures + adopted.size();
    }

    /** The number of the play of unchanged policy. */
    public int unchanged() {
        return 0;
    }

    /** The number of the play of one measure alone. */
    public int alone(int measure) {
        return 1 + measure;
    }

    /** The number of the play of the first so many adopted measures; none of them is unchanged policy. */
    public int upTo(int adoptedCount) {
        return adoptedCount == 0 ? unchanged() : measures + adoptedCount;
    }

    /** The number of the play of all adopted measures together. */
    public int together() {
        return upTo(adopted.size());
    }
}
