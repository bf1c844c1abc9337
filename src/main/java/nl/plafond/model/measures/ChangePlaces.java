package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.Intervention;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * More or fewer places from a date on.
 *
 * @param provider whose places; empty for those of the service as a whole
 * @param full when the whole change is there; the same day as {@code from} for all at once
 * @param transferTo where the surplus is moved to on each day on which places drop; empty if nobody is moved and
 *     nobody admitted until there is room again (drain)
 * @param friction euros for each place that the measure closes, once
 */
public record ChangePlaces(
        ServiceId service,
        Optional<String> provider,
        LocalDate from,
        LocalDate full,
        Change change,
        Optional<ServiceId> transferTo,
        Euro friction)
        implements ServiceMeasure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-places");
    private static final Field<Optional<Change>> TO = MeasureFields.to("places");

    private static final Field<Optional<ServiceId>> TRANSFER_TO =
            Field.optional("transfer-to", MeasureFields.OTHER_SERVICE);
    private static final Field<Euro> FRICTION =
            Field.optional("friction", FieldKind.euro("euro-per-place"), new Euro(0));

    /** Its kind. */
    public static final MeasureType<ChangePlaces> TYPE = MeasureType.of(
                    "change-places",
                    ControlGroup.PLACES,
                    form -> new ChangePlaces(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.PROVIDER),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            MeasureFields.change(form, BY, TO),
                            form.get(TRANSFER_TO),
                            form.get(FRICTION)),
                    MeasureFields.SERVICE,
                    MeasureFields.PROVIDER,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    BY,
                    TO,
                    TRANSFER_TO,
                    FRICTION)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "places"));

    /** More or fewer places of the service as a whole, by draining and without friction. */
    public ChangePlaces(ServiceId service, LocalDate from, LocalDate full, Change change) {
        this(service, Optional.empty(), from, full, change, Optional.empty(), new Euro(0));
    }

    public ChangePlaces {
        Validation.requireThere(
                "service",
                service,
                "provider",
                provider,
                "from",
                from,
                "full",
                full,
                "change",
                change,
                "transfer-to",
                transferTo,
                "friction",
                friction);
        new Validation()
                .requireNotNegative("friction", friction.value())
                .requireElsewhere(
                        "transfer-to", transferTo.map(ServiceId::value).orElse(""), service.value())
                .orRefuse();
    }

    @Override
    public CareModel applyTo(CareModel model) {
        transferTo.ifPresent(model::service);
        var before = model.service(service);
        var places = Validation.present(places(before), service, "places");
        var changed = places.changed(from, full, change::applyTo).whole();
        var result = model.with(service, s -> withPlaces(s, changed));
        for (var drop : changed.drops().entrySet()) {
            var day = drop.getKey();
            boolean during = !day.isBefore(from) && !day.isAfter(full);
            double more = closed(places, changed, day) - closed(places, changed, day.minusDays(1));
            result = during ? close(result, day, Math.max(0, Math.min(drop.getValue(), more))) : result;
        }
        return result;
    }

    /** How many places the measure has closed by a day. */
    private static double closed(Timeline<Places> before, Timeline<Places> after, LocalDate day) {
        return before.on(day).value() - after.on(day).value();
    }

    private Optional<Timeline<Places>> places(Service s) {
        return provider.isEmpty() ? s.room().places() : s.placesOf(provider.get());
    }

    private Service withPlaces(Service s, Timeline<Places> changed) {
        return provider.isEmpty()
                ? s.withRoom(s.room().withPlaces(changed))
                : s.withProviders(s.providers().with(provider.get(), p -> p.withPlaces(changed)));
    }

    private CareModel close(CareModel model, LocalDate day, double closing) {
        double cost = closing * friction.value();
        var result = cost == 0
                ? model
                : model.with(new ProgrammeCost(
                        service,
                        day,
                        day.plusDays(1),
                        new Euro(cost),
                        ProgrammeCost.Purpose.CLOSING_PLACES,
                        Optional.empty()));
        return transferTo.isEmpty()
                ? result
                : result.with(new Intervention.MoveSurplus(day, service, provider, transferTo.get()));
    }

    @Override
    public Set<ServiceId> touches() {
        return transferTo.map(to -> Set.of(service, to)).orElse(Set.of(service));
    }

    @Override
    public List<Sentence> says() {
        var sentences = new ArrayList<Sentence>();
        sentences.add(TYPE.says(change.value(false)));
        transferTo.ifPresent(to -> sentences.add(TYPE.saysOf("transfer", new Value.ServiceName(to.value()))));
        if (friction.value() > 0) {
            sentences.add(TYPE.saysOf("friction", new Value.Money(friction.value())));
        }
        return sentences;
    }
}
