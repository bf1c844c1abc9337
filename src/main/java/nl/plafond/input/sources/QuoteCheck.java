package nl.plafond.input.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.input.yaml.SourceFile;
import nl.plafond.input.yaml.UnreadableFileException;
import nl.plafond.input.yaml.YamlReader;
import nl.plafond.words.Phrase;

/**
 * Whether what a model quotes stands in the sources that somebody stored.
 *
 * @param quotes how many quotes the model has
 * @param problems those that are not in the sources
 */
public record QuoteCheck(int quotes, List<Diagnostic> problems) {
    private static final String QUOTE = "quote";

    public QuoteCheck {
        problems = List.copyOf(problems);
    }

    /** Looks up each quote of a sound model, its scenarios, its programme, its levers and its claims. */
    public static QuoteCheck of(Path model, StoredSources sources) {
        var quotes = documents(new ModelFolder(model))
                .flatMap(document -> document.top().all())
                .filter(node -> node.json().isObject() && node.at(QUOTE).text().isPresent())
                .toList();
        var diagnostics = new Diagnostics();
        quotes.stream().filter(node -> !stands(node, sources)).forEach(node -> diagnostics.add(problem(node)));
        return new QuoteCheck(quotes.size(), diagnostics.inOrder());
    }

    /** How many quotes stand in the sources. */
    public int found() {
        return quotes - problems.size();
    }

    private static boolean stands(Node number, StoredSources sources) {
        var quote = number.at(QUOTE).text().orElseThrow();
        return sources.have(number.at("source").text().orElse(""), quote);
    }

    private static Diagnostic problem(Node number) {
        var quote = number.at(QUOTE);
        var source = number.at("source").text().orElse("");
        return Diagnostics.about(
                        quote,
                        Phrase.of(
                                "found.quote-nowhere",
                                ShownValue.quoted(quote.text().orElseThrow()),
                                source))
                .suggest("suggest.quote")
                .error();
    }

    private static Stream<Document> documents(ModelFolder folder) {
        var ignored = new Diagnostics();
        return Stream.of(
                        Stream.of(ModelFolder.MODEL),
                        folder.scenarios(ignored).stream().map(name -> ModelFolder.SCENARIOS + "/" + name + ".yaml"),
                        folder.programme(ignored).stream().map(name -> ModelFolder.PROGRAMME + "/" + name + ".yaml"),
                        Stream.of(ModelFolder.LEVERS, ModelFolder.CLAIMS).filter(folder::has))
                .flatMap(names -> names)
                .flatMap(name -> document(folder, name));
    }

    private static Stream<Document> document(ModelFolder folder, String name) {
        try {
            var file = SourceFile.of(name, folder.bytes(name));
            return Stream.of(YamlReader.compose(file, kind(name), name, new Diagnostics()));
        } catch (UnreadableFileException alreadyTold) {
            return Stream.of();
        }
    }

    private static Kind kind(String name) {
        return switch (name) {
            case ModelFolder.MODEL -> Kind.MODEL;
            case ModelFolder.LEVERS -> Kind.LEVERS;
            case ModelFolder.CLAIMS -> Kind.CLAIMS;
            default -> name.startsWith(ModelFolder.SCENARIOS) ? Kind.SCENARIO : Kind.PROGRAMME;
        };
    }
}
