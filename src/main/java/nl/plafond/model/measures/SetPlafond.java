package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.model.PlafondTypes;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Another kind of plafond from a date on.
 *
 * @param provider whose plafond; empty for that of the service as a whole
 * @param plafond the new one
 * @param sameAmount whether it takes over the amount and the index of the plafond that it replaces
 */
public record SetPlafond(
        ServiceId service, Optional<String> provider, LocalDate from, Plafond plafond, boolean sameAmount)
        implements ServiceMeasure {
    private static final String PLAFOND = "plafond";
    private static final String PER_YEAR = "plafond.per-year";

    /** Its kind. */
    public static final MeasureType<SetPlafond> TYPE = MeasureType.of(
                    "set-plafond",
                    ControlGroup.PLAFOND,
                    form -> new SetPlafond(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.PROVIDER),
                            form.get(MeasureFields.FROM),
                            PlafondTypes.read(form.written().at(PLAFOND), form.priceIndex()),
                            keepsAmount(form.written().at(PLAFOND))),
                    MeasureFields.SERVICE,
                    MeasureFields.PROVIDER,
                    MeasureFields.FROM,
                    Field.required(PLAFOND, PlafondTypes.ANOTHER))
            .withGives(Optional.of("plafond"))
            .withNamedBy(Optional.of("plafond.kind"))
            .withSettings(
                    form -> form.down(PER_YEAR).exists() ? List.of("plafond", "plafond-amount") : List.of("plafond"));

    public SetPlafond {
        Validation.requireThere("service", service, "provider", provider, "from", from, "plafond", plafond);
    }

    /** Whether a plafond of another kind, as it is written, has the amount of the one before it. */
    public static boolean keepsAmount(Written plafond) {
        return !plafond.at("per-year").exists() && !plafond.at("kind").is("none");
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> new PlafondChange(provider, this::replaced).in(s));
    }

    private Dated<Plafond> replaced(Dated<Plafond> old) {
        var before = old.lastBefore(from, p -> !(p instanceof Plafond.None));
        var amount = before.filter(p -> sameAmount).map(p -> plafond.with(p.perYear(), p.index()));
        return old.thenAlways(from, amount.orElse(plafond));
    }

    @Override
    public List<Sentence> says() {
        var sentences = new ArrayList<Sentence>();
        sentences.add(TYPE.says(new Value.Texts(List.of(PlafondTypes.name(plafond)))));
        sentences.addAll(plafond.says());
        double amount = plafond.perYear().on(from).value();
        if (sameAmount || (!(plafond instanceof Plafond.None) && !Double.isFinite(amount))) {
            sentences.add(TYPE.saysOf("same"));
        } else if (Double.isFinite(amount)) {
            sentences.add(TYPE.saysOf("amount", new Value.Money(amount)));
        }
        return sentences;
    }
}
