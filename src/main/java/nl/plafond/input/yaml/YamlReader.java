package nl.plafond.input.yaml;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.words.Phrase;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the text of a YAML file into a document that knows where everything stands.
 *
 * <p>It follows the events of the YAML library and not its objects, because only the events still know the lines, the
 * quotes and the tricks (anchors, tags, a key that comes twice) that a model does not need and that can hide a mistake.
 */
public final class YamlReader {
    /** A model is nine levels deep; more than this is no model. */
    private static final int DEEPEST = 30;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(4 * SourceFile.LARGEST).build();

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Iterator<Event> events;
    private final Map<String, Position> places = new HashMap<>();

    private YamlReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.events = new Parse(SETTINGS).parseString(file.text()).iterator();
    }

    /** The document in a file; complains about keys that come twice, and gives up on what cannot be read. */
    public static Document compose(SourceFile file, Document.Kind kind, String id, Diagnostics diagnostics)
            throws UnreadableFileException {
        var composer = new YamlReader(file, diagnostics);
        try {
            var root = composer.document();
            return new Document(file.name(), kind, id, root, Map.copyOf(composer.places), Set.of(), Set.of());
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableFileException(composer.notYaml(e));
        } catch (YamlEngineException e) {
            throw composer.complain(Position.NONE, Phrase.of("found.not-yaml", String.valueOf(e.getMessage())));
        }
    }

    private JsonNode document() throws UnreadableFileException {
        next(); // the start of the stream
        var event = next();
        if (event.getEventId() == ID.StreamEnd) {
            throw complain(new Position(1, 1), Phrase.of("found.empty-file"));
        }
        var root = json("", next(), 0);
        next(); // the end of the document
        event = next();
        if (event.getEventId() != ID.StreamEnd) {
            throw complain(place(event), Phrase.of("found.second-document"));
        }
        return root;
    }

    private JsonNode json(String pointer, Event event, int depth) throws UnreadableFileException {
        refuseTricks(event);
        places.putIfAbsent(pointer, place(event));
        if (depth > DEEPEST) {
            throw complain(place(event), Phrase.of("found.too-deep", String.valueOf(DEEPEST)));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseOddCharacters(scalar);
            return scalar.isPlain()
                    ? Scalars.meaningOf(scalar.getValue())
                    : JsonNodeFactory.instance.stringNode(scalar.getValue());
        }
        return event.getEventId() == ID.SequenceStart ? list(pointer, depth) : mapping(pointer, depth);
    }

    private JsonNode list(String pointer, int depth) throws UnreadableFileException {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var event = next(); event.getEventId() != ID.SequenceEnd; event = next()) {
            list.add(json(Pointers.child(pointer, String.valueOf(list.size())), event, depth + 1));
        }
        return list;
    }

    private JsonNode mapping(String pointer, int depth) throws UnreadableFileException {
        var mapping = JsonNodeFactory.instance.objectNode();
        for (var event = next(); event.getEventId() != ID.MappingEnd; event = next()) {
            var key = key(event);
            var child = Pointers.child(pointer, key);
            if (mapping.has(key)) {
                var first = String.valueOf(places.get(child).line());
                diagnostics.add(
                        Diagnostics.about(file.name(), place(event), Phrase.of("found.duplicate-key", key, first))
                                .error());
                json(child, next(), depth + 1);
            } else {
                places.put(child, place(event));
                mapping.set(key, json(child, next(), depth + 1));
            }
        }
        return mapping;
    }

    private String key(Event event) throws UnreadableFileException {
        refuseTricks(event);
        if (!(event instanceof ScalarEvent scalar)) {
            throw complain(place(event), Phrase.of("found.odd-key"));
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw complain(place(event), Phrase.of("found.merge-key"));
        }
        refuseOddCharacters(scalar);
        return scalar.getValue();
    }

    private void refuseTricks(Event event) throws UnreadableFileException {
        if (event instanceof AliasEvent) {
            throw complain(place(event), Phrase.of("found.alias"));
        }
        if (event instanceof NodeEvent json && json.getAnchor().isPresent()) {
            throw complain(place(event), Phrase.of("found.anchor"));
        }
        if (tag(event).isPresent()) {
            throw complain(place(event), Phrase.of("found.tag", shown(tag(event).get())));
        }
    }

    private static String shown(String tag) {
        return ShownValue.quoted(tag.replace("tag:yaml.org,2002:", "!!"));
    }

    /** Between double quotes YAML lets one write them by their numbers. */
    private void refuseOddCharacters(ScalarEvent scalar) throws UnreadableFileException {
        var odd = SourceFile.odd(scalar.getValue());
        if (odd.isPresent()) {
            throw complain(place(scalar), odd.get());
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private Event next() throws UnreadableFileException {
        if (!events.hasNext()) {
            throw complain(Position.NONE, Phrase.of("found.not-yaml", "unexpected end"));
        }
        return events.next();
    }

    /** The library speaks of tokens; most who read this forgot a space, a colon or a quote, or used a tab. */
    private Diagnostic notYaml(MarkedYamlEngineException e) {
        var mark = e.getProblemMark().or(e::getContextMark);
        var place = mark.map(YamlReader::place).orElse(Position.NONE);
        if (file.indentsWithTab(place.line())) {
            return Diagnostics.about(file.name(), place, Phrase.of("found.tab"))
                    .suggest("suggest.spaces")
                    .error();
        }
        return Diagnostics.about(file.name(), place, Phrase.of("found.not-yaml", String.valueOf(e.getProblem())))
                .suggest("suggest.yaml")
                .error();
    }

    private UnreadableFileException complain(Position place, Phrase found) {
        return new UnreadableFileException(
                Diagnostics.about(file.name(), place, found).error());
    }

    private static Position place(Event event) {
        return event.getStartMark().map(YamlReader::place).orElse(Position.NONE);
    }

    private static Position place(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
