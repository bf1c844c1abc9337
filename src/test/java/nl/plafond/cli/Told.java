package nl.plafond.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.report.note.Notes;
import nl.plafond.report.page.AnnexPage;
import nl.plafond.report.page.NotePage;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Tally;

/** A model that is played and told of: the words of its report, as one reads them. */
record Told(String dutch, String english, RunView reading) {
    private static final Path GIVEN = Path.of("src/test/resources/faults");

    static Told of(String name, long seed, int replications) {
        return of(GIVEN.resolve(name), seed, replications);
    }

    /** The same model with its text changed, written to an empty folder. */
    static Told changed(String name, Path folder, UnaryOperator<String> change, int replications) {
        try {
            Files.createDirectories(folder.resolve("scenarios"));
            var model = Files.readString(GIVEN.resolve(name).resolve("model.yaml"));
            var other = change.apply(model);
            if (other.equals(model)) {
                throw new IllegalArgumentException("nothing of " + name + " was changed");
            }
            Files.writeString(folder.resolve("model.yaml"), other);
            try (var scenarios = Files.list(GIVEN.resolve(name).resolve("scenarios"))) {
                for (var scenario : scenarios.toList()) {
                    Files.copy(scenario, folder.resolve("scenarios").resolve(scenario.getFileName()));
                }
            }
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return of(folder, 1, replications);
    }

    static Told of(Path folder, long seed, int replications) {
        var read = ModelReader.read(folder, Overrides.none());
        if (!(read instanceof ModelResult.Sound sound)) {
            throw new IllegalArgumentException(folder + " is not sound: " + read);
        }
        var plans = sound.scenarios().stream().map(sound.model()::under).toList();
        var list = DistinctParts.of(plans);
        int baseline = sound.scenarios().stream().map(s -> s.id()).toList().indexOf("nu");
        var tally = new Tally(list.frame(), list.size(), baseline);
        try {
            Experiment.of(list).seed(seed).replications(replications).threads(2).play((r, books) -> tally.add(books));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        var reading = RunView.of(
                sound.model(),
                sound.scenarios(),
                tally.findings(),
                info(replications, sound.model().end().minusDays(1), seed));
        return new Told(words(reading, ReportTexts.DUTCH), words(reading, ReportTexts.ENGLISH), reading);
    }

    private static RunInfo info(int replications, LocalDate horizon, long seed) {
        return new RunInfo(
                "test",
                "none",
                seed,
                replications,
                horizon,
                List.of(),
                "",
                1,
                Duration.ofSeconds(1),
                1,
                LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    /** What stands in notes and annex, with each piece on a line of its own; without the explanations. */
    private static String words(RunView reading, ReportTexts words) {
        var annex = AnnexPage.of(reading, words);
        var notes = Notes.of(reading, words).stream().map(note -> NotePage.of(note, words));
        return Stream.concat(notes, Stream.of(annex.substring(0, annex.indexOf("id=\"basis\""))))
                .collect(Collectors.joining())
                .replaceAll("(?s)<(style|title)>.*?</\\1>", "")
                .replaceAll("<[^>]+>", "\n")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&amp;", "&")
                .replaceAll("\\n\\s*", "\n");
    }
}
