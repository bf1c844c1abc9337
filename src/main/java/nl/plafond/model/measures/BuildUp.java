package nl.plafond.model.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceLimits;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * A new service opens its doors: its places come in steps of equal size, evenly over a period, on top of any it has.
 *
 * @param full when the last places are there
 * @param places how many places it will have
 * @param step how many come at a time
 */
public record BuildUp(ServiceId service, LocalDate from, LocalDate full, int places, int step)
        implements ServiceMeasure {
    private static final FieldKind<Integer> PLACES = FieldKind.whole("some-places");
    private static final Field<LocalDate> FULL = Field.required("full", FieldKind.DATE);
    private static final Field<Integer> SIZE = Field.required("places", PLACES);
    private static final Field<Integer> STEP = Field.required("step", PLACES);

    /** Its kind. */
    public static final MeasureType<BuildUp> TYPE = MeasureType.of(
                    "build-up",
                    ControlGroup.PLACES,
                    form -> new BuildUp(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(FULL),
                            form.get(SIZE),
                            form.get(STEP)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    FULL,
                    SIZE,
                    STEP)
            .withGives(Optional.of("places"));

    public BuildUp {
        Validation.requireThere("service", service, "from", from, "full", full);
        new Validation()
                .requireBetween("places", places, 1, ServiceLimits.MOST_PLACES)
                .requireBetween("step", step, 1, ServiceLimits.MOST_PLACES)
                .requireNotBefore("full", full, from)
                .requireInTime("full", full)
                .orRefuse();
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var built = s.room().places().orElse(Timeline.constant(Places.NONE));
            int steps = (places + step - 1) / step;
            long days = ChronoUnit.DAYS.between(from, full);
            for (int i = 1; i <= steps; i++) {
                var day = from.plusDays(steps == 1 ? 0 : days * (i - 1) / (steps - 1));
                int more = Math.min(places, i * step) - (i - 1) * step;
                built = built.changed(day, day, before -> before + more);
            }
            return s.withRoom(s.room().withPlaces(built));
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(new Value.Count(places)));
    }
}
