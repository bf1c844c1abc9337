package nl.plafond.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.levers.Lever;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.model.CareModel;

/**
 * A model as it was read, with its files as they were read.
 *
 * @param folder where it was read
 * @param reading what came of it
 * @param documents the files that could be read, the model first
 * @param levers what a reader may set beside the scenarios; none where the files are not sound
 * @param basis a fingerprint of the files without the scenarios that were made with it on the live page
 */
public record ParsedModel(
        Path folder, ModelResult reading, List<Document> documents, List<Lever> levers, String basis) {
    public ParsedModel {
        documents = List.copyOf(documents);
        levers = List.copyOf(levers);
    }

    /** The same with more levers, which come last. */
    public ParsedModel with(List<Lever> more) {
        var all = Stream.concat(levers.stream(), more.stream()).toList();
        return new ParsedModel(folder, reading, documents, all, basis);
    }

    /** The model in sound files. */
    public CareModel model() {
        return ((ModelResult.Sound) reading).model();
    }

    public Document file() {
        return documents.get(0);
    }

    public List<Document> of(Kind kind) {
        return documents.stream().filter(d -> d.kind() == kind).toList();
    }

    public Optional<Document> scenario(String id) {
        return of(Kind.SCENARIO).stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
