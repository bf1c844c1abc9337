package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Intervention;
import nl.plafond.model.Intervention.Review.Residents;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** A review of everyone who waits on a date, and of those in care if it says so. */
public record ReviewList(Intervention.Review review) implements ServiceMeasure {
    private static final Field<Share> OFF_LIST = Field.required("off-list", FieldKind.PERCENT);
    private static final Field<Euro> COST_PER_FILE = Field.required("cost-per-file", FieldKind.euro("euro-per-file"));
    private static final Field<List<Route>> OUT =
            Field.optional("out", Route.listed(Route.Waits.AT_HOME), List.of(Route.HOME));

    private static final Field<Optional<Share>> IN_CARE = Field.optional("in-care", FieldKind.PERCENT);
    private static final Field<List<Route>> IN_CARE_OUT =
            Field.optional("in-care-out", Route.listed(Route.Waits.AT_HOME), List.of(Route.HOME));

    /** Its kind. */
    public static final MeasureType<ReviewList> TYPE = MeasureType.of(
                    "review-list",
                    ControlGroup.REVIEW,
                    form -> new ReviewList(new Intervention.Review(
                            form.get(MeasureFields.ON),
                            form.get(MeasureFields.SERVICE),
                            form.get(OFF_LIST),
                            form.get(COST_PER_FILE),
                            form.get(OUT),
                            form.get(IN_CARE).map(share -> new Residents(share, form.get(IN_CARE_OUT))))),
                    MeasureFields.SERVICE,
                    MeasureFields.ON,
                    OFF_LIST,
                    COST_PER_FILE,
                    OUT,
                    IN_CARE,
                    IN_CARE_OUT)
            .withIsOnList(true);

    public ReviewList {
        Validation.requireThere("review", review);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(review);
    }

    @Override
    public ServiceId service() {
        return review.service();
    }

    @Override
    public LocalDate from() {
        return review.on();
    }

    @Override
    public List<Sentence> says() {
        var list = TYPE.says(new Value.Percent(review.offList().value()));
        return review.residents()
                .map(some -> List.of(
                        list,
                        TYPE.saysOf("in-care", new Value.Percent(some.leaving().value()))))
                .orElse(List.of(list));
    }
}
