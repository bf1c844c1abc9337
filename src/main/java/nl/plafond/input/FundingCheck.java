package nl.plafond.input;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.input.Document.Kind;

/** Checks that nothing is played in which a fixed sum for places stands beside a plafond that limits production. */
final class FundingCheck {
    private final Region region;

    FundingCheck(Region region) {
        this.region = region;
    }

    void check() {
        var programme = region.of(Kind.PROGRAMME);
        played(List.of());
        region.of(Kind.SCENARIO).forEach(this::plan);
        programme.forEach(document -> played(Play.measures(document)));
        var adopted = Play.adopted(programme);
        IntStream.rangeClosed(2, adopted.size()).forEach(count -> played(Play.together(adopted.subList(0, count))));
    }

    /** The same for one plan: a scenario, with what it takes. */
    void plan(Document plan) {
        played(Play.scenario(plan, region.of(Kind.PROGRAMME)));
    }

    private void played(List<MeasureSpot> measures) {
        region.services().forEach(service -> new FixedSum(service, region).check(measures));
    }

    /** Whether a form of funding pays for places, taken or not. */
    static boolean paysPlaces(Spot funding) {
        return funding.at("form").is("availability") || funding.at("form").is("hybrid");
    }
}
