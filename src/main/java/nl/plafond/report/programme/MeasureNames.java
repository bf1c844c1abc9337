package nl.plafond.report.programme;

import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.report.reading.ReportTexts;

/** Names measures as people look for them: by their number in the document where they have one. */
public record MeasureNames(ReportTexts words) {
    /** "4. Gezamenlijke toegang", "Praktijkondersteuner (bijlage 3)"; with a word for one that was not adopted. */
    public String of(ProgrammeMeasure measure) {
        boolean numbered = measure.number().matches("\\d+[a-z]?");
        var name = words.of(measure.name());
        if (numbered) {
            var whole = measure.number() + ". " + name;
            return measure.adopted() ? whole : words.say("programme.rejected", whole);
        }
        var place = measure.number().isEmpty() ? name : name + " (" + measure.number() + ")";
        return measure.adopted() ? place : words.say("programme.rejected", place);
    }
}
