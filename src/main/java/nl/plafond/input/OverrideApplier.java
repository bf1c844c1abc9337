package nl.plafond.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.NearestName;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.input.yaml.Scalars;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.input.yaml.SourceFile;
import nl.plafond.words.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what the user set into the documents, before anyone checks them. */
final class OverrideApplier {
    private final List<Document> documents;
    private final Diagnostics diagnostics;

    OverrideApplier(List<Document> documents, Diagnostics diagnostics) {
        this.documents = new ArrayList<>(documents);
        this.diagnostics = diagnostics;
    }

    /** The documents with all settings, in their order. */
    List<Document> apply(Overrides overrides) {
        overrides.settings().forEach(this::apply);
        return List.copyOf(documents);
    }

    private void apply(String setting) {
        int equals = setting.indexOf('=');
        if (equals < 0) {
            complain(setting, Phrase.of("found.setting-without-value"), Optional.empty());
            return;
        }
        var path = setting.substring(0, equals).strip();
        var target = find(path);
        if (target.isEmpty()) {
            complain(path, Phrase.of("found.unknown-path"), nearest(path));
        } else if (target.get().json().isContainer() && isNone(setting.substring(equals + 1))) {
            remove(target.get());
        } else if (target.get().json().isContainer()) {
            complain(path, Phrase.of("found.path-of-group"), firstWithin(path));
        } else {
            set(path, target.get(), setting.substring(equals + 1).strip());
        }
    }

    private void set(String path, Node target, String written) {
        var odd = SourceFile.odd(written);
        if (odd.isPresent()) {
            complain(path, odd.get(), Optional.empty());
        } else {
            set(target, Scalars.meaningOf(written));
        }
    }

    private static boolean isNone(String value) {
        return value.strip().equals("none");
    }

    /** Takes a whole group out, as if it had never been in the file: a rule without which one wants to see the model. */
    private void remove(Node target) {
        var document = target.document();
        var root = document.root().deepCopy();
        if (root.at(Pointers.parent(target.pointer())) instanceof ObjectNode parent) {
            parent.remove(target.name());
            documents.replaceAll(d -> d.file().equals(document.file()) ? document.withRoot(root) : d);
        } else {
            complain(path(target), Phrase.of("found.path-of-group"), firstWithin(path(target)));
        }
    }

    /** The node of that path: for a number with its papers, where its value stands. */
    private Optional<Node> find(String path) {
        return documents.stream()
                .flatMap(document -> find(path, document.top()))
                .findFirst()
                .map(node -> node.isNumber() ? node.at("value") : node);
    }

    /** The nodes of that path at a node or below it; a path goes on from that of what a node is a part of. */
    private static Stream<Node> find(String path, Node node) {
        var here = path(node);
        if (!path.startsWith(here)) {
            return Stream.of();
        }
        var below = Stream.of(node.fields(), node.items()).flatMap(List::stream).flatMap(part -> find(path, part));
        return here.equals(path) || written(node).equals(path) ? Stream.concat(Stream.of(node), below) : below;
    }

    private static String path(Node node) {
        return node.document().path(node.pointer());
    }

    /** The path with the {@code value} that one may leave out. */
    private static String written(Node node) {
        return node.name().equals("value") ? path(node) + ".value" : path(node);
    }

    private void set(Node target, JsonNode value) {
        var document = target.document();
        var root = document.root().deepCopy();
        var parent = root.at(Pointers.parent(target.pointer()));
        if (parent instanceof ObjectNode object) {
            object.set(target.name(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(target.name()), value);
        }
        documents.replaceAll(d -> d.file().equals(document.file()) ? document.with(root, target.pointer()) : d);
    }

    private Optional<Phrase> nearest(String path) {
        return NearestName.to(path, settable(node -> true))
                .map(name -> Phrase.of("suggest.meant", ShownValue.quoted(name)));
    }

    /** An example of what may be set in a group, a number where it has one. */
    private Optional<Phrase> firstWithin(String path) {
        return Stream.concat(settable(node -> node.name().equals("value")).stream(), settable(node -> true).stream())
                .filter(name -> name.startsWith(path + ".") || name.startsWith(path + "["))
                .findFirst()
                .map(name -> Phrase.of("suggest.such-as", ShownValue.quoted(name)));
    }

    /** What people set: numbers with papers, dates and choices; not the papers themselves. */
    private List<String> settable(Predicate<Node> wanted) {
        return documents.stream()
                .flatMap(document -> document.top().all())
                .filter(node -> !node.json().isContainer() && !isPaper(node))
                .filter(wanted)
                .map(OverrideApplier::path)
                .distinct()
                .toList();
    }

    private static boolean isPaper(Node node) {
        var parent = node.document().at(Pointers.parent(node.pointer()));
        return (parent.isNumber() && !node.name().equals("value"))
                || (parent.isList() && parent.name().equals("range"));
    }

    private void complain(String path, Phrase found, Optional<Phrase> suggestion) {
        diagnostics.add(Diagnostics.about(Document.SETTINGS, Position.NONE, found)
                .at(path)
                .suggest(suggestion)
                .error());
    }
}
