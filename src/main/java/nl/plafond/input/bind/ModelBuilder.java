package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.AccessDesk;
import nl.plafond.model.Budget;
import nl.plafond.model.CareModel;
import nl.plafond.model.CareModelRecordBuilder;
import nl.plafond.model.DwellingStream;
import nl.plafond.model.Label;
import nl.plafond.model.Language;
import nl.plafond.model.Municipality;
import nl.plafond.model.Parameter;
import nl.plafond.model.Service;
import nl.plafond.model.Source;
import nl.plafond.model.Staff;
import nl.plafond.model.Timeline;
import nl.plafond.model.TimelineReader;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.Share;

/** Builds the model from sound files. */
public final class ModelBuilder {
    private static final double PERCENT = 100;

    private ModelBuilder() {}

    /**
     * The model in a folder.
     *
     * @param id the name of the folder
     * @param document the model as it is
     * @param scenarios the scenarios, whose numbers are the model's too
     * @param programme the measures of the programme, in the order of introduction
     */
    public static CareModel model(String id, Document document, List<Document> scenarios, List<Document> programme) {
        return builder(id, document, programme)
                .parameters(parameters(document, Stream.concat(scenarios.stream(), programme.stream())))
                .build();
    }

    /** The same without the papers of its numbers, which play no part in what happens. */
    public static CareModel withoutPapers(String id, Document document, List<Document> programme) {
        return builder(id, document, programme).parameters(List.of()).build();
    }

    private static CareModelRecordBuilder builder(String id, Document document, List<Document> programme) {
        var top = document.top();
        var name = NodeValues.label(top.at("name"));
        var start = NodeValues.date(top.at("start"));
        var end = NodeValues.date(top.at("end"));
        var prices = top.at("prices");
        var priceIndex = Timeline.constant(NodeValues.growth(prices.at("index")));
        return CareModelRecordBuilder.builder()
                .id(id)
                .name(name)
                .start(start)
                .end(end)
                .lookAt(NodeValues.date(top.at("look-at")))
                .priceLevel(NodeValues.whole(prices.at("level")))
                .priceIndex(priceIndex)
                .municipalities(municipalities(top.at("municipalities"), id, name))
                .services(services(top.at("services"), new ServiceBuilder(start, end, priceIndex)))
                .dwellings(top.at("dwellings").fields().stream()
                        .map(stream -> dwellings(stream, start, end))
                        .toList())
                .staff(top.at("staff").fields().stream()
                        .map(ModelBuilder::staff)
                        .toList())
                .desks(top.at("access-desks").fields().stream()
                        .map(ModelBuilder::desk)
                        .toList())
                .programme(
                        new ProgrammeBuilder(new MeasureBuilder(priceIndex)).programme(top.at("programme"), programme))
                .splits(SplitBuilder.splits(top))
                .budget(new Budget(BudgetBuilder.lines(top.at("budget"))))
                .baseline(NodeValues.text(top.at("baseline")))
                .levelsAssumed(top.at("levels").json().asString("").equals("assumed"))
                .language(Language.of(top.at("language").json().asString("")))
                .sources(top.at("sources").fields().stream()
                        .map(ModelBuilder::source)
                        .toList());
    }

    private static List<Service> services(Node node, ServiceBuilder builder) {
        return node.fields().stream()
                .map(service -> Validation.at("services." + service.name(), () -> builder.service(service)))
                .toList();
    }

    /** The municipalities; the whole region as one where the file names none. */
    private static List<Municipality> municipalities(Node node, String id, Label name) {
        return node.exists()
                ? node.fields().stream().map(ModelBuilder::municipality).toList()
                : List.of(new Municipality(id, name, 1));
    }

    private static Municipality municipality(Node node) {
        return new Municipality(node.name(), NodeValues.label(node.at("name")), NodeValues.plain(node.at("weight")));
    }

    private static DwellingStream dwellings(Node node, LocalDate start, LocalDate end) {
        return new DwellingStream(
                node.name(),
                NodeValues.label(node.at("name")),
                GrowthBuilder.perYear(node, start, end),
                Timeline.constant(Factor.ONE),
                NodeValues.shareOr(node.at("urgency"), Share.NONE));
    }

    private static Staff staff(Node node) {
        return new Staff(
                node.name(),
                NodeValues.label(node.at("name")),
                TimelineReader.read(node.at("fte"), Fte::new),
                node.at("vacancies")
                        .optional()
                        .map(open -> TimelineReader.read(open, percent -> new Share(percent / PERCENT)))
                        .orElse(Timeline.constant(Share.NONE)));
    }

    private static AccessDesk desk(Node node) {
        return new AccessDesk(
                node.name(),
                NodeValues.label(node.at("name")),
                TimelineReader.read(node.at("hours"), HoursPerWeek::new),
                new Euro(NodeValues.plainOrNone(node.at("price"))));
    }

    private static Source source(Node node) {
        return new Source(
                node.name(),
                NodeValues.text(node.at("title")),
                node.at("address").text());
    }

    private static List<Parameter> parameters(Document document, Stream<Document> others) {
        return Stream.concat(Stream.of(document), others)
                .flatMap(d -> ProvenanceReader.parameters(d).stream())
                .toList();
    }
}
