package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.plafond.report.reading.Course.Shape;
import nl.plafond.statistics.Estimate;
import org.junit.jupiter.api.Test;

/** Courses that one can read by hand. */
class CourseTest {
    private static final double WORTH = 0.5;

    private static Course ofYears(double... values) {
        return Course.byYear(estimates(0, values), WORTH);
    }

    private static List<Estimate> estimates(double half, double... values) {
        return DoubleStream.of(values)
                .mapToObj(v -> new Estimate(v, v - half, v + half, v, v, v, Double.isNaN(v) ? 0 : 100))
                .toList();
    }

    /** Months from January on: in each year from a lowest to a highest value, step by step. */
    private static Course sawteeth(double half, double[]... years) {
        var months = new ArrayList<Estimate>();
        for (var year : years) {
            for (int month = 0; month < 12; month++) {
                months.addAll(estimates(half, year[0] + (year[1] - year[0]) * month / 11));
            }
        }
        return Course.byMonth(months, 0, WORTH);
    }

    @Test
    void theEndsTellACourseThatDoesNotTurn() {
        assertThat(ofYears(0, 5, 9, 22).shape()).isEqualTo(Shape.UP);
        assertThat(ofYears(22, 9, 5, 0).shape()).isEqualTo(Shape.DOWN);
        assertThat(ofYears(100, 101, 99, 100).shape()).isEqualTo(Shape.LEVEL);
        assertThat(ofYears(0.7, 0.8, 0.7, 0.6).shape()).isEqualTo(Shape.LEVEL);
        assertThat(ofYears(0, 0.01, 0).shape()).isEqualTo(Shape.NONE);
    }

    @Test
    void aPeakBetweenTwoNothingsIsNoNothing() {
        var hump = ofYears(0, 13, 33, 54, 0, 0);
        assertThat(hump.shape()).isEqualTo(Shape.PEAK);
        assertThat(hump.peak()).isEqualTo(3);
        assertThat(hump.last()).isEqualTo(5);
    }

    @Test
    void aTroughBetweenTwoEqualsIsNoLevel() {
        var dip = ofYears(40, 30, 3, 20, 40);
        assertThat(dip.shape()).isEqualTo(Shape.TROUGH);
        assertThat(dip.trough()).isEqualTo(2);
    }

    @Test
    void aRiseThatFellBackOnItsWayTurnsTwice() {
        assertThat(ofYears(0, 50, 10, 100).shape()).isEqualTo(Shape.SWINGS);
        // A wiggle of less than a fifth of the whole is none.
        assertThat(ofYears(0, 50, 40, 100).shape()).isEqualTo(Shape.UP);
    }

    @Test
    void aPeakWithinChanceIsNone() {
        var months = estimates(10, 20, 25, 30, 25, 20);
        assertThat(Course.byYear(months, WORTH).shape()).isEqualTo(Shape.LEVEL);
        assertThat(Course.byYear(estimates(2, 20, 25, 30, 25, 20), WORTH).shape())
                .isEqualTo(Shape.PEAK);
    }

    @Test
    void whatDoesNotExistIsPassedOver() {
        var course = ofYears(Double.NaN, 4, Double.NaN, 9);
        assertThat(course.shape()).isEqualTo(Shape.UP);
        assertThat(course.first()).isEqualTo(1);
        assertThat(course.last()).isEqualTo(3);
        assertThat(ofYears(Double.NaN, Double.NaN).exists()).isFalse();
    }

    @Test
    void whatIsEmptyEveryJanuaryAndFullEveryDecemberHasASeason() {
        var course = sawteeth(1, new double[] {0, 22}, new double[] {0, 22}, new double[] {0, 22});
        assertThat(course.shape()).isEqualTo(Shape.SEASON);
        var season = course.season().orElseThrow();
        assertThat(season.from()).as("the last January").isEqualTo(24);
        assertThat(season.to()).as("the last December").isEqualTo(35);
        assertThat(season.late()).isFalse();
        assertThat(season.means()).extracting(Estimate::mean).containsExactly(11.0, 11.0, 11.0);
    }

    @Test
    void whatFallsWithinTheYearHasASeasonToo() {
        var season = sawteeth(1, new double[] {30, 10}, new double[] {30, 10}).season();
        assertThat(season).hasValueSatisfying(s -> assertThat(s.from()).isEqualTo(12));
    }

    @Test
    void aSeasonThatGrowsIsASeason() {
        var course = sawteeth(0, new double[] {0, 10}, new double[] {2, 20}, new double[] {5, 30});
        assertThat(course.shape()).isEqualTo(Shape.SEASON);
        assertThat(course.season().orElseThrow().means())
                .extracting(Estimate::mean)
                .containsExactly(5.0, 11.0, 17.5);
    }

    @Test
    void steadyGrowthIsNoSeasonThoughEveryDecemberIsTheHighest() {
        var course = sawteeth(0, new double[] {0, 11}, new double[] {12, 23}, new double[] {24, 35});
        assertThat(course.season()).isEmpty();
        assertThat(course.shape()).isEqualTo(Shape.UP);
    }

    @Test
    void onceIsNoSeason() {
        assertThat(sawteeth(0, new double[] {0, 22}).season()).isEmpty();
        var once = sawteeth(0, new double[] {0, 22}, new double[] {0, 0}, new double[] {0, 0});
        assertThat(once.season()).isEmpty();
        assertThat(once.shape()).isEqualTo(Shape.PEAK);
        assertThat(once.peak()).isEqualTo(11);
    }

    @Test
    void aSummerThatComesBackIsASeasonAndOneSummerIsAPeak() {
        var summers = new ArrayList<Estimate>();
        for (int year = 0; year < 3; year++) {
            summers.addAll(estimates(0, 0, 0, 0, 0, 4, 12, 15, 12, 4, 0, 0, 0));
        }
        var course = Course.byMonth(summers, 0, WORTH);
        assertThat(course.season())
                .hasValueSatisfying(s -> assertThat(s.to()).as("July").isEqualTo(30));
        var one = new ArrayList<>(summers.subList(0, 12));
        one.addAll(estimates(0, new double[24]));
        assertThat(Course.byMonth(one, 0, WORTH).shape()).isEqualTo(Shape.PEAK);
    }

    @Test
    void aSeasonThatBeginsLaterSaysSince() {
        var flat = new double[] {0, 0};
        var season = sawteeth(0, flat, flat, new double[] {0, 9}, new double[] {0, 9})
                .season()
                .orElseThrow();
        assertThat(season.late()).isTrue();
        assertThat(season.since()).isEqualTo(24);
    }

    @Test
    void aYearThatDoesNotBeginInJanuaryIsReadByTheCalendar() {
        // July to December of the first year, then two whole years.
        var months = new ArrayList<Estimate>(estimates(0, 6, 7, 8, 9, 10, 11));
        for (int year = 0; year < 2; year++) {
            months.addAll(estimates(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        }
        var season = Course.byMonth(months, 6, WORTH).season().orElseThrow();
        assertThat(season.from()).as("January").isEqualTo(18);
        assertThat(season.to()).as("December").isEqualTo(29);
    }
}
