package nl.plafond.input.check;

import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/** Checks who is referred to a service from which municipality. */
final class ReferralsCheck {
    private static final String MUNICIPALITIES = "municipalities";

    private final Node referrals;
    private final ModelContext region;

    ReferralsCheck(Node referrals, ModelContext region) {
        this.referrals = referrals;
        this.region = region;
    }

    void check() {
        new ShareCheck(region.diagnostics()).profile(referrals.at("months"));
        var own = referrals.at("by-municipality");
        if (!own.exists()) {
            return;
        }
        if (region.find(MUNICIPALITIES).isEmpty()) {
            region.diagnostics().needs(own, MUNICIPALITIES);
            return;
        }
        own.fields().forEach(each -> region.requireKnownKey(each, MUNICIPALITIES, "expected.municipality"));
        others(own);
    }

    /** Where every municipality has referrals of its own, nobody is left who could be one of the others. */
    private void others(Node own) {
        boolean areAllNamed = region.find(MUNICIPALITIES).stream()
                .flatMap(all -> all.fields().stream())
                .allMatch(each -> own.at(each.name()).exists());
        var rate = referrals.at("rate");
        if (areAllNamed && rate.number().filter(number -> number > 0).isPresent()) {
            region.diagnostics()
                    .add(Diagnostics.about(rate, Phrase.of("found.nobody-left"))
                            .suggest("suggest.no-others")
                            .error());
        }
    }

    /** Checks of whose clients a measure changes how many there are. */
    void measure(Node municipality, String service) {
        var known = referrals.at("by-municipality").fields().stream()
                .map(Node::name)
                .toList();
        if (!municipality.exists() || known.contains(municipality.text().orElse(""))) {
            return;
        }
        if (known.isEmpty()) {
            region.diagnostics()
                    .add(Diagnostics.about(municipality, Phrase.of("found.no-municipal-referrals", service))
                            .suggest("suggest.by-municipality")
                            .error());
        } else {
            region.complainUnknown(municipality, known, "expected.municipality-of-referrals");
        }
    }
}
