package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Indication;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * Shorter or longer indications, or others who stop when one ends, from a date on.
 *
 * @param term of indications that begin from then on; empty if that stays as it is
 * @param ends which part stops of those who are looked at from then on; empty if that stays as it is
 * @param standStill for how long care stands still for the others of those; empty if that stays as it is
 */
public record ChangeIndication(
        ServiceId service, LocalDate from, Optional<Days> term, Optional<Share> ends, Optional<Days> standStill)
        implements ServiceMeasure {
    private static final Field<Optional<Days>> TERM = Field.optional("term", time("indication-term"));
    private static final Field<Optional<Share>> ENDS = Field.optional("ends", FieldKind.PERCENT);
    private static final Field<Optional<Days>> STAND_STILL = Field.optional("stand-still", time("time-or-none"));

    /** Its kind. */
    public static final MeasureType<ChangeIndication> TYPE = MeasureType.of(
                    "change-indication",
                    ControlGroup.STAY,
                    form -> new ChangeIndication(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.FROM),
                            form.get(TERM),
                            form.get(ENDS),
                            form.get(STAND_STILL)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    TERM,
                    ENDS,
                    STAND_STILL)
            .withNeeds(Optional.of("indication"))
            .withOneOf(List.of("term", "ends", "stand-still"))
            .withSettings(form -> Stream.of(
                            MeasureType.ifWritten(form.at("term"), "indication-term"),
                            MeasureType.ifWritten(form.at("ends"), "indication-ends"),
                            MeasureType.ifWritten(form.at("stand-still"), "indication-stand-still"))
                    .flatMap(List::stream)
                    .toList());

    private static FieldKind<Days> time(String definition) {
        return FieldKind.of(definition, FieldKind.TIME.reader());
    }

    public ChangeIndication {
        Validation.requireThere(
                "service", service, "from", from, "term", term, "ends", ends, "stand-still", standStill);
        term.ifPresent(days -> Indication.ofTerm("term", days.value()).orRefuse());
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = Validation.present(s.indication(), service, "indication");
            var terms = term.map(days -> old.term().thenAlways(from, days)).orElse(old.term());
            var parts = ends.map(part -> old.ends().thenAlways(from, part)).orElse(old.ends());
            var pauses = standStill
                    .map(days -> old.standStill().thenAlways(from, days))
                    .orElse(old.standStill());
            return s.withIndication(Optional.of(new Indication(terms, parts, old.hours(), old.cost(), pauses)));
        });
    }

    @Override
    public List<Sentence> says() {
        var parts = new ArrayList<Sentence>();
        term.ifPresent(days -> parts.add(TYPE.saysOf("term", new Value.Count(days.value()))));
        ends.ifPresent(part -> parts.add(TYPE.saysOf("ends", new Value.Percent(part.value()))));
        standStill.ifPresent(days -> parts.add(TYPE.saysOf("stand-still", new Value.Count(days.value()))));
        return List.of(TYPE.says(new Value.Texts(parts)));
    }
}
