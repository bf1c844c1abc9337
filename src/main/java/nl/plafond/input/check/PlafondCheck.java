package nl.plafond.input.check;

import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.words.Phrase;

/** Checks whether all that is said of a plafond can come to something. */
final class PlafondCheck {
    /** What is left of a plafond that is as good as gone. */
    private static final double AS_GOOD_AS_GONE = 0.1;

    private final Node plafond;
    private final ServiceNode service;
    private final ModelContext region;
    private final Diagnostics diagnostics;

    PlafondCheck(Node plafond, ServiceNode service, ModelContext region) {
        this.plafond = plafond;
        this.service = service;
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    void check() {
        if (!plafond.isSound()) {
            return;
        }
        oneProvider();
        nextYear();
        if (plafond.at("reserve").number().orElse(0.0) > 0 && !someAreUrgent()) {
            diagnostics.unused(plafond.at("reserve"), Phrase.of("why.nobody-urgent"));
        }
        if (service.hasDuty()
                && plafond.at("kind").is("hard")
                && plafond.at("admission").is("until-reached")) {
            diagnostics.warn(plafond.at("admission"), Phrase.of("found.stop-with-duty"), "suggest.drop-plafond");
        }
    }

    private void oneProvider() {
        if (!service.hasOneProvider()) {
            return;
        }
        if (plafond.at("kind").is("soft")) {
            diagnostics.warn(plafond.at("kind"), Phrase.of("found.soft-alone"), "suggest.providers-or-kind");
        }
        if (plafond.at("rebalancing").is("quarterly")) {
            diagnostics.unused(plafond.at("rebalancing"), Phrase.of("why.one-provider"));
        }
    }

    private void nextYear() {
        var adjustment = plafond.at("adjustment");
        if (!adjustment.exists()) {
            return;
        }
        if (!plafond.at("next-year").is("from-production")) {
            diagnostics.needs(adjustment, "next-year: from-production");
        } else if (Math.pow(1 + NodeValues.part(adjustment), Math.floor(region.years())) < AS_GOOD_AS_GONE) {
            diagnostics.warn(
                    adjustment,
                    Phrase.of("found.shrinks", String.valueOf((int) region.years())),
                    "suggest.check-number");
        }
    }

    private boolean someAreUrgent() {
        return service.at("referrals").at("urgent").number().orElse(0.0) > 0
                || service.at("start").at("urgent-waiting").number().orElse(0.0) > 0
                || region.measures(ChangeUrgency.TYPE, service).findAny().isPresent();
    }
}
