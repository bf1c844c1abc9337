package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plafond.model.Parameter;
import nl.plafond.model.ParameterRecordBuilder;
import nl.plafond.report.Examples;
import nl.plafond.vocabulary.RangeShape;
import org.junit.jupiter.api.Test;

class ParameterNamesTest {
    private static String dutch(String path) {
        return new ParameterNames(Examples.READING, ReportTexts.DUTCH).of(at(path));
    }

    private static Parameter at(String path) {
        return ParameterRecordBuilder.builder()
                .path(path)
                .value(1)
                .unit("places")
                .status(Parameter.Status.FACT)
                .shape(RangeShape.TWO_PIECE_UNIFORM)
                .overridden(false)
                .build();
    }

    @Test
    void aNumberIsNamedAfterWhatItBelongsTo() {
        assertThat(dutch("services.beschermd-wonen.stay.mean"))
                .isEqualTo("Beschermd wonen: hoe lang de zorg gemiddeld duurt");
        assertThat(dutch("scenarios.plekken.measures[0].change-places.by"))
                .isEqualTo("Twintig plekken erbij: nr. 1, plekken, verandering");
        assertThat(dutch("municipalities.stad.weight")).isEqualTo("Stad: gewicht");
    }

    @Test
    void aNumberOfTheProgrammeOrOfAKeyHasAName() {
        var model = Examples.READING.model();
        var measure = model.programme().measures().get(0);
        var split = model.splits().stream()
                .filter(s -> !s.keys().isEmpty())
                .findFirst()
                .orElseThrow();
        var key = split.keys().get(0);

        assertThat(dutch("programme." + measure.id() + ".measures[1].change-stay.by"))
                .isEqualTo(measure.name().nl() + ": nr. 2, verblijfsduur, verandering");
        assertThat(dutch("keys." + key.id() + ".parts.dorp"))
                .isEqualTo(key.name().nl() + ": deel, Dorp");
        assertThat(dutch("splits." + split.id() + ".years"))
                .isEqualTo(split.name().nl() + ": aantal jaren");
    }

    @Test
    void whatHasNoNameStaysAsItIsWritten() {
        assertThat(dutch("services.onbekende-dienst.places")).isEqualTo("services, onbekende dienst, plekken");
    }

    @Test
    void aModelThatWasNotPlayedHasTheSameNames() {
        var names = new ParameterNames(Examples.READING.model(), List.of(), ReportTexts.ENGLISH);
        assertThat(names.of(at("services.beschermd-wonen.price"))).isEqualTo("Supported housing: price");
        assertThat(names.unit(at("x"))).isEqualTo("place");
    }
}
