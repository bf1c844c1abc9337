package nl.plafond.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.input.Document.Place;
import nl.plafond.input.Problem.Severity;
import nl.plafond.words.Phrase;

/** The complaints about the files so far. */
final class Complaints {
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Starts a complaint about what stands somewhere. */
    static Complaint about(Spot spot, Phrase found) {
        var document = spot.document();
        boolean set = document.isSet(spot.pointer());
        return new Complaint(
                set ? Document.SETTINGS : document.file(),
                set ? Place.NONE : document.place(spot.pointer()),
                document.path(spot.pointer()),
                found,
                Optional.empty(),
                Optional.empty());
    }

    /** Starts a complaint about a place in a file that is not read yet. */
    static Complaint about(String file, Place place, Phrase found) {
        return new Complaint(file, place, "", found, Optional.empty(), Optional.empty());
    }

    /** Warns that a rule can never come to anything. */
    void unused(Spot rule, Phrase why) {
        warn(rule, Phrase.of("found.unused", why), "suggest.leave-out");
    }

    /** Warns that several rules in a group can never come to anything. */
    void unused(Spot group, List<String> rules, Phrase why) {
        warn(group, Phrase.of("found.unused-keys", Shown.list(rules), why), "suggest.leave-them-out");
    }

    /** Warns about something odd, with what to do about it. */
    void warn(Spot spot, Phrase found, String suggestion) {
        add(about(spot, found).suggest(suggestion).warning());
    }

    /** Complains about something that another key must stand beside. */
    void needs(Spot spot, String key) {
        add(about(spot, Phrase.of("found.needs-key", key))
                .suggest("suggest.add-or-leave-out", key)
                .error());
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void addAll(List<Problem> more) {
        more.forEach(this::add);
    }

    boolean serious() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** All of them, in the order of the files. */
    List<Problem> inOrder() {
        return problems.stream().sorted(Problem.IN_ORDER).toList();
    }

    /** A complaint in the making. */
    record Complaint(
            String file, Place place, String path, Phrase found, Optional<Phrase> wanted, Optional<Phrase> advice) {
        Complaint at(String otherPath) {
            return new Complaint(file, place, otherPath, found, wanted, advice);
        }

        Complaint expected(String key, Object... arguments) {
            return expected(Phrase.of(key, arguments));
        }

        Complaint expected(Phrase phrase) {
            return new Complaint(file, place, path, found, Optional.of(phrase), advice);
        }

        Complaint suggest(String key, Object... arguments) {
            return suggest(Optional.of(Phrase.of(key, arguments)));
        }

        Complaint suggest(Optional<Phrase> phrase) {
            return new Complaint(file, place, path, found, wanted, phrase);
        }

        Problem error() {
            return problem(Severity.ERROR);
        }

        Problem warning() {
            return problem(Severity.WARNING);
        }

        private Problem problem(Severity severity) {
            return new Problem(file, place.line(), place.column(), path, found, wanted, advice, severity);
        }
    }
}
