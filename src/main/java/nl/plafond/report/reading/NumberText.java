package nl.plafond.report.reading;

import java.util.Optional;
import nl.plafond.model.Parameter;

/**
 * Writes values of the numbers of a model in their units, rounded to what is known of them.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
record NumberText(RunView reading, ReportTexts words) {
    private static final String PERCENT = "percent";
    private static final String RATIO = "ratio";

    /** The number at a path. */
    Optional<Parameter> at(String path) {
        return reading.model().parameter(path);
    }

    /** "“Wonen: aanmeldingen”". */
    String named(String path) {
        return words.say("depends.number", new ParameterNames(reading, words).of(path));
    }

    /** How far a value is from what the model has at a path; 0 for a number that the model does not have. */
    double distance(String path, double value) {
        return at(path).map(p -> Math.abs(value - p.value())).orElse(0.0);
    }

    /** "9 maanden", "41%". */
    String withUnit(Parameter parameter, String number) {
        return switch (parameter.unit()) {
            case PERCENT -> number + "%";
            case RATIO -> number;
            default -> number + " " + new ParameterNames(reading, words).unit(parameter, number);
        };
    }

    /** A value in the unit of the number at a path. */
    String withUnit(String path, String number) {
        return at(path).map(p -> withUnit(p, number)).orElse(number);
    }

    /** The number as the model has it, in its unit. */
    String written(Parameter parameter) {
        return withUnit(parameter, exact(parameter.value()));
    }

    /** A value to one digit more than its interval is wide; exact where there is no interval. */
    String rounded(double value, double halfWidth) {
        if (!(halfWidth > 0)) {
            return exact(value);
        }
        double ten = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(halfWidth)));
        return exact(Rounding.to(value, ten));
    }

    /** All digits of a number in a sentence, which has no signs. */
    private String exact(double value) {
        var digits = words.notation().exact(Math.abs(value));
        return value < 0 ? words.say("number.minus", digits) : digits;
    }
}
