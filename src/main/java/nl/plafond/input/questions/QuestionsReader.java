package nl.plafond.input.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.ModelResult;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.SourceFile;
import nl.plafond.input.yaml.UnreadableFileException;
import nl.plafond.input.yaml.YamlReader;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.questions.Questions;
import nl.plafond.words.Phrase;
import nl.plafond.words.Texts;

/** Reads the {@code questions.yaml} in the folder of a model. */
public final class QuestionsReader {
    private QuestionsReader() {}

    /**
     * The questions in a folder; without such a file those that are asked of any model.
     *
     * @param model what was read there
     */
    public static QuestionsResult read(Path folder, ModelResult.Sound model) {
        if (!new ModelFolder(folder).has(ModelFolder.QUESTIONS)) {
            return new QuestionsResult.Sound(unasked(model.model(), model.scenarios()), List.of());
        }
        var diagnostics = new Diagnostics();
        var nodes = document(folder, diagnostics)
                .map(document -> SchemaCheck.check(document, diagnostics))
                .map(document -> document.top().at("questions").fields())
                .orElse(List.of());
        nodes.forEach(node -> new QuestionCheck(node, model, diagnostics).check());
        warnOfDutchAlone(nodes, diagnostics);
        return diagnostics.serious()
                ? new QuestionsResult.Unsound(diagnostics.inOrder())
                : new QuestionsResult.Sound(questions(nodes, model), diagnostics.inOrder());
    }

    /** Said once, however many questions have no English. */
    private static void warnOfDutchAlone(List<Node> nodes, Diagnostics diagnostics) {
        nodes.stream()
                .map(node -> node.at("question"))
                .filter(question ->
                        question.at("nl").exists() && !question.at("en").exists())
                .findFirst()
                .ifPresent(question -> diagnostics.add(Diagnostics.about(question, Phrase.of("found.no-english"))
                        .suggest("suggest.add-english")
                        .warning()));
    }

    /** What scenarios do beside unchanged policy, for a model of which nobody asks anything. */
    public static Questions unasked(CareModel model, List<Scenario> scenarios) {
        return Questions.comparison(label("note.ranking.question"), model, scenarios, model.baseline());
    }

    /**
     * Questions, and before them what a scenario of the user's own does that none of them is about: of one what it asks itself.
     *
     * @param own the ids of the user's own scenarios among those that are played
     */
    public static Questions withOwn(Questions questions, CareModel model, List<Scenario> scenarios, List<String> own) {
        var asked = scenarios.stream()
                .filter(scenario -> own.contains(scenario.id()))
                .filter(scenario -> questions.all().stream()
                        .noneMatch(question -> question.scenarios().contains(scenario.id())))
                .toList();
        if (asked.isEmpty()) {
            return questions;
        }
        var compared = scenarios.stream()
                .filter(scenario -> scenario.id().equals(model.baseline()) || asked.contains(scenario))
                .toList();
        var question = asked.size() == 1 ? asked.get(0).question() : label("note.ranking.question");
        return new Questions(Stream.concat(
                        Questions.comparison(question, model, compared, model.baseline()).all().stream(),
                        questions.all().stream())
                .toList());
    }

    /** What one scenario does instead of another one. */
    public static Questions between(CareModel model, Scenario scenario, Scenario against) {
        return Questions.comparison(
                label("note.between.question", scenario.name(), against.name()),
                model,
                List.of(against, scenario),
                against.id());
    }

    private static Label label(String key, Label... names) {
        return new Label(say(key, new Locale("nl"), names), say(key, Locale.ENGLISH, names));
    }

    private static String say(String key, Locale locale, Label... names) {
        return Texts.of("report", locale)
                .say(key, Stream.of(names).map(name -> name.in(locale)).toArray());
    }

    private static Questions questions(List<Node> nodes, ModelResult.Sound model) {
        var builder = new QuestionBuilder(model);
        return new Questions(nodes.stream().map(builder::question).toList());
    }

    private static Optional<Document> document(Path folder, Diagnostics diagnostics) {
        try {
            var bytes = new ModelFolder(folder).bytes(ModelFolder.QUESTIONS);
            return Optional.of(
                    YamlReader.compose(SourceFile.of(ModelFolder.QUESTIONS, bytes), Kind.QUESTIONS, "", diagnostics));
        } catch (UnreadableFileException e) {
            diagnostics.addAll(e.problems());
            return Optional.empty();
        }
    }
}
