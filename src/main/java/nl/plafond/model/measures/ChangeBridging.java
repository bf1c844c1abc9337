package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Bridging;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Other bridging care for those who join the list from a date on, at another price for everyone.
 *
 * @param share which part of those who join the list receives it; empty if that stays as it is
 * @param price euros per client per day; empty if that stays as it is
 */
public record ChangeBridging(ServiceId service, LocalDate from, Optional<Share> share, Optional<EuroPerDay> price)
        implements ServiceMeasure {
    private static final Field<Optional<Share>> SHARE = Field.optional("share", FieldKind.PERCENT);
    private static final Field<Optional<EuroPerDay>> PRICE =
            Field.optional("price", FieldKind.of("price", written -> new EuroPerDay(written.plain())));

    /** Its kind. */
    public static final MeasureType<ChangeBridging> TYPE = MeasureType.of(
                    "change-bridging",
                    ControlGroup.WAITING,
                    form -> new ChangeBridging(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(SHARE),
                            form.get(PRICE)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    SHARE,
                    PRICE)
            .withNeeds(Optional.of("waiting.bridging"))
            .withOneOf(List.of("share", "price"))
            .withSettings(form -> Stream.of(
                            MeasureType.ifWritten(form.at("share"), "bridging-share"),
                            MeasureType.ifWritten(form.at("price"), "bridging-price"))
                    .flatMap(List::stream)
                    .toList());

    public ChangeBridging {
        Validation.requireThere("service", service, "from", from, "share", share, "price", price);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.waiting().bridging(), service, "bridging");
            var shares = share.map(part -> old.share().thenAlways(from, part)).orElse(old.share());
            var prices = price.map(euros -> old.price().thenAlways(from, euros)).orElse(old.price());
            return s.withWaiting(s.waiting().withBridging(Optional.of(new Bridging(old.name(), prices, shares))));
        });
    }

    @Override
    public List<Sentence> says() {
        var parts = new ArrayList<Sentence>();
        share.ifPresent(part -> parts.add(TYPE.saysOf("share", new Value.Percent(part.value()))));
        price.ifPresent(euros -> parts.add(TYPE.saysOf("price", new Value.Price(euros.value()))));
        return List.of(TYPE.says(new Value.Texts(parts)));
    }
}
