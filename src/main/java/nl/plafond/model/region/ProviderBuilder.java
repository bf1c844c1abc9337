package nl.plafond.model.region;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.Dated;
import nl.plafond.model.Label;
import nl.plafond.model.Presence;
import nl.plafond.model.Provider;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Places;

/** A provider under construction: without more it has its part of the places and of the plafond of the service. */
public final class ProviderBuilder {
    private final String id;
    private final Fraction part;
    private Label name;
    private Optional<Timeline<Places>> places = Optional.empty();
    private Optional<Plafonds.Ceiling> plafond = Optional.empty();
    private Timeline<Factor> price = Timeline.constant(Factor.ONE);

    private Presence presence = Presence.ALWAYS;

    ProviderBuilder(String id, Fraction part) {
        this.id = id;
        this.part = part;
        name = new Label(id, id);
    }

    /** What people call it. */
    public ProviderBuilder named(String dutch, String english) {
        name = new Label(dutch, english);
        return this;
    }

    /** Places of its own. */
    public ProviderBuilder places(int number) {
        return places(Timeline.constant(new Places(number)));
    }

    /** Places of its own, over time. */
    public ProviderBuilder places(Timeline<Places> number) {
        places = Optional.of(number);
        return this;
    }

    /** A plafond of its own. */
    public ProviderBuilder plafond(Plafonds.Ceiling own) {
        plafond = Optional.of(own);
        return this;
    }

    /** What it is paid, as a part of the price of the service; all of it without. */
    public ProviderBuilder price(Timeline<Factor> part) {
        price = part;
        return this;
    }

    /** It takes people from a day on, up to, not including, another. */
    public ProviderBuilder present(LocalDate from, LocalDate until) {
        presence = new Presence(from, until);
        return this;
    }

    /** It takes nobody until a measure lets it enter. */
    public ProviderBuilder entersByMeasure() {
        presence = new Presence(LocalDate.MAX, LocalDate.MAX);
        return this;
    }

    Provider build(Timeline<Growth> priceIndex) {
        return new Provider(
                id,
                name,
                part.share(),
                places,
                plafond.map(own -> Dated.always(own.following(priceIndex))),
                price,
                presence);
    }
}
