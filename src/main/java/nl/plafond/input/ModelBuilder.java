package nl.plafond.input;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.DwellingStream;
import nl.plafond.model.Label;
import nl.plafond.model.Municipality;
import nl.plafond.model.Parameter;
import nl.plafond.model.Service;
import nl.plafond.model.Source;
import nl.plafond.model.Timeline;
import nl.plafond.units.Share;

/** Builds the model from sound files. */
final class ModelBuilder {
    private ModelBuilder() {}

    /**
     * The model in a folder.
     *
     * @param id the name of the folder
     * @param document the model as it is
     * @param scenarios the scenarios, whose numbers are the model's too
     * @param programme the measures of the programme, in the order of introduction
     */
    static CareModel model(String id, Document document, List<Document> scenarios, List<Document> programme) {
        var top = document.top();
        var name = Quantity.label(top.at("name"));
        var start = Quantity.date(top.at("start"));
        var end = Quantity.date(top.at("end"));
        var prices = top.at("prices");
        var priceIndex = Timeline.constant(Quantity.part(prices.at("index")));
        var plafonds = new PlafondBuilder(priceIndex);
        return new CareModel(
                id,
                name,
                start,
                end,
                Quantity.date(top.at("look-at")),
                Quantity.whole(prices.at("level")),
                priceIndex,
                municipalities(top.at("municipalities"), id, name),
                services(top.at("services"), new ServiceBuilder(start, end, plafonds)),
                top.at("dwellings").fields().stream()
                        .map(stream -> dwellings(stream, start, end))
                        .toList(),
                List.of(),
                List.of(),
                new ProgrammeBuilder(new MeasureBuilder(plafonds)).programme(top.at("programme"), programme),
                SplitBuilder.splits(top),
                Quantity.text(top.at("baseline")),
                top.at("sources").fields().stream().map(ModelBuilder::source).toList(),
                parameters(document, Stream.concat(scenarios.stream(), programme.stream())));
    }

    private static List<Service> services(Spot spot, ServiceBuilder builder) {
        return spot.fields().stream().map(builder::service).toList();
    }

    /** The municipalities; the whole region as one where the file names none. */
    private static List<Municipality> municipalities(Spot spot, String id, Label name) {
        return spot.exists()
                ? spot.fields().stream().map(ModelBuilder::municipality).toList()
                : List.of(new Municipality(id, name, 1));
    }

    private static Municipality municipality(Spot spot) {
        return new Municipality(spot.name(), Quantity.label(spot.at("name")), Quantity.plain(spot.at("weight")));
    }

    private static DwellingStream dwellings(Spot spot, LocalDate start, LocalDate end) {
        return new DwellingStream(
                spot.name(),
                Quantity.label(spot.at("name")),
                Growth.perYear(spot, start, end),
                Timeline.constant(1),
                Quantity.shareOr(spot.at("urgency"), Share.NONE));
    }

    private static Source source(Spot spot) {
        return new Source(
                spot.name(), Quantity.text(spot.at("title")), spot.at("address").text());
    }

    private static List<Parameter> parameters(Document document, Stream<Document> others) {
        return Stream.concat(Stream.of(document), others)
                .flatMap(d -> Papers.parameters(d).stream())
                .toList();
    }
}
