package nl.plafond.input.check;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.model.measures.SetFunding;

/** Checks that nothing is played in which a fixed sum for places stands beside a plafond that limits production. */
final class FundingCheck {
    private final ModelContext region;

    FundingCheck(ModelContext region) {
        this.region = region;
    }

    void check() {
        var programme = region.of(Kind.PROGRAMME);
        played(List.of());
        region.of(Kind.SCENARIO).forEach(this::plan);
        programme.forEach(document -> played(MeasureLists.measures(document)));
        var adopted = MeasureLists.adopted(programme);
        IntStream.rangeClosed(2, adopted.size())
                .forEach(count -> played(MeasureLists.together(adopted.subList(0, count))));
    }

    /** The same for one plan: a scenario, with what it takes. */
    void plan(Document plan) {
        played(MeasureLists.scenario(plan, region.of(Kind.PROGRAMME)));
    }

    /** Where nothing is said of how a service is funded there is no fixed sum. */
    private void played(List<MeasureNode> measures) {
        boolean anyFunded = measures.stream().anyMatch(m -> m.kind().equals(SetFunding.TYPE.key()));
        region.services().stream()
                .filter(service -> anyFunded || service.at("funding").exists())
                .forEach(service -> new FixedSumCheck(service, region).check(measures));
    }
}
