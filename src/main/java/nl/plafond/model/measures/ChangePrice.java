package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Provider;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.Validation;
import nl.plafond.model.Violation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;

/**
 * Another price from a date on; for all clients those of groups change with it.
 *
 * @param group of which group of clients; empty for all of them
 * @param provider of which provider; empty for all of them
 */
public record ChangePrice(
        ServiceId service, Optional<String> group, Optional<String> provider, LocalDate from, Change change)
        implements ServiceMeasure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-price");
    private static final Field<Optional<Change>> TO = MeasureFields.to("price");

    /** Its kind. */
    public static final MeasureType<ChangePrice> TYPE = MeasureType.of(
                    "change-price",
                    ControlGroup.MONEY,
                    form -> new ChangePrice(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.GROUP),
                            form.get(MeasureFields.PROVIDER),
                            form.get(MeasureFields.FROM),
                            MeasureFields.change(form, BY, TO)),
                    MeasureFields.SERVICE,
                    MeasureFields.GROUP,
                    MeasureFields.PROVIDER,
                    MeasureFields.FROM,
                    BY,
                    TO)
            .withEffect(MeasureType.Effect.PRICE)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "price"));

    /** Another price of all clients. */
    public ChangePrice(ServiceId service, LocalDate from, Change change) {
        this(service, Optional.empty(), Optional.empty(), from, change);
    }

    public ChangePrice {
        Validation.requireThere(
                "service", service, "group", group, "provider", provider, "from", from, "change", change);
        ofOneKind(group.isPresent(), provider.isPresent()).orRefuse();
    }

    /** A group of one provider has no price apart. */
    public static Validation ofOneKind(boolean ofGroup, boolean ofProvider) {
        return new Validation()
                .require(
                        !ofGroup || !ofProvider,
                        () -> Violation.found(
                                        "provider", "found.group-and-provider", "a group and a provider are named")
                                .allowed("expected.one-of-both", "expected one of both"));
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(
                service,
                s -> group.map(g -> s.withGroup(g, one -> ofGroup(one, s.price())))
                        .or(() -> provider.map(p ->
                                s.withProviders(s.providers().with(p, one -> ofProvider(one, s.price())))))
                        .orElseGet(() -> s.withPrice(s.price().changed(from, from, change::applyTo))));
    }

    private Provider ofProvider(Provider one, Timeline<EuroPerDay> price) {
        return one.withPrice(change.onFactor(one.price(), from, from, price));
    }

    private ClientGroup ofGroup(ClientGroup one, Timeline<EuroPerDay> price) {
        return one.withPrice(change.onFactor(one.price(), from, from, price));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(true)));
    }
}
