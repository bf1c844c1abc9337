package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.GroupShift;
import nl.plafond.model.Service;
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
 * A part of those referred who would have been of one group of clients is of another from a date on; as many are referred as
 * before, and everyone else is who they were.
 *
 * @param fromGroup the group that they would have been of
 * @param toGroup the group that they are of
 * @param full when the whole part is
 * @param share which part of the first group
 */
public record ShiftGroup(
        ServiceId service, String fromGroup, String toGroup, LocalDate from, LocalDate full, Share share)
        implements ServiceMeasure {
    private static final Field<String> FROM_GROUP = Field.required("from-group", FieldKind.NAME);
    private static final Field<String> TO_GROUP = Field.required("to-group", FieldKind.NAME);
    private static final Field<Share> SHARE = Field.required("share", FieldKind.PERCENT);

    /** Its kind. */
    public static final MeasureType<ShiftGroup> TYPE = MeasureType.of(
                    "shift-group",
                    ControlGroup.INFLOW,
                    form -> new ShiftGroup(
                            form.get(MeasureFields.SERVICE),
                            form.get(FROM_GROUP),
                            form.get(TO_GROUP),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            form.get(SHARE)),
                    MeasureFields.SERVICE,
                    FROM_GROUP,
                    TO_GROUP,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    SHARE)
            .withEffect(MeasureType.Effect.NEWCOMERS)
            .withNeeds(Optional.of("groups"));

    public ShiftGroup {
        Validation.requireThere(
                "service",
                service,
                "from-group",
                fromGroup,
                "to-group",
                toGroup,
                "from",
                from,
                "full",
                full,
                "share",
                share);
        GroupShift.ofGroups(fromGroup, toGroup).orRefuse();
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, this::shifted);
    }

    private Service shifted(Service s) {
        var part = Timeline.constant(Share.NONE).changed(from, full, before -> share.value());
        var shift = new GroupShift(fromGroup, toGroup, part);
        return s.withGroupShifts(
                Stream.concat(s.groupShifts().stream(), Stream.of(shift)).toList());
    }

    @Override
    public Optional<String> group() {
        return Optional.of(fromGroup);
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Percent(share.value()), new Value.GroupName(service.value(), toGroup)));
    }
}
