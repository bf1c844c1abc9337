package nl.plafond.input.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.input.yaml.Diagnostic.Severity;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.words.Phrase;

/** The diagnostics about the files so far. */
public final class Diagnostics {
    private final Set<Diagnostic> problems = new LinkedHashSet<>();

    /** Starts a complaint about what stands somewhere. */
    public static DiagnosticBuilder about(Node node, Phrase found) {
        var document = node.document();
        boolean set = document.isSet(node.pointer());
        return new DiagnosticBuilder(
                set ? Document.SETTINGS : document.file(),
                set ? Position.NONE : document.place(node.pointer()),
                document.path(node.pointer()),
                found,
                Optional.empty(),
                Optional.empty());
    }

    /** Starts a complaint about a place in a file that is not read yet. */
    public static DiagnosticBuilder about(String file, Position place, Phrase found) {
        return new DiagnosticBuilder(file, place, "", found, Optional.empty(), Optional.empty());
    }

    /** Warns that a rule can never come to anything. */
    public void unused(Node rule, Phrase why) {
        warn(rule, Phrase.of("found.unused", why), "suggest.leave-out");
    }

    /** Warns that several rules in a group can never come to anything. */
    public void unused(Node group, List<String> rules, Phrase why) {
        warn(group, Phrase.of("found.unused-keys", ShownValue.list(rules), why), "suggest.leave-them-out");
    }

    /** Warns about something odd, with what to do about it. */
    public void warn(Node node, Phrase found, String suggestion) {
        add(about(node, found).suggest(suggestion).warning());
    }

    /** Complains about something that another key must stand beside. */
    public void needs(Node node, String key) {
        add(about(node, Phrase.of("found.needs-key", key))
                .suggest("suggest.add-or-leave-out", key)
                .error());
    }

    public void add(Diagnostic problem) {
        problems.add(problem);
    }

    public void addAll(List<Diagnostic> more) {
        more.forEach(this::add);
    }

    public boolean serious() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** All of them, in the order of the files. */
    public List<Diagnostic> inOrder() {
        return problems.stream().sorted(Diagnostic.IN_ORDER).toList();
    }

    /** A complaint in the making. */
    public record DiagnosticBuilder(
            String file, Position place, String path, Phrase found, Optional<Phrase> wanted, Optional<Phrase> advice) {
        public DiagnosticBuilder at(String otherPath) {
            return new DiagnosticBuilder(file, place, otherPath, found, wanted, advice);
        }

        public DiagnosticBuilder expected(String key, Object... arguments) {
            return expected(Phrase.of(key, arguments));
        }

        public DiagnosticBuilder expected(Phrase phrase) {
            return new DiagnosticBuilder(file, place, path, found, Optional.of(phrase), advice);
        }

        public DiagnosticBuilder suggest(String key, Object... arguments) {
            return suggest(Optional.of(Phrase.of(key, arguments)));
        }

        public DiagnosticBuilder suggest(Optional<Phrase> phrase) {
            return new DiagnosticBuilder(file, place, path, found, wanted, phrase);
        }

        public Diagnostic error() {
            return problem(Severity.ERROR);
        }

        public Diagnostic warning() {
            return problem(Severity.WARNING);
        }

        private Diagnostic problem(Severity severity) {
            return new Diagnostic(file, place.line(), place.column(), path, found, wanted, advice, severity);
        }
    }
}
