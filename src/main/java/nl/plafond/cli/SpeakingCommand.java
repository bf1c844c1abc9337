package nl.plafond.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.input.questions.QuestionsResult;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Questions;

/** A command that says things in the language of the user. */
abstract class SpeakingCommand {
    final Terminal terminal;

    SpeakingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads a model and says what is odd or wrong about it. */
    final ModelResult read(Path folder, Overrides overrides) {
        return read(folder, overrides, List.of());
    }

    private ModelResult read(Path folder, Overrides overrides, List<Path> scenarios) {
        var reading = ModelReader.read(folder, overrides, scenarios);
        show(folder, reading.problems());
        return reading;
    }

    /** Says what is odd or wrong about a model, with the folder before the file, for several models have the same files. */
    final void show(Path folder, List<Diagnostic> problems) {
        var words = PlafondCommand.problems(terminal);
        problems.forEach(problem -> terminal.err().println(problem.in(folder, words)));
        terminal.err().flush();
    }

    /** Fails with the words for a value of an option that makes no sense. */
    final void require(boolean sensible, String option, int value) {
        if (!sensible) {
            throw new WrongInputException(terminal.words().say("bad-value." + option, String.valueOf(value)));
        }
    }

    /**
     * The sound models in these folders; fails if one of them is not sound, after all have been read.
     *
     * @param scenarios files with scenarios of the user's own
     */
    final List<ModelResult.Sound> readAll(List<Path> folders, Overrides overrides, List<Path> scenarios) {
        var sound = new ArrayList<ModelResult.Sound>();
        int problems = 0;
        for (var folder : folders) {
            var reading = read(folder, overrides, scenarios);
            if (reading instanceof ModelResult.Sound good) {
                sound.add(good);
            } else {
                problems += Diagnostic.errors(reading.problems());
            }
        }
        if (sound.size() < folders.size()) {
            throw new WrongInputException(terminal.words().say("problems", problems));
        }
        return sound;
    }

    /**
     * What the model is asked, as far as the scenarios that are played can answer it until the last day that is played, and what
     * scenarios of the user's own ask.
     *
     * @param own the ids of those
     */
    final Questions questions(Path folder, Selection selection, ModelResult.Sound sound, List<String> own) {
        var read = QuestionsReader.read(folder, sound);
        show(folder, read.problems());
        if (!(read instanceof QuestionsResult.Sound answerable)) {
            throw new WrongInputException(terminal.words().say("problems", Diagnostic.errors(read.problems())));
        }
        var asked = answerable
                .questions()
                .among(selection.scenarios().stream().map(Scenario::id).toList())
                .until(selection.model().end().minusDays(1));
        var scenarios = selection.scenarios();
        boolean isRanking = asked.all().isEmpty() && scenarios.size() != 1 + own.size();
        return isRanking
                ? QuestionsReader.unasked(selection.model(), scenarios)
                : QuestionsReader.withOwn(asked, selection.model(), scenarios, own);
    }

    /** One of the questions; fails on a name that is none of them. */
    final Questions chosen(Questions questions, String id, String model) {
        var chosen = questions.all().stream().filter(q -> q.id().equals(id)).toList();
        if (chosen.isEmpty()) {
            var known = questions.all().stream().map(Question::id).toList();
            throw new WrongInputException(
                    terminal.words().say("study.no-such-question", id, model, String.join(", ", known)));
        }
        return new Questions(chosen);
    }

    /** Fails, before anything is played, if two models have one name: their results could not be told apart. */
    final void requireApart(List<String> ids, List<Path> folders) {
        var first = new HashMap<String, Path>();
        for (int i = 0; i < ids.size(); i++) {
            // Many disks take small and capital letters, and two ways to write an accent, for the same.
            var name = Normalizer.normalize(ids.get(i), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            var other = first.putIfAbsent(name, folders.get(i));
            if (other != null) {
                throw new WrongInputException(terminal.words().say("one-name", ids.get(i), other, folders.get(i)));
            }
        }
    }

    /**
     * The folders of models by name or path, each once, however often and in whatever way it is named; all that there are
     * if none is named, with a word about those that only look like one.
     */
    final List<Path> folders(List<String> names) {
        if (names.isEmpty()) {
            ModelLocator.likeModels().forEach(file -> terminal.warn("models.passed-over", file));
            return locator().all();
        }
        var found = new LinkedHashMap<Path, Path>();
        names.stream().map(locator()::find).forEach(folder -> found.putIfAbsent(ModelLocator.place(folder), folder));
        return List.copyOf(found.values());
    }

    final ModelLocator locator() {
        return new ModelLocator(terminal.words());
    }
}
