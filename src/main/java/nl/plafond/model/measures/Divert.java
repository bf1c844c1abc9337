package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.Diversion;
import nl.plafond.model.Diversion.IfFull;
import nl.plafond.model.Referrals;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * A share of the referrals goes to another service from a date on.
 *
 * @param full when the whole share is diverted
 */
public record Divert(
        ServiceId service,
        LocalDate from,
        LocalDate full,
        Share share,
        ServiceId to,
        Diversion.IfFull ifFull,
        Optional<String> part)
        implements ServiceMeasure {
    private static final Field<Share> SHARE = Field.required("share", FieldKind.PERCENT);
    private static final Field<ServiceId> TO = Field.required("to", MeasureFields.OTHER_SERVICE);
    private static final Field<IfFull> IF_FULL =
            Field.required("if-full", FieldKind.either("own-service", IfFull.OWN_SERVICE, "wait", IfFull.WAIT));

    /** Its kind. */
    public static final MeasureType<Divert> TYPE = MeasureType.of(
                    "divert",
                    ControlGroup.DIVERSION,
                    form -> new Divert(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            form.get(SHARE),
                            form.get(TO),
                            form.get(IF_FULL),
                            form.get(MeasureFields.PART)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    SHARE,
                    TO,
                    IF_FULL,
                    MeasureFields.PART)
            .withEffect(MeasureType.Effect.NEWCOMERS);

    public Divert {
        Validation.requireThere(
                "service", service, "from", from, "full", full, "share", share, "to", to, "if-full", ifFull, "part",
                part);
        new Validation().requireElsewhere("to", to.value(), service.value()).orRefuse();
    }

    @Override
    public CareModel applyTo(CareModel model) {
        model.service(to);
        return model.with(service, s -> s.withReferrals(addTo(s.referrals())));
    }

    /** The referrals of the service with this diversion too. */
    public Referrals addTo(Referrals referrals) {
        var shares = Timeline.constant(Share.NONE).changed(from, full, before -> share.value());
        return referrals.diverted(new Diversion(to, shares, ifFull, part), from);
    }

    @Override
    public Set<ServiceId> touches() {
        return Set.of(service, to);
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Percent(share.value()), new Value.ServiceName(to.value())));
    }
}
