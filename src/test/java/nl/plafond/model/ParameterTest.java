package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.Parameter.Range;
import nl.plafond.model.Parameter.Status;
import nl.plafond.vocabulary.RangeShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterTest {
    private static Parameter of(Status status, Optional<Range> range, boolean overridden) {
        return ParameterRecordBuilder.builder()
                .path("services.wonen.places")
                .value(180)
                .unit("places")
                .status(status)
                .range(range)
                .shape(RangeShape.TWO_PIECE_UNIFORM)
                .overridden(overridden)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"ESTIMATE", "TARGET", "ASSUMPTION"})
    void whatNobodyKnowsIsDrawnUnlessItIsSetOrHasNoRoom(Status status) {
        assertThat(of(status, Optional.of(new Range(170, 190)), false).isDrawn())
                .isTrue();
        assertThat(of(status, Optional.of(new Range(170, 190)), true).isDrawn()).isFalse();
        assertThat(of(status, Optional.of(new Range(180, 180)), false).isDrawn())
                .isFalse();
        assertThat(of(status, Optional.empty(), false).isDrawn()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"FACT", "DERIVED", "CHOICE"})
    void whatIsKnownFollowsOrIsChosenIsNotDrawn(Status status) {
        assertThat(of(status, Optional.of(new Range(170, 190)), false).isDrawn())
                .isFalse();
    }

    @Test
    void eachStatusIsCountedAlsoThoseThatDoNotOccur() {
        var choice = of(Status.CHOICE, Optional.empty(), false);
        var counts = Parameter.countedByStatus(List.of(choice, choice, of(Status.FACT, Optional.empty(), false)));
        assertThat(counts.values()).containsExactly(1L, 0L, 0L, 0L, 0L, 2L);
    }
}
