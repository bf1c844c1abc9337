package nl.plafond.input.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.programme.Programme;
import nl.plafond.words.Phrase;

/** Checks the programme: its names, what was booked, and what scenarios take from it. */
final class ProgrammeCheck {
    private static final int DIGITS = 2;

    private final ModelContext region;
    private final Diagnostics diagnostics;
    private final List<String> scenarioNames;
    private final List<String> programmeNames;

    /**
     * A check of the programme.
     *
     * @param scenarioNames of all scenario files, also those that could not be read
     * @param programmeNames of all files of the programme, also those that could not be read
     */
    ProgrammeCheck(ModelContext region, List<String> scenarioNames, List<String> programmeNames) {
        this.region = region;
        this.diagnostics = region.diagnostics();
        this.scenarioNames = scenarioNames;
        this.programmeNames = programmeNames;
    }

    void check() {
        programmeNames.stream()
                .filter(scenarioNames::contains)
                .forEach(name -> refuseName("found.same-name", ModelFolder.PROGRAMME, name));
        sameNumber();
        if (!programmeNames.isEmpty() && scenarioNames.contains(Programme.TOGETHER)) {
            refuseName("found.reserved-name", ModelFolder.SCENARIOS, Programme.TOGETHER);
        }
        if (programmeNames.isEmpty()) {
            region.find("programme")
                    .ifPresent(programme -> diagnostics.unused(programme, Phrase.of("why.no-programme")));
        }
        region.of(Kind.PROGRAMME).stream()
                .map(document -> document.top().at("booked"))
                .filter(Node::exists)
                .forEach(booked -> new BookedCheck(booked, region).check());
        region.of(Kind.SCENARIO).forEach(scenario -> take(scenario, programmeNames, region));
        new FundingCheck(region).check();
    }

    /** The digits say which measure comes first, so two measures cannot share them. */
    private void sameNumber() {
        var first = new HashMap<String, String>();
        for (var name : programmeNames) {
            var other = first.putIfAbsent(name.substring(0, DIGITS), name);
            if (other != null) {
                diagnostics.add(Diagnostics.about(
                                ModelFolder.PROGRAMME + "/" + name + ".yaml",
                                Position.NONE,
                                Phrase.of("found.same-number", name.substring(0, DIGITS), other))
                        .suggest("suggest.other-number")
                        .error());
            }
        }
    }

    private void refuseName(String found, String folder, String name) {
        diagnostics.add(Diagnostics.about(folder + "/" + name + ".yaml", Position.NONE, Phrase.of(found, name))
                .suggest("suggest.other-file-name")
                .error());
    }

    /** Complains about what a scenario takes from a programme of these names that is not there, or that it takes twice. */
    static void take(Document scenario, List<String> programmeNames, ModelContext region) {
        var taken = new HashSet<String>();
        for (var item : scenario.top().at("take").items()) {
            var name = item.text().orElse("");
            if (!item.isSound() || name.isEmpty()) {
                continue;
            }
            if (!programmeNames.contains(name)) {
                region.complainUnknown(item, programmeNames, "expected.programme");
            } else if (!taken.add(name)) {
                region.diagnostics()
                        .add(Diagnostics.about(item, Phrase.of("found.taken-twice", name))
                                .suggest("suggest.leave-one-out")
                                .error());
            }
        }
    }
}
