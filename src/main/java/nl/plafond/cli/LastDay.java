package nl.plafond.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the last day of a simulation: a date, or a year for its last day. */
final class LastDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return text.matches("\\d{4}") ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException(text);
        }
    }
}
