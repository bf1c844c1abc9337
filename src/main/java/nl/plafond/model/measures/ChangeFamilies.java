package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Families;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Families of a service stop more or less often, or more or fewer are recruited, from a date on.
 *
 * @param full when the whole change is there
 * @param stop by which share more of them stop, below 0 fewer; empty if that stays as it is
 * @param recruited by which share more are recruited; empty if that stays as it is
 */
public record ChangeFamilies(
        ServiceId service, LocalDate from, LocalDate full, Optional<Double> stop, Optional<Double> recruited)
        implements ServiceMeasure {
    private static final FieldKind<Double> AT_MOST_ALL = FieldKind.of("by-percent-at-most-all", Written::part);
    private static final Field<Optional<Double>> STOP = Field.optional("stop", AT_MOST_ALL);
    private static final Field<Optional<Double>> RECRUITED = Field.optional("recruited", AT_MOST_ALL);

    /** Its kind. */
    public static final MeasureType<ChangeFamilies> TYPE = MeasureType.of(
                    "change-families",
                    ControlGroup.PLACES,
                    form -> new ChangeFamilies(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            form.get(STOP),
                            form.get(RECRUITED)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    STOP,
                    RECRUITED)
            .withNeeds(Optional.of("families"))
            .withOneOf(List.of("stop", "recruited"));

    public ChangeFamilies {
        Validation.requireThere("service", service, "from", from, "full", full, "stop", stop, "recruited", recruited);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.room().families(), service, "families");
            return s.withRoom(s.room()
                    .withFamilies(
                            new Families(old.each(), changed(old.stop(), stop), changed(old.recruited(), recruited))));
        });
    }

    private Timeline<PerYear> changed(Timeline<PerYear> rate, Optional<Double> by) {
        return by.map(share -> rate.changed(from, full, before -> before * (1 + share)))
                .orElse(rate);
    }

    @Override
    public List<Sentence> says() {
        var parts = new ArrayList<Sentence>();
        stop.ifPresent(share -> parts.add(TYPE.saysOf("stop", new Value.MorePercent(share))));
        recruited.ifPresent(share -> parts.add(TYPE.saysOf("recruited", new Value.MorePercent(share))));
        return List.of(TYPE.says(new Value.Texts(parts)));
    }
}
